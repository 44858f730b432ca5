import type { Item, ReadFeed } from '../feed/format';
import { cutPages } from './cut';
import {
  type Came,
  type ContentsRow,
  type FeedRow,
  type LibraryDb,
  type Part,
  type Poll,
  pagesOf,
  putPages,
} from './db';
import { toHead, toPlace } from './entries';
import { shortHash } from './hash';
import type { Problem } from './problems';
import { raiseVersion } from './version';

const leftOutKept = 100;

export type Kept = 'kept' | 'gone';

/**
 * Puts a feed as read into the store in one transaction: its changed pages, contents, head and state, or nothing.
 * `gone`: the feed was removed meanwhile. Throws when the disk is full; the store is then as it was.
 */
export async function keepFeed(
  db: LibraryDb,
  feedId: string,
  read: Reading,
  { now, next, poll, anew = false }: { now: number; next: number; poll: Poll; anew?: boolean },
): Promise<Kept> {
  return db.transaction('rw', [db.feeds, db.contents, db.pages, db.heads, db.meta], async () => {
    const row = await db.feeds.get(feedId);
    if (!row) return 'gone';
    const { problem: _, quietUntil: __, ...rest } = row;
    const log = logged(rest, poll);
    await putFeed(
      db,
      {
        ...rest,
        ...toState(read),
        lastOk: now,
        lastTry: now,
        filled: rest.filled ?? now,
        next,
        log,
      },
      read.feed.items,
      read.feed.withdrawn,
      anew,
    );
    return 'kept';
  });
}

/** Puts the row with its items; to be called inside a transaction over all tables but pictures. Gives what came. */
export async function putFeed(
  db: LibraryDb,
  row: FeedRow,
  items: readonly Item[],
  withdrawn: readonly string[] = [],
  anew = false,
): Promise<Came> {
  const now = row.lastOk ?? row.added;
  const byId = new Map(items.map((item) => [item.id, item]));
  const contents = anew ? undefined : await db.contents.get(row.id);
  const there = await pagesOf(db, row.id).primaryKeys();
  // A page that got lost counts as never written, so that what stood in it is written again.
  const old = contents && {
    ...contents,
    pages: contents.pages.filter((page) => there.includes(page.id)),
  };
  const states = items.map((item) => ({ id: item.id, hash: shortHash(JSON.stringify(item)) }));
  const cut = cutPages(row.id, old, states, now);
  const pages = cut.write.map(({ id, ids, seen }) => ({
    id,
    feedId: row.id,
    items: ids.flatMap((itemId) => byId.get(itemId) ?? []),
    seen,
  }));
  const held = new Set(cut.contents.pages.map((page) => page.id));
  const drop = there.filter((id) => !held.has(id));
  if (pages.length > 0) await putPages(db, pages);
  if (drop.length > 0) await db.pages.bulkDelete(drop);
  const sameWithdrawn = (contents?.withdrawn ?? []).join('\n') === withdrawn.join('\n');
  if (pages.length > 0 || held.size !== contents?.pages.length || !sameWithdrawn)
    await db.contents.put(
      withdrawn.length === 0 ? cut.contents : { ...cut.contents, withdrawn: [...withdrawn] },
    );
  const places = cut.contents.pages.flatMap(({ ids, seen }) =>
    ids.flatMap((itemId, i) => {
      const item = byId.get(itemId);
      return item ? [toPlace(item, seen[i] ?? 0, { item })] : [];
    }),
  );
  await db.heads.put(toHead(row.id, places, ({ item }) => item, now));
  const came = difference(contents, states);
  await db.feeds.put(withCame(row, came));
  await raiseVersion(db);
  return came;
}

/** What came with this state of the items, against the contents of before. */
function difference(
  before: ContentsRow | undefined,
  states: readonly { id: string; hash: number }[],
): Came {
  const old = new Map(
    before?.pages.flatMap((page) => page.ids.map((id, i) => [id, page.hashes[i]])) ?? [],
  );
  const fresh = states.filter(({ id }) => !old.has(id)).length;
  const changed = states.filter(({ id, hash }) => old.has(id) && old.get(id) !== hash).length;
  return { fresh, changed, gone: old.size - (states.length - fresh) };
}

/** The row with what came in the newest line of its log. */
export function withCame(row: FeedRow, came: Came): FeedRow {
  const [newest, ...older] = row.log ?? [];
  return newest ? { ...row, log: [{ ...newest, came }, ...older] } : row;
}

type Reading = { feed: ReadFeed; parts: Part[]; byPermission: boolean };

/** What of a reading goes into the feed's row, with what there is to say of a feed that was read without fault. */
export function toState({ feed, parts, byPermission }: Reading) {
  const problem = standing({ info: feed.info, items: feed.items.length }, 0);
  return {
    info: feed.info,
    parts,
    byPermission,
    items: feed.items.length,
    leftOut: feed.leftOut.slice(0, leftOutKept),
    leftOutTotal: feed.leftOut.length,
    failures: 0,
    ...(problem ? { problem } : {}),
  };
}

/** What is to be said even when all went well. */
export function standing(
  { info, items, expires }: Pick<FeedRow, 'info' | 'items'> & { expires?: number | undefined },
  now: number,
): Problem | undefined {
  if (info.expired) return 'expired';
  if (expires !== undefined && expires < now) return 'out-of-date';
  return items === 0 ? 'no-items' : undefined;
}

const pollsKept = 20;

/** The log with one more line: the newest first. */
export const logged = ({ log = [] }: Pick<FeedRow, 'log'>, poll: Poll): Poll[] =>
  [poll, ...log].slice(0, pollsKept);

/** True when the head and every page that the contents name are there: only then may a request be conditional. */
export async function isComplete(db: LibraryDb, feedId: string): Promise<boolean> {
  const contents = await db.contents.get(feedId);
  if (!(await db.heads.get(feedId))) return false;
  const there = new Set(await pagesOf(db, feedId).primaryKeys());
  return (
    contents?.pages.every((page) => there.has(page.id)) === true &&
    there.size === contents.pages.length
  );
}
