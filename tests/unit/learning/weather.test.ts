import { describe, expect, test } from 'vitest';
import {
  type Level,
  type PastNotice,
  type Posted,
  remember,
  reminderAsksAgain,
  stanceOf,
  versionOf,
  weatherAt,
} from '../../../lib/learning/weather';

const minute = 60_000;
const now = Date.UTC(2026, 10, 24, 9, 20);
const posted = (
  id: string,
  level: Level,
  over: Partial<Posted['notice']> = {},
  feedId = 'a',
): Posted => ({
  feedId,
  source: 'Newsroom',
  notice: { id, level, title: `Notice ${id}`, text: 'What is known.', links: [], ...over },
});
const ids = (all: readonly Posted[]) => all.map(({ notice }) => notice.id);

describe('what stands', () => {
  const cases: [string, Posted[], string[], Level | undefined, number | undefined][] = [
    ['nothing', [], [], undefined, undefined],
    ['without dates: until it is taken away', [posted('x', 'info')], ['x'], 'info', undefined],
    ['not before it begins', [posted('x', 'care', { starts: now + 1 })], [], undefined, now + 1],
    [
      'from the very moment',
      [posted('x', 'care', { starts: now, ends: now + minute })],
      ['x'],
      'care',
      now + minute,
    ],
    [
      'not at its end',
      [posted('x', 'care', { starts: now - minute, ends: now })],
      [],
      undefined,
      undefined,
    ],
    [
      'until just before its end',
      [posted('x', 'pause', { ends: now + 1 })],
      ['x'],
      'pause',
      now + 1,
    ],
    [
      'an end before its beginning: never',
      [posted('x', 'pause', { starts: now - 1, ends: now - 2 })],
      [],
      undefined,
      undefined,
    ],
    [
      'the worst first',
      [posted('i', 'info'), posted('p', 'pause', {}, 'b'), posted('c', 'care', {}, 'c')],
      ['p', 'c', 'i'],
      'pause',
      undefined,
    ],
    [
      'among equals the newest first',
      [posted('old', 'care', { starts: now - 2 }), posted('new', 'care', { starts: now - 1 }, 'b')],
      ['new', 'old'],
      'care',
      undefined,
    ],
    [
      'the next change is the nearest',
      [
        posted('x', 'care', { ends: now + 5 * minute }),
        posted('y', 'pause', { starts: now + 2 * minute }, 'b'),
      ],
      ['x'],
      'care',
      now + 2 * minute,
    ],
  ];
  test.each(cases)('%s', (_name, all, standing, level, nextChange) => {
    const weather = weatherAt(all, now);
    expect(ids(weather.standing)).toEqual(standing);
    expect(weather.level).toBe(level);
    expect(weather.nextChange).toBe(nextChange);
  });
});

test.each([
  [undefined, 'offered', false],
  ['info', 'offered', false],
  ['care', 'look-twice', false],
  ['pause', 'step-back', true],
] as const)('%s: suggestions are %s, a reminder asks again: %s', (level, stance, asks) => {
  expect(stanceOf(level)).toBe(stance);
  expect(reminderAsksAgain(level)).toBe(asks);
});

describe('the history', () => {
  test('keeps what has begun, and nothing that is to come', () => {
    const kept = remember(
      [],
      [posted('x', 'care'), posted('y', 'pause', { starts: now + 1 }, 'b')],
      now,
    );
    expect(kept.map(({ notice, firstSeen }) => [notice.id, firstSeen])).toEqual([['x', now]]);
  });
  test('keeps what was over before anybody looked', () => {
    expect(
      ids(remember([], [posted('x', 'care', { starts: now - 2, ends: now - 1 })], now)),
    ).toEqual(['x']);
  });
  test('writes nothing when nothing is new', () => {
    const once = remember([], [posted('x', 'care')], now);
    expect(remember(once, [posted('x', 'care')], now + minute)).toBe(once);
    expect(remember(once, [], now + minute)).toBe(once);
  });
  test('knows until when an endless notice stood', () => {
    const once = remember([], [posted('x', 'care')], now);
    const later = remember(once, [posted('x', 'care')], now + 20 * minute);
    expect(later).toMatchObject([{ firstSeen: now, lastSeen: now + 20 * minute }]);
  });
  test('an edited notice is a version of its own: what was said when stays readable', () => {
    const once = remember([], [posted('x', 'care')], now);
    const twice = remember(once, [posted('x', 'pause')], now + minute);
    const thrice = remember(
      twice,
      [posted('x', 'pause', { ends: now + 9 * minute })],
      now + 2 * minute,
    );
    expect(thrice.map(({ notice }) => notice.level)).toEqual(['pause', 'pause', 'care']);
    expect(new Set(thrice.map(versionOf)).size).toBe(2);
  });
  test('keeps the fifty newest', () => {
    let history: readonly PastNotice[] = [];
    for (let at = 0; at < 60; at += 1)
      history = remember(history, [posted(`n${at}`, 'info')], now + at);
    expect(history.length).toBe(50);
    expect(history[0]?.notice.id).toBe('n59');
  });
});
