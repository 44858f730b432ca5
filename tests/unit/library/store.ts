/** A library in a fresh IndexedDB, with a clock to be set, and the means to make its writes fail. */
import type { DBCore, Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { createDb, type Db, type LibraryDb, pagesOf } from '../../../lib/library/db';
import type { Exclusive, InTurn, Keep } from '../../../lib/library/ports';

export const minute = 60_000;
export const start = Date.UTC(2026, 10, 2, 9);

export function createStore() {
  const db = createDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  const kept = new Map<string, unknown>();
  const keep: Keep = {
    get: async (key) => structuredClone(kept.get(key)),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    remove: async (key) => void kept.delete(key),
  };
  const time = { now: start };
  const clock = { now: () => time.now, random: () => 0.5 };
  return { db, keep, kept, time, clock, inTurn: createInTurn() };
}

/** As the browser's locks do: one after the other, whatever became of the one before. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    return mine;
  };
}

/** As the browser's locks do: who comes while it is held gets undefined. */
export function createExclusive(): Exclusive {
  const held = new Set<string>();
  return async (name, work) => {
    if (held.has(name)) return undefined;
    held.add(name);
    try {
      return await work();
    } finally {
      held.delete(name);
    }
  };
}

export type Faults = {
  /** Called before each write with the table's name; may throw. */
  before: (table: string, type: string) => void;
  writes: { table: string; type: string; count: number }[];
  reads: { table: string; count: number }[];
};

/** Puts itself between Dexie and the store: counts every read and write, and lets a test break one. */
export function watchStore(db: Dexie): Faults {
  const faults: Faults = { before: () => {}, writes: [], reads: [] };
  db.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core: DBCore) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          async mutate(request) {
            faults.before(name, request.type);
            const count = 'values' in request ? request.values.length : 1;
            faults.writes.push({ table: name, type: request.type, count });
            return table.mutate(request);
          },
          async get(request) {
            faults.reads.push({ table: name, count: 1 });
            return table.get(request);
          },
          async query(request) {
            if (request.values) faults.reads.push({ table: name, count: 1 });
            return table.query(request);
          },
          async openCursor(request) {
            faults.reads.push({ table: name, count: 1 });
            return table.openCursor(request);
          },
          async getMany(request) {
            faults.reads.push({ table: name, count: request.keys.length });
            return table.getMany(request);
          },
        };
      },
    }),
  });
  return faults;
}

/** Everything the library holds but the state of its feeds, in one comparable value. */
export async function contentOf(db: LibraryDb) {
  return {
    pages: await db.pages.orderBy(':id').toArray(),
    contents: await db.contents.toArray(),
    heads: await db.heads.toArray(),
    infos: (await db.feeds.toArray()).map(({ info, parts, items }) => ({ info, parts, items })),
  };
}

/** Is what is stored of a feed one whole version? Gives what is wrong with it. */
export async function faultsOf({ library: db }: Db, feedId: string): Promise<string[]> {
  const wrong: string[] = [];
  const [feed, contents, head] = await Promise.all([
    db.feeds.get(feedId),
    db.contents.get(feedId),
    db.heads.get(feedId),
  ]);
  const pages = await pagesOf(db, feedId).toArray();
  const marks = new Map(contents?.pages.map((mark) => [mark.id, mark]));
  if (!feed || !contents || !head) wrong.push('a record is missing');
  for (const mark of marks.values())
    if (!pages.some((page) => page.id === mark.id)) wrong.push(`page ${mark.id} is missing`);
  for (const page of pages) {
    // A signed page stays as it was published: some of its items may be an older state, which the contents leave out.
    const shown = new Set(marks.get(page.id)?.ids);
    const ids = page.items.map((item) => item.id).filter((id) => !feed?.trust || shown.has(id));
    if (JSON.stringify(ids) !== JSON.stringify(marks.get(page.id)?.ids))
      wrong.push(`page ${page.id} is not what the contents say`);
  }
  const living = pages.flatMap((page) => {
    const shown = new Set(marks.get(page.id)?.ids);
    return page.items.filter((item) => shown.has(item.id));
  });
  if (feed && feed.items !== living.length) wrong.push(`${living.length} items, not ${feed.items}`);
  const titles = new Map(living.map((item) => [`${feedId}:${item.id}`, item.title]));
  for (const { item } of head?.entries ?? [])
    if (titles.get(item.key) !== item.title) wrong.push(`head and page differ on ${item.key}`);
  return wrong;
}
