import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstPoll,
  freshFor,
  isDueOnOpen,
  longestBackOff,
  longestRetryAfter,
  nextPoll,
  pollEvery,
  readRetryAfter,
  shortestBackOff,
} from '../../../lib/feed/schedule';

const now = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the first poll', () => {
  it.each([
    [0, 0],
    [0.5, 15],
    [0.999999, 30],
  ])('with chance %d is after %d minutes', (random, minutes) => {
    expect(Math.round((firstPoll({ now, random: () => random }) - now) / minute)).toBe(minutes);
  });
});

describe('the next poll', () => {
  it.each([
    ['when all is well, at the earliest', 0, 0, 24],
    ['when all is well, in the middle', 0.5, 0, 30],
    ['when all is well, at the latest', 0.999999, 0, 36],
    ['after a failure, at the earliest as if there were none', 0, 1, 24],
    ['after a failure, at the latest', 0.999999, 1, 60],
    ['after two', 0.5, 2, 60],
    ['after three', 0.5, 3, 120],
    ['after many', 0.999999, 40, 360],
  ])('%s', (_, random, failures, minutes) => {
    expect(Math.round((nextPoll({ now, random: () => random, failures }) - now) / minute)).toBe(
      minutes,
    );
  });

  it('is soon after a moment without a connection, for no host was asked', () => {
    const at = (random: number) =>
      nextPoll({ now, random: () => random, failures: 3, isOffline: true });
    expect(at(0)).toBe(now + shortestBackOff);
    expect(at(0.5)).toBe(now + 15 * minute);
  });

  it('always lies within its bounds, and never before the server asked', () => {
    fc.assert(
      fc.property(
        chance,
        fc.nat(500),
        fc.option(fc.integer({ min: -1e10, max: 1e12 }), { nil: undefined }),
        fc.boolean(),
        (random, failures, pause, isOffline) => {
          const at = { now, random: () => random, failures, isOffline };
          const next = nextPoll(pause === undefined ? at : { ...at, retryAfter: now + pause });
          const wait = next - now;
          expect(Number.isInteger(next)).toBe(true);
          expect(wait).toBeGreaterThanOrEqual(
            isOffline && failures > 0 ? shortestBackOff : pollEvery * 0.8 - 1,
          );
          const asked = Math.min(Math.max(pause ?? 0, 0), longestRetryAfter);
          expect(wait).toBeGreaterThanOrEqual(asked);
          expect(wait).toBeLessThanOrEqual(Math.max(longestBackOff, asked + pollEvery) + 1);
        },
      ),
      { seed: 3, numRuns: 2_000 },
    );
  });

  it('spreads 10,000 clients evenly over their window', () => {
    const buckets = new Array<number>(12).fill(0);
    for (let client = 0; client < 10_000; client += 1) {
      const next = nextPoll({ now, random: () => (client * 0.618034) % 1, failures: 0 });
      const bucket = Math.floor((next - now - 24 * minute) / minute);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    expect(Math.max(...buckets)).toBeLessThan(1_000);
    expect(Math.min(...buckets)).toBeGreaterThan(700);
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', now + 120_000],
    [' 5 ', now + 5_000],
    ['Tue, 24 Nov 2026 10:00:00 GMT', Date.UTC(2026, 10, 24, 10)],
    ['999999999', now + longestRetryAfter],
    ['Sun, 06 Nov 1994 08:49:37 GMT', undefined],
    ['0', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s', (header, until) => {
    expect(readRetryAfter(header, now)).toBe(until);
  });
});

describe('when the popup or panel opens', () => {
  it.each([
    ['a feed never asked is asked', undefined, undefined, true],
    ['a feed asked just now is not', now - minute, undefined, false],
    ['a feed asked five minutes ago is not yet', now - freshFor, undefined, false],
    ['a feed asked longer ago is', now - freshFor - 1, undefined, true],
    ['a clock that was set back does not silence a feed', now + minute, undefined, true],
    ['a server that wants a pause has it', now - 60 * minute, now + minute, false],
    ['a pause that is over is over', now - 60 * minute, now - minute, true],
    ['a pause longer than any is no pause', now - 60 * minute, now + 1e12, true],
  ])('%s', (_, lastTry, retryAfter, due) => {
    expect(isDueOnOpen({ now, lastTry, retryAfter })).toBe(due);
  });
});
