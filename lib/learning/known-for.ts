/**
 * PURE. What one wants to be known for (subjects, craft, causes), and the order it gives to the library:
 * what touches it comes first and says why; nothing is hidden, and the order is otherwise kept.
 */
import * as z from 'zod/mini';
import { fold } from './fold.ts';

export const knownForSchema = z.object({
  subjects: z.array(z.string()),
  craft: z.array(z.string()),
  causes: z.array(z.string()),
});
export type KnownFor = z.infer<typeof knownForSchema>;

export const nothingKnown: KnownFor = { subjects: [], craft: [], causes: [] };

export const allWords = ({ subjects, craft, causes }: KnownFor): string[] => [
  ...subjects,
  ...craft,
  ...causes,
];

export const isNothingKnown = (known: KnownFor): boolean => allWords(known).length === 0;

/** What is looked at in an item; the whole text is not, so that a passing mention does not count. */
export type Touchable = { title: string; tags: readonly string[]; summary?: string };

export type Ordered<T> = { item: T; because?: string };

/** The words people chose, cleaned: trimmed, one of each, at most 12 of at most 60 characters. */
export function tidyWords(words: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const word of words.map((one) => one.replace(/\s+/gu, ' ').trim().slice(0, 60))) {
    const folded = fold(word);
    if (/[\p{L}\p{N}]/u.test(folded) && !kept.has(folded)) kept.set(folded, word);
  }
  return [...kept.values()].slice(0, 12);
}

/** Makes the test of one item: gives the chosen word that it touches, as it was written, or undefined. */
export function touches(known: KnownFor): (item: Touchable) => string | undefined {
  const wanted = allWords(known).flatMap((word) => {
    const folded = fold(word).trim();
    return folded === '' ? [] : [{ word, pattern: startsAWord(folded) }];
  });
  return ({ title, tags, summary = '' }) => {
    const text = fold(`${title}\n${tags.join('\n')}\n${summary}`);
    return wanted.find(({ pattern }) => pattern.test(text))?.word;
  };
}

/** Puts the items that touch what one wants to be known for first, each with the reason; stable otherwise. */
export function orderByInterest<T extends Touchable>(
  items: readonly T[],
  known: KnownFor,
): Ordered<T>[] {
  const touched = touches(known);
  const all = items.map((item): Ordered<T> => {
    const because = touched(item);
    return because === undefined ? { item } : { item, because };
  });
  return [
    ...all.filter(({ because }) => because !== undefined),
    ...all.filter(({ because }) => because === undefined),
  ];
}

/** "river" finds "rivers" but not "driver"; up to two letters only the whole word counts ("IT" is not "item"). */
function startsAWord(folded: string): RegExp {
  const literal = folded.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const end = [...folded].length <= 2 ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}${end}`, 'u');
}
