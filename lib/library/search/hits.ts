/**
 * PURE. In which lines a typed word stands, be it as a part of a word. Letters and digits are looked for among the words
 * of the vocabulary (a fiftieth of the text); anything else in the texts themselves. What was found is remembered while
 * one types: “rive” can only stand where “riv” stood.
 */
import type { Postings } from './postings.ts';
import { isOneWord, type Vocabulary } from './vocabulary.ts';

/** `places` in order; `where` says of every line what it has of the word: 0 nothing, `inText`, or `inTitle`. */
export type Hits = { places: Int32Array; where: Uint8Array };
export const inText = 1;
export const inTitle = 2;

export type SearchedLine = { title: string; all: string; isWhole: boolean };
export type WordHits = {
  of: (word: string) => Hits;
  /** The lines that have one of these words of the vocabulary, each word with how far off it is: 1 and more at each of them. */
  ofGuesses: (ids: ReadonlyMap<number, number>) => Uint8Array;
};

const rememberedMost = 48;

/**
 * Takes the lines, and the vocabulary and postings made of them once they are there. None may change; make a new one
 * when they do.
 */
export function createWordHits(
  lines: readonly SearchedLine[],
  index?: { vocabulary: Vocabulary; postings: Postings },
): WordHits {
  const remembered = new Map<string, { hits: Hits; ids: Int32Array | undefined }>();
  const everywhere = Int32Array.from({ length: lines.length }, (_, place) => place);
  /** Lines with words that the vocabulary does not hold: their texts are always looked at. */
  const notWhole = everywhere.filter((place) => lines[place]?.isWhole === false);

  /** Titles are looked at once a word: where the part of it that was typed before is in none, it is in none either. */
  const placesOf = (word: string, where: Uint8Array, part: Hits | undefined): Hits => {
    const places = new Int32Array(where.length);
    let count = 0;
    for (let place = 0; place < where.length; place += 1) {
      if (where[place] === 0) continue;
      places[count++] = place;
      const mayBe = part === undefined || part.where[place] === inTitle;
      if (mayBe && lines[place]?.title.includes(word)) where[place] = inTitle;
    }
    return { places: places.slice(0, count), where };
  };

  function lookInTexts(word: string, places: Int32Array, where: Uint8Array): void {
    for (const place of places) if (lines[place]?.all.includes(word)) where[place] = inText;
  }

  /** The smallest known set that surely has all lines with this word. */
  function knownPart(word: string): { hits: Hits; ids: Int32Array | undefined } | undefined {
    let best: { hits: Hits; ids: Int32Array | undefined } | undefined;
    for (const [other, found] of remembered) {
      if (!word.includes(other)) continue;
      if (!best || found.hits.places.length <= best.hits.places.length) best = found;
    }
    return best;
  }

  function find(word: string): { hits: Hits; ids: Int32Array | undefined } {
    const part = knownPart(word);
    const where = new Uint8Array(lines.length);
    if (!index || !isOneWord(word)) {
      lookInTexts(word, part?.hits.places ?? everywhere, where);
      return { hits: placesOf(word, where, part?.hits), ids: undefined };
    }
    const ids = index.vocabulary.containing(word, part?.ids);
    index.postings.mark(ids, where, inText);
    lookInTexts(word, notWhole, where);
    return { hits: placesOf(word, where, part?.hits), ids };
  }

  return {
    of(word) {
      let found = remembered.get(word);
      if (!found) {
        found = find(word);
        const oldest =
          remembered.size >= rememberedMost ? remembered.keys().next().value : undefined;
        if (oldest !== undefined) remembered.delete(oldest);
        remembered.set(word, found);
      }
      return found.hits;
    },
    ofGuesses(ids) {
      const off = new Uint8Array(lines.length);
      // The nearest last: of a line with several, it stays.
      for (const [id, far] of [...ids].sort((a, b) => b[1] - a[1]))
        index?.postings.mark([id], off, far + 1);
      return off;
    },
  };
}
