import type { FeedRow, LibraryDb } from './db';
import type { Keep } from './ports';

/** The key of browser storage that popup and panel watch. */
export const versionKey = 'libraryVersion';
/** The key under which the list of feeds stands beside the store, should that be lost. */
export const subscriptionsKey = 'subscriptions';

/** The library's version: rises with every change of what is shown. 0 before the first. */
export async function libraryVersion(db: LibraryDb): Promise<number> {
  return (await db.meta.get('version'))?.value ?? 0;
}

/** Raises the version; to be called inside the transaction that makes the change (with table `meta` in it). */
export async function raiseVersion(db: LibraryDb): Promise<void> {
  await db.meta.put({ key: 'version', value: (await libraryVersion(db)) + 1 });
}

/**
 * Tells open pages about the version, where they have not heard of it (also after a crash in between), and notes the
 * list of feeds with what is believed of each beside the store.
 */
export async function announceVersion(db: LibraryDb, keep: Keep): Promise<void> {
  const version = await libraryVersion(db);
  if ((await keep.get(versionKey)) === version) return;
  const feeds = (await db.feeds.toArray()).map(subscription);
  // A full disk must not keep anybody from hearing of what came.
  await keep.set(subscriptionsKey, { version, feeds }).catch(() => {});
  await keep.set(versionKey, version);
}

const subscription = ({
  id,
  url,
  name,
  added,
  paused,
  byPermission,
  trust,
  pins,
  last,
  policy,
}: FeedRow) => ({
  ...{ id, url, name, added, paused, byPermission },
  ...(trust ? { trust } : {}),
  ...(pins ? { pins } : {}),
  ...(last ? { last } : {}),
  ...(policy === undefined ? {} : { policy }),
});
