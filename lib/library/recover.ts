/** A library whose store is broken, gone or behind: the feeds come back from the list beside it, their items from the net. */
import * as z from 'zod/mini';
import { indexKeySchema } from '../feed/index-file';
import type { FeedRow, LibraryDb } from './db';
import type { Clock, Keep } from './ports';
import { announceVersion, libraryVersion, subscriptionsKey } from './version';

const trustSchema = z.object({
  feedUrl: z.string(),
  chain: z.array(indexKeySchema),
  rank: z.number(),
  seq: z.number(),
  payloadHash: z.string(),
});
const keptSchema = z.object({
  version: z.number(),
  feeds: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      name: z.string(),
      added: z.number(),
      paused: z.boolean(),
      byPermission: z.boolean(),
      trust: z.optional(trustSchema),
      pins: z.optional(z.array(indexKeySchema)),
      last: z.optional(
        z.object({
          key: z.string(),
          seq: z.number(),
          payloadHash: z.string(),
          feedUrl: z.string(),
        }),
      ),
      policy: z.optional(z.string()),
    }),
  ),
});
type Kept = z.infer<typeof keptSchema>['feeds'][number];

export type RecoverPorts = { db: LibraryDb; keep: Keep; clock: Clock };

/**
 * Opens the library's store. `well`: it is there, and holds what it held. `restored`: it was lost, in part or as a
 * whole; the feeds are there again and due, at no earlier position than before. `closed`: it cannot be opened, and
 * what is in it is left alone (a migration that failed, a full disk). Drafts have a store of their own: never touched.
 */
export async function recover(ports: RecoverPorts): Promise<'well' | 'restored' | 'closed'> {
  const { db, keep } = ports;
  try {
    await db.open();
    await Promise.all(db.tables.map((table) => table.limit(1).primaryKeys()));
  } catch (error) {
    if (!isBeyondRepair(error)) return 'closed';
    await db.delete();
    await db.open();
  }
  const kept = keptSchema.safeParse(await keep.get(subscriptionsKey));
  if (!kept.success || kept.data.version <= (await libraryVersion(db))) return 'well';
  await restore(ports, kept.data.feeds, kept.data.version);
  await announceVersion(db, keep);
  return 'restored';
}

/** The engine's word that the store is damaged or gone, or of a later version of ours: not that a step of ours failed. */
function isBeyondRepair(error: unknown): boolean {
  const names = ['UnknownError', 'VersionError', 'InvalidStateError', 'NotFoundError', 'DataError'];
  for (let e = error; e && typeof e === 'object'; e = (e as { inner?: unknown }).inner)
    if (names.includes(String((e as { name?: unknown }).name))) return true;
  return false;
}

function restore({ db, clock }: RecoverPorts, kept: Kept[], version: number): Promise<void> {
  return db.transaction('rw', [db.feeds, db.meta], async () => {
    const there = new Map((await db.feeds.toArray()).map((row) => [row.id, row]));
    await db.feeds.bulkPut(kept.map((one) => again(there.get(one.id), one, clock.now())));
    await db.meta.put({ key: 'version', value: version + 1 });
  });
}

/** The row as it is due for a first reading. What was believed counts on; which version that was is to be read again. */
function again(there: FeedRow | undefined, one: Kept, now: number): FeedRow {
  const { trust, pins, last, policy, ...rest } = one;
  const base: FeedRow = there ?? {
    ...rest,
    info: { title: one.name, description: '', expired: false, networks: [], origins: [] },
    parts: [],
    items: 0,
    leftOut: [],
    leftOutTotal: 0,
    failures: 0,
  };
  return {
    ...base,
    ...rest,
    parts: [],
    next: now,
    ...(trust ? { trust: { ...trust, payloadHash: '' } } : {}),
    ...(pins ? { pins } : {}),
    ...(last ? { last } : {}),
    ...(policy === undefined ? {} : { policy }),
  };
}
