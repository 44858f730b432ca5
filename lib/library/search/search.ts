/**
 * PURE. Search over the whole library in memory. What was typed is found in any part of a word, so that no language
 * needs rules of its own; when little is found as written, words typed with an error are looked for among the library's
 * words. Prepared in portions, so that a page can paint in between: first the texts, after which everything is found as
 * written, then the words, after which it is found faster and slips are forgiven.
 */
import type { Item } from '../../feed/format.ts';
import { fold } from './fold.ts';
import { createWordHits } from './hits.ts';
import { createPostings, type Postings } from './postings.ts';
import { createVocabulary, type LineWords } from './vocabulary.ts';

export type SearchedPage = {
  id: string;
  /** A page whose id and hash are known already is not prepared again. */
  hash: number;
  items: readonly { key: string; item: Item }[];
};

export type Search = {
  /** Sets what is searched: these pages and no others. Cheap; the work is done by `step` or at the first search. */
  replace: (pages: readonly SearchedPage[]) => void;
  /** Prepares items until `isOver` says so (asked after each item) or all is done. True when all is done. */
  step: (isOver: () => boolean) => boolean;
  /**
   * The keys of the items in which every word of the query stands, or nearly stands: those found in the title first,
   * then the newest. Prepares first what it needs and is not prepared yet. An empty query finds nothing.
   */
  search: (query: string) => string[];
};

/** One item, folded; its words are read later. */
type Line = { key: string; at: number; title: string; all: string } & LineWords;
type Page = { hash: number; items: SearchedPage['items']; lines: Line[] };

const notRead: LineWords = { words: new Int32Array(0), titled: 0, isWhole: false };

/** The words a typed one may have meant, by number, and at each line how far off the nearest is, plus 1; 0: none is there. */
type Guess = { slips: ReadonlyMap<number, number>; off: Uint8Array };

/** What is searched of one item; a book would be found by its beginning. */
const searchedMost = 50_000;
const queryMost = 200;
const wordsMost = 12;
/** With so many found as written, nobody needs guesses. */
const enough = 20;
const guessesMost = 32;

/** From 4 letters on one slip is forgiven, from 8 on two; in shorter words everything would be near everything. */
const forgiven = (word: string): number => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0);

