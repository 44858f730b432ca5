import type { LibraryDb, Poll } from './db';

/** One feed's part of the log. The host is all that is told of its address. */
export type FeedLog = {
  name: string;
  host: string;
  items: number;
  paused: boolean;
  problem?: string;
  /** The version that is shown, where an index names one. */
  version?: { key: string; rank: number; seq: number };
  polls: Poll[];
};

/** What is known of the last readings of every feed, in the order of the list. */
export async function readLog(db: LibraryDb): Promise<FeedLog[]> {
  const rows = await db.feeds.toArray();
  return rows
    .sort((a, b) => a.added - b.added)
    .map(({ name, url, items, paused, problem, trust, log = [] }) => ({
      name,
      host: new URL(url).hostname,
      items,
      paused,
      polls: log,
      ...(problem === undefined ? {} : { problem }),
      ...(trust
        ? {
            version: {
              key: trust.chain[trust.rank]?.id ?? 'unsigned',
              rank: trust.rank,
              seq: trust.seq,
            },
          }
        : {}),
    }));
}
