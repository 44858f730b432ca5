/** When the library was last looked at: what arrived since is unseen. */
import type { Listing } from './listing';
import type { Keep } from './ports';

export const seenKey = 'librarySeen';
/** More than this are not counted: the badge says "99+". */
const countedMost = 200;

export async function readSeen(keep: Keep): Promise<number | undefined> {
  const at = await keep.get(seenKey);
  return typeof at === 'number' ? at : undefined;
}

/** How many stories arrived since the library was last looked at; 0 as long as it never was. */
export async function countUnseen(keep: Keep, listing: Listing): Promise<number> {
  const since = await readSeen(keep);
  if (since === undefined) return 0;
  const { items } = await listing.list({ query: '', offset: 0, limit: countedMost });
  return items.filter(({ arrived }) => arrived !== undefined && arrived > since).length;
}
