import type { Item } from '../feed/format';
import { livingPlaces } from '../feed/living';
import type { ReadIndex, ReadPage } from './collect-index';
import {
  type Came,
  type ContentsRow,
  type FeedRow,
  type LibraryDb,
  type PageMark,
  type PageRow,
  pagesOf,
  putPages,
} from './db';
import { toHead } from './entries';
import { shortHash } from './hash';
import { standing, withCame } from './keep-feed';
import { raiseVersion } from './version';

const leftOutKept = 100;

/** Pages that the index names are neither stored nor among those that were read: the whole is given up. */
export class Incomplete extends Error {}

/** The names of the pages of a feed that are whole in the store; `removed` says what of them may be missing. */
export async function heldPages(db: LibraryDb, feedId: string) {
  const contents = await db.contents.get(feedId);
  const there = new Set(await pagesOf(db, feedId).primaryKeys());
  const marks = new Map(contents?.pages.map((mark) => [mark.id, mark]));
  return (name: string, removed: ReadonlySet<string>): boolean => {
    const mark = marks.get(pageId(feedId, name));
    return (
      mark !== undefined &&
      there.has(mark.id) &&
      (mark.without ?? []).every((withdrawn) => removed.has(withdrawn))
    );
  };
}

const pageId = (feedId: string, name: string) => `${feedId}:${name}`;

/**
 * Puts one version of a signed feed: its new pages, its table of contents, its head and its state; what it no longer
 * names goes. To be called inside a transaction over all tables but pictures. Gives what came. Throws `Incomplete`.
 */
export async function putIndex(
  db: LibraryDb,
  row: FeedRow,
  read: Pick<ReadIndex, 'names' | 'pages' | 'payload'>,
  now: number,
  anew = false,
): Promise<Came> {
  const [contents, stored] = await Promise.all([
    anew ? undefined : db.contents.get(row.id),
    pagesOf(db, row.id).toArray(),
  ]);
  const removed = new Set(read.payload.removed);
  const before = new Map(stored.map((page) => [page.id, page]));
  const marks = new Map(contents?.pages.map((mark) => [mark.id, mark]));
  const seen = new Map(
    contents?.pages.flatMap((page) => page.ids.map((id, i) => [id, page.seen[i] ?? now])) ?? [],
  );
  const write: PageRow[] = [];
  const without = new Map<string, string[]>();
  const pages = read.names.map((name) => {
    const id = pageId(row.id, name);
    const fresh = read.pages.get(name);
    const page = fresh ? toRow(row.id, id, fresh, seen, now) : before.get(id);
    if (!page) throw new Incomplete(`page ${name}`);
    const rest = strip(page, removed);
    if (fresh || rest !== page) write.push(rest);
    const taken = page.items.filter((item) => removed.has(item.id)).map((item) => item.id);
    const gone = [...(fresh ? [] : (marks.get(id)?.without ?? [])), ...taken];
    if (gone.length > 0) without.set(id, gone);
    return rest;
  });

  const withdrawn = new Set([...removed, ...pages.flatMap((page) => page.withdrawn ?? [])]);
  const places = livingPlaces(
    pages.map(({ items }) => ({ ids: items.map((item) => item.id) })),
    withdrawn,
  );
  const living = new Map<string, Item>();
  const next: PageMark[] = pages.map((page, at) => {
    const shown = (places[at] ?? []).flatMap((place) => {
      const item = page.items[place];
      return item ? [{ item, seen: seen.get(item.id) ?? page.seen[place] ?? now }] : [];
    });
    for (const { item } of shown) living.set(item.id, item);
    const ids = shown.map(({ item }) => item.id);
    const gone = without.get(page.id);
    return {
      id: page.id,
      hash: shortHash(JSON.stringify([page.id, ids])),
      ids,
      hashes: [],
      seen: shown.map((one) => one.seen),
      ...(gone ? { without: gone } : {}),
    };
  });
  const table: ContentsRow = {
    feedId: row.id,
    nextPage: 0,
    pages: next,
    ...(withdrawn.size === 0 ? {} : { withdrawn: [...withdrawn] }),
  };
  const named = new Set(next.map((mark) => mark.id));
  const drop = stored.filter((page) => !named.has(page.id)).map((page) => page.id);
  if (write.length > 0) await putPages(db, write);
  if (drop.length > 0) await db.pages.bulkDelete(drop);
  await db.contents.put(table);
  await db.heads.put(toHead(row.id, table, living, now));
  const leftOut = pages.flatMap((page) => page.leftOut ?? []);
  const came = difference(contents, before, living);
  const { problem: _, ...rest } = row;
  const problem = standing({ info: row.info, items: living.size, expires: row.expires }, now);
  await db.feeds.put(
    withCame(
      {
        ...rest,
        items: living.size,
        leftOut: leftOut.slice(0, leftOutKept),
        leftOutTotal: leftOut.length,
        ...(problem ? { problem } : {}),
      },
      came,
    ),
  );
  await raiseVersion(db);
  return came;
}

function toRow(
  feedId: string,
  id: string,
  { items, withdrawn, leftOut }: ReadPage,
  seen: ReadonlyMap<string, number>,
  now: number,
): PageRow {
  return {
    id,
    feedId,
    items,
    seen: items.map((item) => seen.get(item.id) ?? now),
    ...(withdrawn.length === 0 ? {} : { withdrawn }),
    ...(leftOut.length === 0 ? {} : { leftOut: leftOut.slice(0, leftOutKept) }),
  };
}

/** The page without the words of what was withdrawn: this disk does not keep them, even where the host does. */
function strip(page: PageRow, removed: ReadonlySet<string>): PageRow {
  if (!page.items.some((item) => removed.has(item.id))) return page;
  const keep = page.items.map((item) => !removed.has(item.id));
  return {
    ...page,
    items: page.items.filter((_, i) => keep[i]),
    seen: page.seen.filter((_, i) => keep[i]),
  };
}

function difference(
  contents: ContentsRow | undefined,
  before: ReadonlyMap<string, PageRow>,
  living: ReadonlyMap<string, Item>,
): Came {
  const old = new Map<string, Item | undefined>();
  for (const mark of contents?.pages ?? []) {
    const items = new Map(before.get(mark.id)?.items.map((item) => [item.id, item]));
    for (const id of mark.ids) old.set(id, items.get(id));
  }
  let fresh = 0;
  let changed = 0;
  for (const [id, item] of living) {
    const was = old.get(id);
    if (!old.has(id)) fresh += 1;
    else if (was !== item && JSON.stringify(was) !== JSON.stringify(item)) changed += 1;
  }
  return { fresh, changed, gone: old.size - (living.size - fresh) };
}
