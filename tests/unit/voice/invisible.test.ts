import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../lib/voice/invisible';

describe('invisible signs', () => {
  test.each([
    ['a\u200Bb', 'ab', 1, 0],
    ['\u202Eevil\u202C', 'evil', 2, 0],
    ['𝗕𝗼𝗹𝗱 claim', 'Bold claim', 0, 4],
    ['soft\u00ADhyphen\uFEFF', 'softhyphen', 2, 0],
    ['hidden\u{E0041}\u{E0042}', 'hidden', 2, 0],
  ])('%j is mended', (text, clean, removed, plain) => {
    expect(cleanText(text)).toEqual({ text: clean, removed, plain });
  });

  test.each([
    'family 👩‍👩‍👧 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿, ❤️‍🔥, 👩🏽‍🔬',
    'می‌خواهم',
    'क्‍ष',
    'L’écluse : « ouverte » — 30 %',
    'שלום, العربية',
    '日本語\u3000の空白',
  ])('%s stays as it is', (text) => {
    expect(cleanText(text)).toEqual({ text, removed: 0, plain: 0 });
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text).text;
        expect(cleanText(once).text).toBe(once);
      }),
    );
  });
});
