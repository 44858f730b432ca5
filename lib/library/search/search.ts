/**
 * PURE. Search over the whole library in memory. What was typed is found in any part of a word, so that no language
 * needs rules of its own; when little is found as written, words typed with an error are looked for among the library's
 * words. Prepared in portions, so that a page can paint in between: first the texts, after which everything is found as
 * written, then the words, after which it is found faster and slips are forgiven.
 */
import type { Item } from '../../feed/format.ts';
import { fold } from './fold.ts';
import { createWordHits, inTitle } from './hits.ts';
import { createPostings, type Postings } from './postings.ts';
import { createVocabulary, type LineWords } from './vocabulary.ts';

/** What is searched: an item, and whatever else whoever searches wants to find with it. */
export type Searched = { key: string; item: Item };

export type SearchedPage<T extends Searched = Searched> = {
  id: string;
  /** A page whose id and hash are known already is not prepared again. */
  hash: number;
  items: readonly T[];
};

export type Search<T extends Searched = Searched> = {
  /** Sets what is searched: these pages and no others. Cheap; the work is done by `step` or at the first search. */
  replace: (pages: readonly SearchedPage<T>[]) => void;
  /** Prepares items until `isOver` says so (asked after each item) or all is done. True when all is done. */
  step: (isOver: () => boolean) => boolean;
  /**
   * What was given of the items in which every word of the query stands, or nearly stands: those found in the title
   * first, then the newest. Prepares first what it needs and is not prepared yet. An empty query finds nothing.
   */
  search: (query: string) => T[];
};

/** One item, folded; its words are read later. */
type Line<T> = { of: T; at: number; title: string; all: string } & LineWords;
type Page<T> = { hash: number; items: readonly T[]; lines: Line<T>[] };

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

export function createSearch<T extends Searched = Searched>(): Search<T> {
  const vocabulary = createVocabulary();
  let pages = new Map<string, Page<T>>();
  let waiting: Page<T>[] = [];
  /** Every line, newest first: whatever keeps their order need not be sorted at each keystroke. */
  let lines: Line<T>[] | undefined;
  /** How many of the lines have their words. */
  let read = 0;
  let postings: Postings | undefined;
  let isIndexed = false;
  let hits = createWordHits([]);
  let guesses = new Map<string, Guess>();
  let marks = new Uint16Array(0);
  let marked: number[] = [];

  function prepare(of: T): Line<T> {
    const { item } = of;
    const title = fold(item.title);
    const rest = [item.summary, ...item.tags, ...item.authors, ...item.facts, item.text].join('\n');
    const all = `${title}\n${fold(rest.slice(0, searchedMost))}`;
    const at = item.published ?? item.modified ?? 0;
    return { of, at, title, all, ...notRead };
  }

  /** First half: the texts. */
  function foldAll(isOver: () => boolean): Line<T>[] | undefined {
    for (let page = waiting[0]; page; page = waiting[0]) {
      while (page.lines.length < page.items.length) {
        const next = page.items[page.lines.length];
        if (next) page.lines.push(prepare(next));
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
  function indexAll(all: readonly Line<T>[], isOver: () => boolean): boolean {
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
    const places = new Int32Array(fewest.places.length);
    let count = 0;
    for (const place of fewest.places) {
      let isInAll = true;
      for (const { where } of sets) if (where[place] === 0) isInAll = false;
      if (isInAll) places[count++] = place;
    }
    return places.slice(0, count);
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
  function nearly(words: readonly string[], all: readonly Line<T>[], known: Int32Array): T[] {
    const typed = words.map((word, at) => ({
      written: hits.of(word).where,
      guess: forgiven(word) > 0 ? guess(word, at === words.length - 1) : undefined,
    }));
    const isKnown = new Uint8Array(all.length);
    for (const place of known) isKnown[place] = 1;
    const buckets: T[][] = [];
    const guessedFor = markGuesses(typed);
    // Ten thousand lines at each keystroke: plain loops.
    for (let place = 0; place < all.length; place += 1) {
      if (isKnown[place] === 1) continue;
      let off = 0;
      for (const { written, guess } of typed) {
        if (written[place] !== 0) continue;
        const far = guess?.off[place] ?? 0;
        off = far === 0 ? -1 : off + far - 1;
        if (far === 0) break;
      }
      const line = all[place];
      if (off < 0 || !line) continue;
      let titled = 0;
      for (let at = 0; at < line.titled; at += 1) titled |= guessedFor[line.words[at] ?? 0] ?? 0;
      let isTitled = false;
      for (const [at, { written }] of typed.entries())
        isTitled ||= written[place] === 0 ? (titled & (1 << at)) !== 0 : written[place] === inTitle;
      const rank = off * 2 + (isTitled ? 0 : 1);
      buckets[rank] ??= [];
      buckets[rank].push(line.of);
    }
    return buckets.flat();
  }

  /** For each word of the vocabulary, for which of the typed words it is a guess: a bit each. Good until the next call. */
  function markGuesses(typed: readonly { guess: Guess | undefined }[]): Uint16Array {
    if (marks.length < vocabulary.size()) marks = new Uint16Array(vocabulary.size());
    for (const id of marked) marks[id] = 0;
    marked = [];
    for (const [at, { guess }] of typed.entries())
      for (const id of guess?.slips.keys() ?? []) {
        marks[id] = (marks[id] ?? 0) | (1 << at);
        marked.push(id);
      }
    return marks;
  }

  function search(query: string): T[] {
    const all = foldAll(() => false) ?? [];
    const folded = fold(query.slice(0, queryMost));
    const typed = [...new Set(folded.match(/\S+/g))].slice(0, wordsMost);
    if (typed.length === 0) return [];
    const places = asWritten(typed);
    const sets = typed.map((word) => hits.of(word).where);
    const [whole, part, rest]: [T[], T[], T[]] = [[], [], []];
    for (const place of places) {
      const line = all[place];
      if (!line) continue;
      let titled = 0;
      for (const where of sets) if (where[place] === inTitle) titled += 1;
      (titled === typed.length ? whole : titled > 0 ? part : rest).push(line.of);
    }
    const found = [...whole, ...part, ...rest];
    // Slips are looked for in letters and digits only: “l'eua” is “l” and “eua”.
    const runs = [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].slice(0, wordsMost);
    if (found.length >= enough || runs.every((word) => forgiven(word) === 0)) return found;
    indexAll(all, () => false);
    return [...found, ...nearly(runs, all, places)];
  }

  return {
    replace(wanted) {
      const next = new Map<string, Page<T>>();
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
