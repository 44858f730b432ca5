import { freshFor, isDueOnOpen } from '../feed/schedule';
import { originPattern } from './address';
import type { FeedRow } from './db';
import type { Keep } from './ports';
import { type SyncEnd, type SyncPorts, syncFeed } from './sync-feed';
import { announceVersion } from './version';

/** An alarm rings no sooner than this (browsers' minimum), ms. */
const soonest = 30_000;
const atOnce = 3;

export type SyncAllPorts = SyncPorts & {
  keep: Keep;
  /** Sets the one alarm (ms since 1970), or takes it away. */
  alarm: (when: number | undefined) => Promise<void>;
};

/** Reads the feeds that are due, and sets the alarm for the next. Gives how each ended. */
export function syncDue(ports: SyncAllPorts): Promise<Map<string, SyncEnd>> {
  const now = ports.clock.now();
  return syncWhere(ports, (row) => isPolled(row) && (row.next ?? 0) <= now);
}

/** Somebody opened the popup or panel: reads what was last asked for more than five minutes ago. */
export function syncOpened(ports: SyncAllPorts): Promise<Map<string, SyncEnd>> {
  const now = ports.clock.now();
  return syncWhere(
    ports,
    (row) =>
      isPolled(row) && isDueOnOpen({ now, lastTry: row.lastTry, retryAfter: row.quietUntil }),
  );
}

/** Reads one feed, or all that are not paused, because the employee asked for it now. */
export function syncNow(ports: SyncAllPorts, feedId?: string): Promise<Map<string, SyncEnd>> {
  return syncWhere(ports, (row) => (feedId === undefined ? !row.paused : row.id === feedId));
}

/** Hosts were allowed (match patterns): reads the feeds that waited for that. */
export function syncAllowed(
  ports: SyncAllPorts,
  origins: readonly string[],
): Promise<Map<string, SyncEnd>> {
  return syncWhere(
    ports,
    (row) =>
      isPolled(row) &&
      (row.problem === 'needs-permission' || row.problem === 'permission-lost') &&
      origins.includes(originPattern(row.url)),
  );
}

/** Sets the alarm to the time the next feed is due; takes it away when none is. */
export async function reschedule({ db, clock, alarm }: SyncAllPorts): Promise<void> {
  const times = (await db.feeds.toArray()).filter(isPolled).map((row) => row.next ?? clock.now());
  await alarm(times.length === 0 ? undefined : Math.max(Math.min(...times), clock.now() + soonest));
}

function isPolled(row: FeedRow): boolean {
  return !row.paused && !row.info.expired;
}

async function syncWhere(
  ports: SyncAllPorts,
  wanted: (row: FeedRow) => boolean,
): Promise<Map<string, SyncEnd>> {
  const waiting = (await ports.db.feeds.toArray()).filter(wanted).map((row) => row.id);
  const ends = new Map<string, SyncEnd>();
  if (waiting.length > 0) {
    // Should the process be ended in the middle, the alarm still rings.
    await ports.alarm(ports.clock.now() + freshFor);
    const next = async () => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        ends.set(id, await syncFeed(ports, id));
        await announceVersion(ports.db, ports.keep);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, next));
  }
  await reschedule(ports);
  return ends;
}
