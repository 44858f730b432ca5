/**
 * PURE. What search compares: letters without case, accents, width or ligature. Done to the library and to the query
 * alike, so that whatever is lost is lost on both sides.
 */
const spelledOut: Record<string, string> = {
  ...{
    ß: 'ss',
    ẞ: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ł: 'l',
    þ: 'th',
  },
  ...{ ŋ: 'n', ŧ: 't', ς: 'σ', '’': "'", '‘': "'", ʼ: "'", '´': "'", '“': '"', '”': '"' },
  ...{ '«': '"', '»': '"', '‐': '-', '‑': '-', '–': '-', '—': '-', '−': '-', '⁄': '/' },
};
const toSpell = new RegExp(`[${Object.keys(spelledOut).join('')}]`, 'gu');

/** Accents, vowel points, and signs that nobody sees or types (soft hyphen, joiners, marks of direction). */
const marks = new RegExp(
  [
    '[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]',
    '[\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]',
    '[\\u00ad\\u034f\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufe00-\\ufe0f\\ufeff]',
  ].join('|'),
  'g',
);

const foreign = /[^\0-\x7f]+/g;

const foldRun = (run: string): string =>
  run
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(marks, '')
    .replace(toSpell, (sign) => spelledOut[sign] ?? sign);

/** Most texts use few different letters beyond ASCII, again and again: each short run is folded once. */
const known = new Map<string, string>();
const knownMost = 20_000;

function foldKnown(run: string): string {
  if (run.length > 3) return foldRun(run);
  let folded = known.get(run);
  if (folded === undefined) {
    folded = foldRun(run);
    if (known.size < knownMost) known.set(run, folded);
  }
  return folded;
}

/** Takes any text; gives it folded. Idempotent. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(foreign, foldKnown);
}
