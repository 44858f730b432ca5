import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counting, count } from '../../../lib/voice/count';

const used = (text: string, counting: Counting): number => count(text, counting).used;

describe('what is left', () => {
  it.each([
    ['', 280, 280],
    ['hello', 280, 275],
    ['x'.repeat(281), 280, -1],
  ])('%#', (text, limit, left) => {
    expect(count(text, 'utf16', limit)).toEqual({ used: text.length, limit, left });
  });

  it('is not said where the limit is not known', () => {
    expect(count('hello', 'utf16')).toEqual({ used: 5 });
  });
});

describe('graphemes', () => {
  it.each([
    ['hello', 5],
    ['e\u0301te\u0301', 3],
    ['👩‍👩‍👧‍👦', 1],
    ['🇫🇷🇩🇪', 2],
    ['a\r\nb', 3],
    ['日本語', 3],
    ['नमस्ते', 3],
  ])('%s', (text, expected) => {
    expect(used(text, 'graphemes')).toBe(expected);
  });
});

/** Each was put through twitter-text 3.1 (parseTweet), whose numbers these are. */
describe('X', () => {
  it.each([
    ['', 0],
    ['hello', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['日本語', 6],
    ['Привет', 6],
    ['’“”–—…', 7],
    ['★☆', 4],
    ['😀', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['🇫🇷', 2],
    ['1️⃣', 2],
    ['#️⃣', 2],
    ['❤️', 2],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
    ['🤷‍♂️', 2],
    ['©', 1],
    ['™', 2],
    ['https://example.com', 23],
    [`https://example.com/${'x'.repeat(300)}`, 23],
    ['see https://example.com/a, and more', 37],
    ['(https://example.com/a)', 25],
    ['https://example.com/a_(b)_c', 23],
    ['https://example.com/?q=1&b=2!', 24],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7/', 23],
    ['https://t.co/abc/def', 27],
    ['example.com', 23],
    ['example.com?x=1', 27],
    ['example.com.', 24],
    ['README.md', 23],
    ['e.g. this', 9],
    ['3.14', 4],
    ['me@example.com', 14],
    ['@me #example.com', 16],
    ['-example.com', 12],
    ['日本語example.comです', 33],
    ['a.com,b.com', 47],
  ])('%s weighs %d', (text, expected) => {
    expect(used(text, 'x-weighted')).toBe(expected);
  });
});

describe('Mastodon', () => {
  it.each([
    ['hello', 5],
    ['https://example.com', 23],
    [`see https://example.com/${'x'.repeat(300)} now`, 31],
    ['example.com', 11],
    ['@ines@ferry.example hi', 8],
    ['@ines hi', 8],
    ['ines@ferry.example', 18],
    ['(@a@b.example)', 4],
    ['👩‍👩‍👧‍👦é', 2],
  ])('%s counts %d', (text, expected) => {
    expect(used(text, 'mastodon')).toBe(expected);
  });
});

describe('whatever is written', () => {
  const every: Counting[] = ['graphemes', 'utf16', 'x-weighted', 'mastodon'];

  it('is counted: a whole number, never negative, 0 for nothing only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...every), (text, counting) => {
        const number = used(text, counting);
        expect(Number.isInteger(number)).toBe(true);
        expect(number > 0).toBe(text !== '');
      }),
      { seed: 14, numRuns: 500 },
    );
  });

  it('counts one more for a letter more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...every), (text, counting) => {
        expect(used(`${text} a`, counting)).toBe(used(`${text} `, counting) + 1);
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['dots', 'a.'.repeat(100_000)],
    ['hosts', 'https://'.repeat(25_000)],
    ['brackets', `https://a.fr/${'('.repeat(200_000)}`],
    ['addresses', 'https://a.fr/(a)'.repeat(12_000)],
    ['mentions', '@a'.repeat(100_000)],
    ['joiners', '👩‍'.repeat(60_000)],
  ])('takes less than a second of work for 200,000 %s', (_, text) => {
    const start = process.cpuUsage();
    for (const counting of ['x-weighted', 'mastodon'] as const) used(text, counting);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1_000);
  });
});
