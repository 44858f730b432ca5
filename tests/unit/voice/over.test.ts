import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counting, count } from '../../../lib/voice/count';
import { overFrom } from '../../../lib/voice/over';

const ways: Counting[] = ['graphemes', 'utf16', 'x-weighted', 'mastodon'];
const pieces = fc.constantFrom(
  ...[
    'a',
    ' ',
    'é',
    'e\u0301',
    '漢',
    '👩‍👩‍👧',
    '🇫🇷',
    '\n',
    'https://example.com/a/long/way?q=1',
    '@me@host.example',
    '1️⃣',
    '.',
  ],
);
const texts = fc.array(pieces, { maxLength: 120 }).map((all) => all.join(''));

test('what stands before the mark fits, one more sign does not, and nothing is cut in two', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...ways),
      fc.integer({ min: 1, max: 60 }),
      (text, way, limit) => {
        const from = overFrom(text, way, limit);
        const whole = count(text, way).used;
        expect(from === undefined).toBe(whole <= limit);
        if (from === undefined) return;
        expect(count(text.slice(0, from), way).used).toBeLessThanOrEqual(limit);
        const [next = ''] = [...new Intl.Segmenter().segment(text.slice(from))].map(
          (one) => one.segment,
        );
        expect(text.slice(0, from) + next).not.toBe(text.slice(0, from));
        expect(text.slice(0, from).isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['graphemes', 'abc👩‍👩‍👧👩‍👩‍👧d', 4, 'abc👩‍👩‍👧'],
  ['utf16', 'abcdef', 4, 'abcd'],
  ['utf16', 'abc👩‍👩‍👧', 4, 'abc'],
  ['x-weighted', '漢漢漢', 5, '漢漢'],
  [
    'x-weighted',
    'Look https://example.com/a/very/long/path/that/goes/on there',
    28,
    'Look https://example.com/a/very/long/path/that/goes/on',
  ],
  ['x-weighted', 'Look https://example.com/a/very/long/path/that/goes/on', 27, 'Look '],
  ['mastodon', `@me@${'h'.repeat(60)}.example, hello`, 6, `@me@${'h'.repeat(60)}.example, h`],
  // The first look, at 64 units, falls within what counts less once it is whole: an emoji of several, an address.
  [
    'x-weighted',
    '@me@host.example🇫🇷https://example.com/a/long/way?q=1e\u0301aa👩‍👩‍👧',
    46,
    '@me@host.example🇫🇷https://example.com/a/long/way?q=1e\u0301aa👩‍👩‍👧',
  ],
  [
    'x-weighted',
    `https://${'host'.repeat(15)}.com is it`,
    29,
    `https://${'host'.repeat(15)}.com is it`,
  ],
  [
    'x-weighted',
    `https://${'host'.repeat(15)}.com is it`,
    28,
    `https://${'host'.repeat(15)}.com is i`,
  ],
] as const)('%s: %s of %d ends in the right place', (way, text, limit, kept: string) => {
  const from = overFrom(text, way, limit);
  expect(text.slice(0, from)).toBe(kept);
  expect(from === undefined).toBe(kept === text);
});

test('a text of 200,000 signs costs no more than one of 2,000 for a limit of 300', () => {
  const spent = (times: number) => {
    const text = 'é🙂 words '.repeat(times);
    const runs = Array.from({ length: 9 }, () => {
      const start = performance.now();
      for (let n = 0; n < 5; n += 1) overFrom(text, 'graphemes', 300);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  spent(200);
  expect(spent(20_000) / spent(200)).toBeLessThan(8);
});
