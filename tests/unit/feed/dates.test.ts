import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/feed/dates';
import { readLanguage } from '../../../lib/feed/language';

const at = (iso: string): number => Date.parse(iso);

describe('dates', () => {
  it.each([
    ['2024-05-03T11:22:23Z', '2024-05-03T11:22:23Z'],
    ['2024-05-03t11:22:23z', '2024-05-03T11:22:23Z'],
    ['2024-05-03T11:22:23.5+02:00', '2024-05-03T09:22:23.500Z'],
    ['2024-05-03T11:22:23-0530', '2024-05-03T16:52:23Z'],
    ['2024-05-03T11:22', '2024-05-03T11:22:00Z'],
    ['2024-05-03 11:22:23 UTC', '2024-05-03T11:22:23Z'],
    ['2024/5/3', '2024-05-03T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['Fri, 31 May 2019 12:17:58 -0700', '2019-05-31T19:17:58Z'],
    ['31 May 2019 12:17 EST', '2019-05-31T17:17:00Z'],
    ['Tue, 06 Feb 2018 06:34:12 GMT (x)', '2018-02-06T06:34:12Z'],
    ['May 31, 2019', '2019-05-31T00:00:00Z'],
    ['Friday, May 31st, 2019 at 2:05 PM', '2019-05-31T14:05:00Z'],
    ['31-May-2019', '2019-05-31T00:00:00Z'],
    ['mardi 1er août 2023', '2023-08-01T00:00:00Z'],
    ['14 févr. 2026 à 09:30', '2026-02-14T09:30:00Z'],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(at(iso));
  });

  it.each([
    [1556712000, '2019-05-01T12:00:00Z'],
    [1556712000123, '2019-05-01T12:00:00.123Z'],
  ])('the number %d', (number, iso) => {
    expect(readDate(number)).toBe(at(iso));
  });

  it.each([
    ...['2023-02-29', '2024-02-30T00:00:00Z', '2024-13-01', '2024-00-10', '2024-01-00'],
    ...['2024-01-01T24:00:00Z', '2024-01-01T10:60:00Z', '2024-01-01T10:00:00+99:00'],
    ...['03/04/2020', 'yesterday', '', '31 Foo 2019', '32 May 2019', '13:00 PM', '0001-01-01'],
    ...['9999-01-01', 'May 31, 2019 25:00', 7, -1, Number.NaN, Number.POSITIVE_INFINITY, true, {}],
  ])('%j is none', (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it('reads back every moment it can have written', () => {
    const moment = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(readDate(date.toISOString())).toBe(date.getTime());
        expect(readDate(`${date.toISOString().slice(0, 19)}Z`)).toBe(seconds);
        expect(readDate(date.toUTCString())).toBe(seconds);
      }),
      { seed: 13, numRuns: 1_000 },
    );
  });
});

describe('languages', () => {
  it.each([
    ['fr_FR', 'fr-FR'],
    ['EN', 'en'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['de-1996', 'de-1996'],
    ['english', undefined],
    ['', undefined],
    ['x-y', undefined],
    [7, undefined],
  ])('%s', (from, to) => {
    expect(readLanguage(from)).toBe(to);
  });
});
