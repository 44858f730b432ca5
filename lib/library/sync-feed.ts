import { nextPoll } from '../feed/schedule';
import type { Remembered } from '../feed/take-index';
import { collectFeed } from './collect';
import { collectIndex, type ReadIndex } from './collect-index';
import { type FeedRow, isDiskFull, type LibraryDb, type Part, type Poll } from './db';
import { type Bounds, feedBounds } from './fetch-bytes';
import { isComplete, keepFeed, logged, standing } from './keep-feed';
import { heldPages, putIndex, storedOf, Unreadable } from './keep-index';
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

/** One attempt: when it began, and what it has cost so far. */
type Attempt = { begun: number; requests: number; bytes: number };

/**
 * Reads one feed now. Either the store holds the new version whole, or the one before: a failure changes nothing but
 * the feed's `problem`, `log`, `lastTry`, `failures` and `next`. Two syncs of one feed never overlap (`busy`).
 */
export async function syncFeed(ports: SyncPorts, feedId: string): Promise<SyncEnd> {
  const end = await ports.exclusive(`own-voice:sync:${feedId}`, () => attempt(ports, feedId));
  return end ?? 'busy';
}

async function attempt(ports: SyncPorts, feedId: string): Promise<SyncEnd> {
  const { db } = ports;
  const row = await db.feeds.get(feedId);
  if (!row) return 'gone';
  const one: Attempt = { begun: ports.clock.now(), requests: 0, bytes: 0 };
  try {
    return await read(ports, row, one).catch((error: unknown) => {
      // A record that is not what it should be: reading all of it again heals that.
      if (error instanceof TypeError) return read(ports, row, one, true);
      throw error;
    });
  } catch (error) {
    if (!isDiskFull(error)) console.error('sync', error);
    const problem = isDiskFull(error) ? 'disk-full' : 'failed';
    return fail(ports, feedId, one, problem).catch(() => 'failed');
  }
}

/** `anew`: as if nothing were stored; all of it is then written over in one transaction. */
async function read(ports: SyncPorts, row: FeedRow, one: Attempt, anew = false): Promise<SyncEnd> {
  const { db, net, clock, bounds = feedBounds } = ports;
  // What was never read has nothing in the store to ask for.
  const isNew = anew || row.lastOk === undefined;
  const whole = !isNew && (await isComplete(db, row.id));
  const held = whole ? row.parts : [];
  const sources = { net, bounds, now: clock.now(), tally: one };
  const { origin } = new URL(row.url);
  if (row.trust || row.pins) {
    const got = await collectIndex(sources, row.url, {
      remembered: rememberedOf(row),
      held: held[0],
      origin,
      whole,
      has: isNew ? () => false : await heldPages(db, row.id),
    });
    if (!got.ok) return fail(ports, row.id, one, asKnown(row, got.problem), got.retryAfter);
    if (got.unchanged) return stillTheSame(ports, row.id, one, got.part && [got.part]);
    return await keepIndex(ports, row, one, got, anew).catch((error: unknown) => {
      if (error instanceof Unreadable) return fail(ports, row.id, one, 'bad-index');
      throw error;
    });
  }
  const got = await collectFeed(sources, row.url, { held, origin });
  if (!got.ok) return fail(ports, row.id, one, asKnown(row, got.problem), got.retryAfter);
  if (got.unchanged) return stillTheSame(ports, row.id, one, got.parts);
  const now = clock.now();
  const next = nextPoll({ now, random: clock.random, failures: 0 });
  const poll = pollOf(one, now, 'kept');
  return (await keepFeed(db, row.id, got, { now, next, poll, anew })) === 'gone' ? 'gone' : 'kept';
}

const rememberedOf = ({ trust, pins, last }: FeedRow): Remembered => ({
  ...(trust ? { trust } : {}),
  ...(pins ? { pins } : {}),
  ...(last ? { last } : {}),
});

/** What the same answer means from a host that has given this feed before. */
function asKnown(row: FeedRow, problem: Problem): Problem {
  if (problem === 'needs-permission' && row.byPermission) return 'permission-lost';
  if (problem === 'html') return 'captive-portal';
  return problem;
}

const pollOf = (
  { begun, requests, bytes }: Attempt,
  now: number,
  end: Poll['end'],
  problem?: Problem,
): Poll => ({
  at: now,
  took: Math.max(0, now - begun),
  end,
  requests,
  bytes,
  ...(problem ? { problem } : {}),
});

/** What a version read through an index puts in the feed's row. */
export function indexState(read: ReadIndex) {
  const { trust, payload, signer, info, part, byPermission, url } = read;
  const expires = Date.parse(payload.expires ?? '');
  return {
    url,
    info,
    parts: [part],
    byPermission,
    trust,
    ...(signer && trust.chain.length === 0 ? { signer } : {}),
    ...(Number.isNaN(expires) ? {} : { expires }),
    failures: 0,
  };
}

function keepIndex(
  { db, clock }: SyncPorts,
  asked: FeedRow,
  one: Attempt,
  read: ReadIndex,
  anew: boolean,
): Promise<SyncEnd> {
  const now = clock.now();
  return db.transaction('rw', [db.feeds, db.contents, db.pages, db.heads, db.meta], async () => {
    const held = storedOf(db, asked.id, anew);
    const row = await db.feeds.get(asked.id);
    if (!row) return 'gone';
    // What may be believed was settled anew meanwhile (by the employee or the policy): the next reading goes by that.
    if (JSON.stringify(rememberedOf(row)) !== JSON.stringify(rememberedOf(asked))) return 'busy';
    const { problem: _, quietUntil: __, expires: ___, signer: ____, last: _____, ...rest } = row;
    const next = nextPoll({ now, random: clock.random, failures: 0 });
    const log = logged(row, pollOf(one, now, 'kept'));
    const state = {
      ...indexState(read),
      lastOk: now,
      lastTry: now,
      filled: row.filled ?? now,
      next,
      log,
    };
    await putIndex(db, { ...rest, ...state }, read, now, held);
    return 'kept';
  });
}

function stillTheSame(
  { db, clock }: SyncPorts,
  id: string,
  one: Attempt,
  parts?: Part[],
): Promise<SyncEnd> {
  const now = clock.now();
  return db.transaction('rw', [db.feeds, db.meta], async () => {
    const row = await db.feeds.get(id);
    if (!row) return 'gone';
    const { problem, quietUntil: _, ...rest } = row;
    const toSay = standing(row, now);
    await db.feeds.put({
      ...rest,
      ...(toSay ? { problem: toSay } : {}),
      ...(parts ? { parts } : {}),
      log: logged(row, pollOf(one, now, 'unchanged')),
      failures: 0,
      lastOk: now,
      lastTry: now,
      next: nextPoll({ now, random: clock.random, failures: 0 }),
    });
    if (problem !== toSay) await raiseVersion(db);
    return 'unchanged';
  });
}

async function fail(
  { db, clock }: SyncPorts,
  id: string,
  one: Attempt,
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
      isOffline: problem === 'offline',
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
    const { quietUntil: _, ...rest } = row;
    await db.feeds.put({
      ...rest,
      problem,
      failures,
      lastTry: now,
      next,
      log: logged(row, pollOf(one, now, 'failed', problem)),
      ...(retryAfter === undefined ? {} : { quietUntil: retryAfter }),
    });
    if (row.problem !== problem) await raiseVersion(db);
    return 'failed';
  });
}
