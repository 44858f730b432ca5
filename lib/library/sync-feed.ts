import { nextPoll } from '../feed/schedule';
import { collectFeed } from './collect';
import { type FeedRow, isDiskFull, type LibraryDb } from './db';
import { type Bounds, feedBounds } from './fetch-bytes';
import { isComplete, keepFeed, standing } from './keep-feed';
import type { Clock, Exclusive, Net } from './ports';
import type { Problem } from './problems';
import { raiseVersion } from './version';

export type SyncPorts = {
  db: LibraryDb;
  net: Net;
  clock: Clock;
  exclusive: Exclusive;
  bounds?: Bounds;
};

export type SyncEnd = 'kept' | 'unchanged' | 'failed' | 'busy' | 'gone';

/**
 * Reads one feed now. Either the store holds the new version whole, or the one before: a failure changes nothing but
 * the feed's `problem`, `lastTry`, `failures` and `next`. Two syncs of one feed never overlap (`busy`).
 */
export async function syncFeed(ports: SyncPorts, feedId: string): Promise<SyncEnd> {
  const end = await ports.exclusive(`own-voice:sync:${feedId}`, () => attempt(ports, feedId));
  return end ?? 'busy';
}

async function attempt(ports: SyncPorts, feedId: string): Promise<SyncEnd> {
  const { db } = ports;
  const row = await db.feeds.get(feedId);
  if (!row) return 'gone';
  try {
    return await read(ports, row);
  } catch (error) {
    if (!isDiskFull(error)) console.error('sync', error);
    return fail(ports, feedId, isDiskFull(error) ? 'disk-full' : 'failed').catch(() => 'failed');
  }
}

async function read(ports: SyncPorts, row: FeedRow): Promise<SyncEnd> {
  const { db, net, clock, bounds = feedBounds } = ports;
  const held = (await isComplete(db, row.id)) ? row.parts : [];
  const got = await collectFeed({ net, bounds, now: clock.now() }, row.url, {
    held,
    origin: new URL(row.url).origin,
  });
  if (!got.ok) return fail(ports, row.id, asKnown(row, got.problem), got.retryAfter);
  const now = clock.now();
  const next = nextPoll({ now, random: clock.random, failures: 0 });
  if (got.unchanged) return stillTheSame(db, row.id, now, next);
  return (await keepFeed(db, row.id, got, { now, next })) === 'gone' ? 'gone' : 'kept';
}

/** What the same answer means from a host that has given this feed before. */
function asKnown(row: FeedRow, problem: Problem): Problem {
  if (problem === 'needs-permission' && row.byPermission) return 'permission-lost';
  if (problem === 'html') return 'captive-portal';
  return problem;
}

function stillTheSame(db: LibraryDb, id: string, now: number, next: number): Promise<SyncEnd> {
  return db.transaction('rw', [db.feeds, db.meta], async () => {
    const row = await db.feeds.get(id);
    if (!row) return 'gone';
    const { problem, quietUntil: _, ...rest } = row;
    const toSay = standing(row);
    await db.feeds.put({
      ...rest,
      ...(toSay ? { problem: toSay } : {}),
      failures: 0,
      lastOk: now,
      lastTry: now,
      next,
    });
    if (problem !== toSay) await raiseVersion(db);
    return 'unchanged';
  });
}

async function fail(
  { db, clock }: SyncPorts,
  id: string,
  problem: Problem,
  retryAfter?: number,
): Promise<SyncEnd> {
  const now = clock.now();
  return db.transaction('rw', [db.feeds, db.meta], async () => {
    const row = await db.feeds.get(id);
    if (!row) return 'gone';
    const failures = row.failures + 1;
    const next = nextPoll({
      now,
      random: clock.random,
      failures,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
    const { quietUntil: _, ...rest } = row;
    await db.feeds.put({
      ...rest,
      problem,
      failures,
      lastTry: now,
      next,
      ...(retryAfter === undefined ? {} : { quietUntil: retryAfter }),
    });
    if (row.problem !== problem) await raiseVersion(db);
    return 'failed';
  });
}
