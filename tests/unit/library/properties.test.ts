/**
 * The five invariants of the feed format's sync section, over random publishers, hosts, faults and crashes: what is
 * shown is exactly one published version; a failed sync changes nothing; the position never goes back; every stored page
 * is what was signed; without faults one sync converges. 5,000 steps of a fixed seed here; `npm run test:soak` takes
 * more, from seed to seed.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { syncFeed } from '../../../lib/library/sync-feed';
import { lifeOf, live } from './model/run';

const steps = Number(process.env.OWN_VOICE_STEPS ?? 5_000);
const seed = Number(process.env.OWN_VOICE_SEED ?? 1);
const perLife = 50;

test(`${steps} steps of seed ${seed} keep the five invariants`, {
  timeout: steps * 30 + 60_000,
}, async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const ends = new Map<string, number>();
  const count = (end: string) => void ends.set(end, (ends.get(end) ?? 0) + 1);
  const lives = Math.ceil(steps / perLife);
  const checked = await fc.check(
    fc.asyncProperty(lifeOf(perLife), (life) => live(life, syncFeed, count)),
    { numRuns: lives, seed, endOnFailure: process.env.OWN_VOICE_SHRINK === undefined },
  );
  expect(checked.failed, String(checked.errorInstance) + fc.defaultReportMessage(checked)).toBe(
    false,
  );
  expect(checked.numRuns * perLife).toBeGreaterThanOrEqual(steps);
  // Lives in which nothing went well, or nothing went wrong, would prove little.
  for (const end of ['kept', 'unchanged', 'failed', 'died'])
    expect(ends.get(end) ?? 0, `attempts that ended as ${end}`).toBeGreaterThan(steps / 50);
});
