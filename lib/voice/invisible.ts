/**
 * PURE. Signs that a reader cannot see or that only dress up as letters: what a feed may smuggle into a suggested text.
 * Joiners that spell (Persian, Indic scripts) and emoji sequences stay; bidirectional controls and marks do not.
 * Source: Unicode 16, chapter 23 (special areas and format characters); UTS 51 for emoji sequences.
 */
const emojiBefore = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
const spelling =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const hidden = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|[\uFFF9-\uFFFB]/gu;
/** Variation selectors choose a glyph (❤️, CJK and Mongolian forms): writing, not hiding. */
const variation = /\p{Variation_Selector}/u;
/** Mathematical “bold”, “italic”, “script” letters and digits: unreadable to screen readers and to search. */
const dressed = /[\u{1D400}-\u{1D7FF}]/gu;
/** Tag letters after the black flag spell the flags of England, Scotland and Wales. */
const flagTag = /[\u{E0020}-\u{E007F}]/u;

export type Cleaned = {
  text: string;
  /** How many signs were taken away, and how many dressed-up letters were set back. */
  removed: number;
  plain: number;
};

/** Gives the text as a reader sees it, and counts what was mended. Ordinary text comes back as it is. */
export function cleanText(text: string): Cleaned {
  let removed = 0;
  let plain = 0;
  let inFlag = false;
  const mended = text.replace(hidden, (sign, at: number) => {
    if (variation.test(sign)) return sign;
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + sign.length, at + sign.length + 2);
    if (flagTag.test(sign)) {
      inFlag = before.endsWith('\u{1F3F4}') || inFlag;
      if (inFlag) {
        if (sign === '\u{E007F}') inFlag = false;
        return sign;
      }
    } else inFlag = false;
    const joins =
      sign === '\u200D' && emojiBefore.test(before) && /^\p{Extended_Pictographic}/u.test(after);
    const spells =
      (sign === '\u200D' || sign === '\u200C') && (spelling.test(before) || spelling.test(after));
    if (joins || spells) return sign;
    removed += 1;
    return '';
  });
  const set = mended.replace(dressed, (letter) => {
    const simple = letter.normalize('NFKC');
    if (simple !== letter) plain += 1;
    return simple;
  });
  return { text: set, removed, plain };
}
