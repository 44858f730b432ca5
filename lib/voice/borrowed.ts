/**
 * PURE. Which words of a draft are a suggestion's: runs of at least four words that stand so in a suggested text.
 *
 * Four is where published work on text reuse starts to tell a copied phrase from common speech (shingles of three to
 * five words: Broder, "On the resemblance and containment of documents", 1997; Lyon, Malcolm and Dickerson, "Detecting
 * short passages of similar text", 2001). A suggestion shorter than that counts as one run. Order between runs does
 * not matter; case, accents, punctuation and emoji neither. Words are found by Intl.Segmenter, so that languages
 * without spaces are read too. Nothing here is a score: it says where, never how much.
 */
const runLength = 4;
/** Of ten words of the draft, how many may be borrowed before it is still nearly the suggestion. */
const nearlyShare = 2 / 3;

/** No more of a draft than this is looked at (UTF-16 units): six times what LinkedIn takes, in a few milliseconds. */
export const longestCompared = 20_000;

export type Run = { start: number; end: number };
export type Borrowed = {
  /** Passages of the draft, as UTF-16 offsets, in order, without overlap. */
  runs: Run[];
  /** Most of the draft still is the suggestion: others may post the same. */
  nearly: boolean;
};

type Word = Run & { folded: string };

const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();

function wordsOf(text: string, segmenter: Intl.Segmenter): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike)
      words.push({ start: index, end: index + segment.length, folded: fold(segment) });
  }
  return words;
}

const gram = (words: readonly Word[], from: number, length: number): string | undefined => {
  if (from + length > words.length) return undefined;
  let joined = '';
  for (let i = from; i < from + length; i += 1) joined += `${words[i]?.folded}\u0000`;
  return joined;
};

/**
 * Prepares the comparison with an item's suggested texts once; the result is called at every keystroke.
 * `language` (BCP 47) helps the segmenter; without it the neutral rules are used. Of a draft, the first
 * `longestCompared` units are looked at. Never throws.
 */
export function compareWith(
  suggestions: readonly string[],
  language?: string,
): (draft: string) => Borrowed {
  const segmenter = new Intl.Segmenter(language ?? 'und', { granularity: 'word' });
  const grams = new Map<number, Set<string>>();
  for (const suggestion of suggestions) {
    const words = wordsOf(suggestion, segmenter);
    const length = Math.min(runLength, words.length);
    if (length === 0) continue;
    const set = grams.get(length) ?? new Set<string>();
    grams.set(length, set);
    for (let from = 0; from + length <= words.length; from += 1) {
      set.add(gram(words, from, length) ?? '');
    }
  }
  return (draft) => {
    if (grams.size === 0) return { runs: [], nearly: false };
    const words = wordsOf(draft.slice(0, longestCompared), segmenter);
    const taken = new Uint8Array(words.length);
    /** Word i goes on from word i - 1 within one run. */
    const joined = new Uint8Array(words.length);
    for (const [length, set] of grams) {
      for (let from = 0; from + length <= words.length; from += 1) {
        if (!set.has(gram(words, from, length) ?? '')) continue;
        taken.fill(1, from, from + length);
        joined.fill(1, from + 1, from + length);
      }
    }
    const runs: Run[] = [];
    let count = 0;
    for (const [i, word] of words.entries()) {
      if (!taken[i]) continue;
      count += 1;
      const last = runs[runs.length - 1];
      if (joined[i] && last) last.end = word.end;
      else runs.push({ start: word.start, end: word.end });
    }
    return { runs, nearly: words.length > 0 && count / words.length >= nearlyShare };
  };
}
