import type { Item, LeftOut } from '../feed/format';
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
  putPage,
} from './db';
import { type Place, toHead, toPlace } from './entries';
import { shortHash } from './hash';
import { standing, withCame } from './keep-feed';
import { raiseVersion } from './version';

const leftOutKept = 100;

/** Pages that the index names are neither stored nor among those that were read: the whole is given up. */
export class Incomplete extends Error {}
/** The bytes of a page are those that were signed, and they are no page: the whole is given up. */
export class Unreadable extends Error {}

/** What is kept in memory of an item that stands in a page, and of the page. */
type Line = Place & { id: string; leaf: string; state: 'fresh' | 'changed' | 'same' };
type Leaf = { id: string; lines: Line[]; withdrawn: string[]; leftOut: LeftOut[] };

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

/** What is stored of a feed's version; `anew`: as if its table of contents were lost. To be asked for inside the transaction. */
export const storedOf = (db: LibraryDb, feedId: string, anew = false) =>
  Promise.all([anew ? undefined : db.contents.get(feedId), pagesOf(db, feedId).toArray()]);

/**
 * Puts one version of a signed feed: its new pages, its table of contents, its head and its state; what it no longer
 * names goes. To be called inside a transaction over all tables but pictures. Gives what came. Throws `Incomplete` and `Unreadable`.
 */
export async function putIndex(
  db: LibraryDb,
  row: FeedRow,
  read: Pick<ReadIndex, 'names' | 'pages' | 'payload'>,
  now: number,
  held = storedOf(db, row.id),
): Promise<Came> {
  // First of all, for the store answers in order: last, it would be one more wait for all that is put.
  const [[contents, stored]] = await Promise.all([held, raiseVersion(db)]);
  const removed = new Set(read.payload.removed);
  const before = new Map(stored.map((page) => [page.id, page]));
  const marks = new Map(contents?.pages.map((mark) => [mark.id, mark]));
  const seen = new Map(
    contents?.pages.flatMap((page) => page.ids.map((id, i) => [id, page.seen[i] ?? now])) ?? [],
  );
  const old = itemsOf(contents, before);
  const without = new Map<string, string[]>();
  const puts: PromiseLike<void>[] = [];
  const pageOf = (name: string): PageRow => {
    const id = pageId(row.id, name);
    const fresh = read.pages.get(name)?.();
    if (fresh && !fresh.ok) throw new Unreadable(`page ${name}`);
    const page = fresh ? toRow(row.id, id, fresh.value, seen, now) : before.get(id);
    if (!page) throw new Incomplete(`page ${name}`);
    const rest = strip(page, removed);
    if (fresh || rest !== page) puts.push(putPage(db, rest));
    const taken = page.items.filter((item) => removed.has(item.id)).map((item) => item.id);
    const gone = [...(fresh ? [] : (marks.get(id)?.without ?? [])), ...taken];
    if (gone.length > 0) without.set(id, gone);
    return rest;
  };
  const lineOf = (page: PageRow, name: string, item: Item, place: number): Line => {
    const came = seen.get(item.id) ?? page.seen[place] ?? now;
    return toPlace(item, came, { id: item.id, leaf: name, state: stateOf(old, item) });
  };

  // Each page is read, put and let go of before the next: all at once, they cost more to keep than to read.
  const open = new Map<string, readonly Item[]>();
  const leaves: Leaf[] = read.names.map((name, at) => {
    const page = pageOf(name);
    // But the first, for the newest stories stand there.
    if (at === 0) open.set(name, page.items);
    return {
      id: page.id,
      lines: page.items.map((item, place) => lineOf(page, name, item, place)),
      withdrawn: page.withdrawn ?? [],
      leftOut: page.leftOut ?? [],
    };
  });

  const withdrawn = new Set([...removed, ...leaves.flatMap((leaf) => leaf.withdrawn)]);
  const places = livingPlaces(
    leaves.map(({ lines }) => ({ ids: lines.map((line) => line.id) })),
    withdrawn,
  );
  const living: Line[] = [];
  const next: PageMark[] = leaves.map(({ id, lines }, at) => {
    const shown = (places[at] ?? []).flatMap((place) => lines[place] ?? []);
    for (const line of shown) living.push(line);
    const ids = shown.map((line) => line.id);
    const gone = without.get(id);
    return {
      id,
      hash: shortHash(JSON.stringify([id, ids])),
      ids,
      hashes: [],
      seen: shown.map((line) => line.seen),
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
  const leftOut = leaves.flatMap((leaf) => leaf.leftOut);
  const came = countCame(living, old.size);
  const { problem: _, ...rest } = row;
  const problem = standing({ info: row.info, items: living.length, expires: row.expires }, now);
  const state = {
    ...rest,
    items: living.length,
    leftOut: leftOut.slice(0, leftOutKept),
    leftOutTotal: leftOut.length,
    ...(problem ? { problem } : {}),
  };
  await Promise.all([
    ...puts,
    ...(drop.length > 0 ? [db.pages.bulkDelete(drop)] : []),
    db.contents.put(table),
    db.heads.put(toHead(row.id, living, reader(row.id, read, before, open), now)),
    db.feeds.put(withCame(state, came)),
  ]);
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

/** Finds the item of a line. A page that was let go of is read once more: the newest stories stand in one or two. */
function reader(
  feedId: string,
  { pages }: Pick<ReadIndex, 'pages'>,
  before: ReadonlyMap<string, PageRow>,
  open: Map<string, readonly Item[]>,
) {
  const itemsIn = (leaf: string): readonly Item[] => {
    const page = pages.get(leaf)?.();
    return (page?.ok ? page.value.items : before.get(pageId(feedId, leaf))?.items) ?? [];
  };
  return ({ id, leaf }: Line): Item | undefined => {
    const items = open.get(leaf) ?? itemsIn(leaf);
    open.set(leaf, items);
    return items.find((item) => item.id === id);
  };
}

/** What was shown before, by id; undefined for an item whose page got lost. */
function itemsOf(
  contents: ContentsRow | undefined,
  before: ReadonlyMap<string, PageRow>,
): Map<string, Item | undefined> {
  const old = new Map<string, Item | undefined>();
  for (const mark of contents?.pages ?? []) {
    const items = new Map(before.get(mark.id)?.items.map((item) => [item.id, item]));
    for (const id of mark.ids) old.set(id, items.get(id));
  }
  return old;
}

function stateOf(old: ReadonlyMap<string, Item | undefined>, item: Item): Line['state'] {
  const was = old.get(item.id);
  if (was === undefined && !old.has(item.id)) return 'fresh';
  return was === item || JSON.stringify(was) === JSON.stringify(item) ? 'same' : 'changed';
}

function countCame(living: readonly Line[], before: number): Came {
  const fresh = living.filter(({ state }) => state === 'fresh').length;
  const changed = living.filter(({ state }) => state === 'changed').length;
  return { fresh, changed, gone: before - (living.length - fresh) };
}
