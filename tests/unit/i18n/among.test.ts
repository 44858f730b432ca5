import { expect, test } from 'vitest';
import { panel as en } from '../../../lib/i18n/en/panel';
import { panel as fr } from '../../../lib/i18n/fr/panel';

test('the place among several, as one says it', () => {
  const first = (n: number) => en.among(n, 30).split(' ')[2];
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 30].map(first)).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '30th',
  ]);
  expect(fr.among(1, 2)).toBe('\u00a0: le 1er des 2 de cette page, en partant du haut');
  expect(fr.among(2, 3)).toBe('\u00a0: le 2e des 3 de cette page, en partant du haut');
});
