/** PURE. Search in one's own words: every word of the query somewhere in the text, accents and case forgiven. */
import { fold } from './fold.ts';

/**
 * @param query what is typed; empty finds all
 * @param partsOf what of a thing is searched: its text, its story's title, its network
 * @returns those found, in their order
 */
export function findWords<T>(
  query: string,
  all: readonly T[],
  partsOf: (one: T) => readonly (string | undefined)[],
): readonly T[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return all;
  return all.filter((one) => {
    const text = fold(
      partsOf(one)
        .filter((part) => part !== undefined)
        .join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}
