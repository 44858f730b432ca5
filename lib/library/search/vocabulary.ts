/**
 * PURE. Every word of the library once, as a number, so that a word typed with an error can be looked for among them
 * rather than in the texts. Words are hashed while they are read, letter by letter: no string is made for a word that
 * is known already. Two hashes of 32 bits stand for a word; that two words of one library share both does not happen.
 */
import { slips } from './distance.ts';

const longest = 64;
/** A library of 10,000 real items has about 60,000 words; beyond this it is noise, and its texts are looked through. */
const wordsMost = 250_000;

/** Letters and digits of scripts that part words by spaces. Others (Chinese, Japanese, Thai, Khmer) are found as they stand. */
const ofWord = new Uint8Array(0x2000);
for (const [from, to] of [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0xdff],
  [0x10a0, 0x11ff],
  [0x1e00, 0x1fff],
] as const) {
  ofWord.fill(1, from, to + 1);
}
const isOfWord = (code: number): boolean => ofWord[code] === 1;

/** Is every sign of it a letter or digit that the vocabulary knows? */
export function isOneWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isOfWord(text.charCodeAt(at))) return false;
  return text.length <= longest;
}

/** One bit a letter (Latin), or a share of a bit: which letters a word has. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return bits;
}

function count(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** `words` are numbers of the vocabulary, each once; the first `titled` stand in the title; `isWhole`: none is missing. */
export type LineWords = { words: Int32Array; titled: number; isWhole: boolean };

export type Vocabulary = {
  size: () => number;
  /**
   * Takes the folded text of one line, and how long its title is, which comes first. Gives the number of each of its
   * words once, how many of them stand in the title, and whether all are there (no word too long, no room missing).
   */
  read: (text: string, titleLength: number) => LineWords;
  /** The words that have this part (letters and digits), in order; looked for in `among` when that is given. */
  containing: (part: string, among?: Int32Array) => Int32Array;
  /**
   * Takes a typed word; gives the numbers of the words it may have meant, each with how far off it is: two a slip, and
   * one where the word goes on after what was typed (`asPrefix`).
   */
  near: (typed: string, most: number, asPrefix: boolean) => Map<number, number>;
};

export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  let letters = new Int32Array(1 << 13);
  /** Open addressing; four numbers a slot, side by side in memory: both hashes, the word's number + 1, the line it was last met in. */
  let table = new Int32Array(4 << 11);
  let slots = 1 << 11;
  let line = 0;
  let scratch = new Int32Array(1 << 12);
  let met = 0;
  let isWhole = true;

  function grow(): void {
    const old = table;
    slots *= 2;
    table = new Int32Array(4 * slots);
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      let at = ((old[from] ?? 0) & (slots - 1)) * 4;
      while (table[at + 2] !== 0) at = (at + 4) & (table.length - 1);
      table.set(old.subarray(from, from + 4), at);
    }
  }

  function add(word: string): void {
    if (words.length === letters.length) {
      const wider = new Int32Array(letters.length * 2);
      wider.set(letters);
      letters = wider;
    }
    letters[words.length] = lettersOf(word);
    words.push(word);
  }

  /** Takes note of a word in the line that is being read. */
  function meet(text: string, start: number, end: number, hash: number, second: number): void {
    let at = (hash & (slots - 1)) * 4;
    while (table[at + 2] !== 0 && (table[at] !== hash || table[at + 1] !== second)) {
      at = (at + 4) & (table.length - 1);
    }
    let id = (table[at + 2] ?? 0) - 1;
    if (id < 0) {
      if (words.length >= wordsMost || end - start > longest) {
        isWhole = false;
        return;
      }
      id = words.length;
      add(text.slice(start, end));
      table[at] = hash;
      table[at + 1] = second;
      table[at + 2] = id + 1;
    } else if (table[at + 3] === line) return;
    table[at + 3] = line;
    if (words.length * 2 > slots) grow();
    if (met === scratch.length) {
      const wider = new Int32Array(scratch.length * 2);
      wider.set(scratch);
      scratch = wider;
    }
    scratch[met] = id;
    met += 1;
  }

  function collect(text: string, from: number, to: number): void {
    let at = from;
    while (at < to) {
      let code = text.charCodeAt(at);
      if (ofWord[code] !== 1) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0x811c9dc5;
      let second = 0;
      do {
        hash = Math.imul(hash ^ code, 0x01000193);
        second = (Math.imul(second, 0x343fd) + code) | 0;
        at += 1;
        code = at < to ? text.charCodeAt(at) : 0;
      } while (ofWord[code] === 1);
      meet(text, start, at, hash ^ (hash >>> 15), second);
    }
  }

  return {
    size: () => words.length,
    read(text, titleLength) {
      line += 1;
      met = 0;
      isWhole = true;
      collect(text, 0, titleLength);
      const titled = met;
      collect(text, titleLength, text.length);
      return { words: scratch.slice(0, met), titled, isWhole };
    },
    containing(part, among) {
      const bits = lettersOf(part);
      const most = among?.length ?? words.length;
      const found = new Int32Array(most);
      let count = 0;
      for (let at = 0; at < most; at += 1) {
        const id = among?.[at] ?? at;
        if ((bits & ~(letters[id] ?? 0)) !== 0 || !words[id]?.includes(part)) continue;
        found[count] = id;
        count += 1;
      }
      return found.slice(0, count);
    },
    near(typed, most, asPrefix) {
      const found = new Map<number, number>();
      const wanted = lettersOf(typed);
      for (let id = 0; id < words.length; id += 1) {
        const has = letters[id] ?? 0;
        // A letter that only one of the two has is at least one slip.
        if (count(wanted & ~has) > most || (!asPrefix && count(has & ~wanted) > most)) continue;
        const word = words[id] ?? '';
        if (word.length < typed.length - most) continue;
        const whole = slips(typed, word, most, false);
        const part = asPrefix && whole > most ? slips(typed, word, most, true) : whole;
        if (part <= most) found.set(id, whole <= most ? whole * 2 : part * 2 + 1);
      }
      return found;
    },
  };
}
