import { expect, test } from 'vitest';
import { dateWords, dayWords, languageName, timeWords } from '../../../lib/i18n/dates';
import { chooseLanguage } from '../../../lib/i18n/words';

const at = (day: number, hour: number, month = 10, year = 2026) =>
  new Date(year, month, day, hour, 7).getTime();
const now = at(24, 12);

test('days as one says them', () => {
  expect(dayWords(at(24, 0), now, 'en-GB')).toBe('today');
  expect(dayWords(at(23, 23), now, 'en-GB')).toBe('yesterday');
  expect(dayWords(at(20, 9), now, 'en-GB')).toBe('Fri 20 Nov');
  expect(dayWords(at(3, 9, 4, 2024), now, 'en-GB')).toBe('3 May 2024');
  expect(dayWords(at(24, 0), now, 'fr')).toBe('aujourd’hui');
  expect(dayWords(at(20, 9), now, 'fr')).toBe('ven. 20 nov.');
});

test('a day to come is named by its date', () => {
  expect(dayWords(at(25, 9), now, 'en-GB')).toBe('Wed 25 Nov');
});

test('across a change of the clock yesterday stays yesterday', () => {
  expect(dayWords(at(28, 12, 2), at(29, 12, 2), 'en-GB')).toBe('yesterday');
  expect(dayWords(at(24, 12, 9), at(25, 1, 9), 'en-GB')).toBe('yesterday');
});

test('dates in a sentence, times of day, names of languages', () => {
  expect(dateWords(at(22, 9), now, 'en-GB')).toBe('22 November');
  expect(dateWords(at(22, 9, 10, 2025), now, 'fr')).toBe('22 novembre 2025');
  expect(timeWords(at(24, 9), 'en-GB')).toBe('09:07');
  expect(timeWords(at(24, 9), 'en-US')).toBe('9:07\u00a0AM');
  expect(timeWords(at(24, 9), 'fr')).toBe('9\u00a0h\u00a007');
  expect(languageName('fr')).toBe('Français');
  expect(languageName('en')).toBe('English');
  expect(languageName('not a tag')).toBe('not a tag');
});

test('the language: what is set, else the browser’s first that has words, else English', () => {
  expect(chooseLanguage('auto', ['de-DE', 'fr-CH', 'en'])).toEqual({
    language: 'fr',
    locale: 'fr-CH',
  });
  expect(chooseLanguage('auto', ['de-DE', 'it'])).toEqual({ language: 'en', locale: 'en' });
  expect(chooseLanguage('fr', ['en-US'])).toEqual({ language: 'fr', locale: 'fr' });
  expect(chooseLanguage('en', ['fr', 'en-AU'])).toEqual({ language: 'en', locale: 'en-AU' });
  expect(chooseLanguage('auto', [])).toEqual({ language: 'en', locale: 'en' });
});
