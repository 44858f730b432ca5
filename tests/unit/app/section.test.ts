import { expect, test } from 'vitest';
import { bytesAsWords } from '../../../lib/app/bytes';
import { nextMoment, pastMoment } from '../../../lib/app/moment';
import { addressOf, sectionOf } from '../../../lib/app/section';
import { wordsOf } from '../../../lib/i18n/words';

test.each([
  ['', 'feeds'],
  ['#feeds', 'feeds'],
  ['#feeds?add=https%3A%2F%2Fa.example', 'feeds'],
  ['#networks', 'networks'],
  ['#data', 'data'],
  ['#welcome', 'welcome'],
  ['#constructor', 'feeds'],
])('%j is the place %s', (hash, place) => {
  expect(sectionOf(hash)).toBe(place);
});

test('an address sent along is found in either form', () => {
  const page = 'chrome-extension://abc/options.html';
  expect(addressOf(`${page}?address=https%3A%2F%2Fa.example%2Ff.json#feeds`)).toBe(
    'https://a.example/f.json',
  );
  expect(addressOf(`${page}#feeds?add=https%3A%2F%2Fa.example%2Ff.json`)).toBe(
    'https://a.example/f.json',
  );
  expect(addressOf(`${page}#feeds`)).toBe('');
});

test.each([
  [0, 'en', '0 byte'],
  [950, 'en', '950 byte'],
  [1_500, 'en', '1.5 kB'],
  [24_300_000, 'en', '24 MB'],
  [24_300_000, 'fr', '24 Mo'],
  [3_200_000_000, 'en', '3.2 GB'],
  [9e15, 'en', '9,000,000 GB'],
])('%d bytes in %s are %s', (bytes, locale, words) => {
  expect(bytesAsWords(bytes, locale).replaceAll(/\s/g, ' ')).toBe(words);
});

const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

test('moments are short today and have their day otherwise', () => {
  const now = at(24, 12);
  const fr = wordsOf('fr');
  expect(pastMoment(at(24, 11, 52), now, fr, 'fr')).toBe('à 11\u00a0h\u00a052');
  expect(pastMoment(at(23, 8, 10), now, fr, 'fr')).toBe('le 23 nov. à 8\u00a0h\u00a010');
  expect(nextMoment(at(24, 12, 20), now, fr, 'fr')).toBe('vers 12\u00a0h\u00a020');
  expect(nextMoment(at(25, 0, 5), now, fr, 'fr')).toBe('le 25 nov. vers 0\u00a0h\u00a005');
  expect(nextMoment(now, now, fr, 'fr')).toBe('dans un instant');
});
