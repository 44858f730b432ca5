import { describe, expect, test } from 'vitest';
import { afterNotice, ownTime, soundOf, timesFor } from '../../../lib/learning/later';

/** A local time in November 2026; the 24th is a Tuesday. */
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

describe('the times at hand', () => {
  test.each([
    ['a Tuesday noon', at(24, 12), { evening: at(24, 18), tomorrow: at(25, 9), monday: at(30, 9) }],
    [
      'half an hour before six',
      at(24, 17, 30),
      { evening: at(24, 18), tomorrow: at(25, 9), monday: at(30, 9) },
    ],
    ['a moment later', at(24, 17, 31), { tomorrow: at(25, 9), monday: at(30, 9) }],
    ['late at night', at(24, 23, 59), { tomorrow: at(25, 9), monday: at(30, 9) }],
    [
      'just past midnight',
      at(25, 0, 1),
      { evening: at(25, 18), tomorrow: at(26, 9), monday: at(30, 9) },
    ],
    ['a Sunday: Monday is tomorrow', at(29, 10), { evening: at(29, 18), tomorrow: at(30, 9) }],
    [
      'a Monday: the next one',
      at(23, 10),
      { evening: at(23, 18), tomorrow: at(24, 9), monday: at(30, 9) },
    ],
    ['a Saturday, into the next month', at(28, 20), { tomorrow: at(29, 9), monday: at(30, 9) }],
    ['the last of the month', at(30, 20), { tomorrow: at(31, 9), monday: at(37, 9) }],
  ])('%s', (_, now, wanted) => {
    expect(Object.fromEntries(timesFor(now).map(({ name, at }) => [name, at]))).toEqual(wanted);
  });
});

describe('a time of one’s own', () => {
  const now = at(24, 12);
  test.each([
    ['2026-11-24T12:01', { ok: true, at: at(24, 12, 1) }],
    ['2026-12-01T08:30', { ok: true, at: at(31, 8, 30) }],
    ['2026-11-24T12:00', { ok: false, reason: 'past' }],
    ['2025-11-25T09:00', { ok: false, reason: 'past' }],
    ['2126-11-25T09:00', { ok: false, reason: 'far' }],
    ['275760-01-01T00:00', { ok: false, reason: 'unreadable' }],
    ['', { ok: false, reason: 'unreadable' }],
    ['tomorrow', { ok: false, reason: 'unreadable' }],
    ['2026-13-45T09:00', { ok: false, reason: 'unreadable' }],
  ])('%s', (value, wanted) => {
    expect(ownTime(value, now)).toEqual(wanted);
  });
});

test.each([
  ['no end is known: tomorrow morning', undefined, at(25, 9)],
  ['it ends tonight', at(24, 20), at(25, 9)],
  ['it ends on Thursday at noon: Friday morning', at(26, 12), at(27, 9)],
  ['it ends early on Thursday: that morning', at(26, 6), at(26, 9)],
  ['it ended already', at(20, 6), at(25, 9)],
])('kept for later while a notice stands: %s', (_, ends, wanted) => {
  expect(afterNotice(at(24, 12), ends)).toBe(wanted);
});

test.each([
  [false, undefined, 'reminds'],
  [false, 'info', 'reminds'],
  [false, 'care', 'reminds'],
  [false, 'pause', 'asks'],
  [true, undefined, 'none'],
  [true, 'pause', 'none'],
] as const)('silent %s, level %s: it %s', (silent, level, wanted) => {
  expect(soundOf(silent, level)).toBe(wanted);
});