export function createSearch(): Search {
  const vocabulary = createVocabulary();
  let pages = new Map<string, Page>();
  let waiting: Page[] = [];
  /** Every line, newest first: whatever keeps their order need not be sorted at each keystroke. */
  let lines: Line[] | undefined;
  /** How many of the lines have their words. */
  let read = 0;
  let postings: Postings | undefined;
  let isIndexed = false;
  let hits = createWordHits([]);
  let guesses = new Map<string, Guess>();

  function prepare(key: string, item: Item): Line {
    const title = fold(item.title);
    const rest = [item.summary, ...item.tags, ...item.authors, ...item.facts, item.text].join('\n');
    const all = `${title}\n${fold(rest.slice(0, searchedMost))}`;
    const at = item.published ?? item.modified ?? 0;
    return { key, at, title, all, ...notRead };
  }

  /** First half: the texts. */
  function foldAll(isOver: () => boolean): Line[] | undefined {
    for (let page = waiting[0]; page; page = waiting[0]) {
      while (page.lines.length < page.items.length) {
        const next = page.items[page.lines.length];
        if (next) page.lines.push(prepare(next.key, next.item));
        if (isOver()) return undefined;
      }
      waiting.shift();
    }
    if (!lines) {
      lines = [...pages.values()].flatMap((page) => page.lines).sort((a, b) => b.at - a.at);
      read = 0;
      postings = undefined;
      isIndexed = false;
      hits = createWordHits(lines);
      guesses = new Map();
    }
    return lines;
  }

  /** Second half: the words. */
  function indexAll(all: readonly Line[], isOver: () => boolean): boolean {
    while (read < all.length) {
      const line = all[read];
      read += 1;
      // Most lines of a library that changed a little were read before.
      if (!line || line.words !== notRead.words) continue;
      Object.assign(line, vocabulary.read(line.all, line.title.length));
      if (isOver()) return false;
    }
    postings ??= createPostings(all, vocabulary.size());
    if (isIndexed) return true;
    if (!postings.step(isOver)) return false;
    hits = createWordHits(all, { vocabulary, postings });
    isIndexed = true;
    return true;
  }

  function step(isOver: () => boolean): boolean {
    const all = foldAll(isOver);
    return all !== undefined && indexAll(all, isOver);
  }

  /** The places of the lines in which every word stands as it was typed. */
  function asWritten(words: readonly string[]): Int32Array {
    const sets = words.map((word) => hits.of(word));
    const fewest = sets.reduce((a, b) => (b.places.length < a.places.length ? b : a));
    if (sets.length === 1) return fewest.places;
    return fewest.places.filter((place) => sets.every((set) => set.isHit[place] === 1));
  }

  function guess(word: string, isLast: boolean): Guess {
    const name = `${word}${isLast ? '…' : ''}`;
    const known = guesses.get(name);
    if (known) return known;
    const slips = vocabulary.near(word, forgiven(word), isLast);
    const made = { slips, off: hits.ofGuesses(slips) };
    if (guesses.size >= guessesMost) guesses.clear();
    guesses.set(name, made);
    return made;
  }

  /** The other lines in which every word stands as typed or with a slip: fewest slips first, then title, then date. */
  function nearly(words: readonly string[], all: readonly Line[], known: Int32Array): string[] {
    const typed = words.map((word, at) => ({
      word,
      written: hits.of(word).isHit,
      guess: forgiven(word) > 0 ? guess(word, at === words.length - 1) : undefined,
    }));
    const isKnown = new Uint8Array(all.length);
    for (const place of known) isKnown[place] = 1;
    const buckets: string[][] = [];
    // Ten thousand lines at each keystroke: plain loops.
    for (let place = 0; place < all.length; place += 1) {
      if (isKnown[place] === 1) continue;
      let off = 0;
      for (const { written, guess } of typed) {
        if (written[place] === 1) continue;
        const far = guess?.off[place] ?? 0;
        off = far === 0 ? -1 : off + far - 1;
        if (far === 0) break;
      }
      const line = all[place];
      if (off < 0 || !line) continue;
      const inTitle = typed.some(({ word, written, guess }) =>
        written[place] === 1
          ? line.title.includes(word)
          : line.words.subarray(0, line.titled).some((id) => guess?.slips.has(id)),
      );
      const rank = off * 2 + (inTitle ? 0 : 1);
      buckets[rank] ??= [];
      buckets[rank].push(line.key);
    }
    return buckets.flat();
  }

  function search(query: string): string[] {
    const all = foldAll(() => false) ?? [];
    const folded = fold(query.slice(0, queryMost));
    const typed = [...new Set(folded.match(/\S+/g))].slice(0, wordsMost);
    if (typed.length === 0) return [];
    const places = asWritten(typed);
    const ranked: string[][] = [[], [], []];
    for (const place of places) {
      const line = all[place];
      if (!line) continue;
      let titled = 0;
      for (const word of typed) if (line.title.includes(word)) titled += 1;
      ranked[titled === typed.length ? 0 : titled > 0 ? 1 : 2]?.push(line.key);
    }
    const found = ranked.flat();
    // Slips are looked for in letters and digits only: “l'eua” is “l” and “eua”.
    const runs = [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].slice(0, wordsMost);
    if (found.length >= enough || runs.every((word) => forgiven(word) === 0)) return found;
    indexAll(all, () => false);
    return [...found, ...nearly(runs, all, places)];
  }

  return {
    replace(wanted) {
      const next = new Map<string, Page>();
      for (const { id, hash, items } of wanted) {
        const page = pages.get(id);
        next.set(id, page?.hash === hash ? page : { hash, items, lines: [] });
      }
      pages = next;
      waiting = [...pages.values()].filter((page) => page.lines.length < page.items.length);
      lines = undefined;
    },
    step,
    search,
  };
}
