import type { LibraryDb } from './db';
import type { Keep } from './ports';

/** The key of browser storage that popup and panel watch. */
export const versionKey = 'libraryVersion';

/** The library's version: rises with every change of what is shown. 0 before the first. */
export async function libraryVersion(db: LibraryDb): Promise<number> {
  return (await db.meta.get('version'))?.value ?? 0;
}

/** Raises the version; to be called inside the transaction that makes the change (with table `meta` in it). */
export async function raiseVersion(db: LibraryDb): Promise<void> {
  await db.meta.put({ key: 'version', value: (await libraryVersion(db)) + 1 });
}

/** Tells open pages about the version, where they have not heard of it (also after a crash in between). */
export async function announceVersion(db: LibraryDb, keep: Keep): Promise<void> {
  const version = await libraryVersion(db);
  if ((await keep.get(versionKey)) !== version) await keep.set(versionKey, version);
}
