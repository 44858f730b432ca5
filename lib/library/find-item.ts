import type { OpenItem } from '../messages/shapes';
import type { LibraryDb } from './db';
import { isShown, splitKey } from './entries';

/**
 * Finds an item through its feed's table of contents: two records, however large the library. Neither `found` nor
 * `withdrawn`: it is not there, or not to be shown at `now` (ms).
 */
export async function findItem(
  db: LibraryDb,
  key: string,
  now: number,
): Promise<{ found?: OpenItem; withdrawn?: true }> {
  const { feedId, itemId } = splitKey(key);
  return db.transaction('r', [db.feeds, db.contents, db.pages], async () => {
    const [feed, contents] = await Promise.all([db.feeds.get(feedId), db.contents.get(feedId)]);
    const mark = contents?.pages.find((page) => page.ids.includes(itemId));
    const page = mark && (await db.pages.get(mark.id));
    const item = page?.items.find(({ id }) => id === itemId);
    if (feed && item)
      return isShown(item, now) ? { found: { key, feedId, source: feed.name, item } } : {};
    return contents?.withdrawn?.includes(itemId) ? { withdrawn: true } : {};
  });
}
