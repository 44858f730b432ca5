import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteLibrary } from '../../../lib/library/data';
import { createDb, pagesOf } from '../../../lib/library/db';
import { addFeed, listFeeds, removeFeed } from '../../../lib/library/feeds';
import { lookAt } from '../../../lib/library/look';
import { recover } from '../../../lib/library/recover';
import { syncFeed } from '../../../lib/library/sync-feed';
import { announceVersion } from '../../../lib/library/version';
import { createPublisher, type SigningKey, signingKey } from '../../fixtures/signed';
import { entries, feed } from './feed-files';
import { createExclusive, createStore, faultsOf, minute } from './store';
import { feedAnswer, fileAnswer, startWeb, type Web } from './web';

const indexUrl = 'https://news.example.com/index.json';
const teamUrl = 'https://team.example.com/feed.json';
let web: Web;
let key: SigningKey;
beforeEach(async () => {
  web = await startWeb();
  key = await signingKey();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await web.close();
});

/** An IndexedDB whose library can be broken, as a damaged disk breaks it: only deleting it helps. */
function createDisk() {
  const factory = new IDBFactory();
  const state = { broken: false };
  const indexedDB = new Proxy(factory, {
    get(target, name) {
      if (name === 'open' && state.broken)
        return (store: string, version: number) => {
          if (store.includes('library'))
            throw new DOMException('Internal error opening backing store', 'UnknownError');
          return target.open(store, version);
        };
      if (name === 'deleteDatabase')
        return (store: string) => {
          state.broken = false;
          return target.deleteDatabase(store);
        };
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { state, factory, open: () => createDb({ indexedDB, IDBKeyRange }) };
}

/** A browser with a signed feed, a plain one and a draft; `restart` is its next process. */
async function lived() {
  const disk = createDisk();
  const { keep, kept, clock, time } = createStore();
  const publisher = createPublisher('https://news.example.com/feed.json');
  const put = async (count: number) => {
    const files = await publisher.publish({ entries: entries(count), keys: [key] });
    for (const [path, text] of files) web.on(new URL(path, indexUrl).href, fileAnswer(text));
    return files;
  };
  const first = await put(150);
  web.on(teamUrl, feedAnswer(feed(entries(4))));
  let db = disk.open();
  for (const url of [indexUrl, teamUrl]) {
    const looked = await lookAt(
      { db: db.library, net: web.net, findLinks: () => [], now: clock.now },
      url,
    );
    if (looked.kind !== 'feed') throw new Error('no feed');
    await addFeed({ db, keep, clock }, looked.found);
    time.now += 1;
  }
  await db.drafts.drafts.put({
    ...{ id: 'd', text: 'Mine', network: 'linkedin', caret: { start: 0, end: 0 } },
    ...{ scroll: 0, created: 1, updated: 1 },
  });
  const ports = () => ({ db: db.library, net: web.net, clock, exclusive: createExclusive() });
  const our = {
    disk,
    keep,
    kept,
    clock,
    time,
    put,
    first,
    db: () => db,
    async restart() {
      db.library.close();
      db.drafts.close();
      db = disk.open();
      return recover({ db: db.library, keep, clock });
    },
    async syncAll() {
      time.now += 30 * minute;
      const ends: string[] = [];
      for (const { id } of await listFeeds(db.library)) ends.push(await syncFeed(ports(), id));
      await announceVersion(db.library, keep);
      return ends;
    },
    async items() {
      return (await listFeeds(db.library)).map(({ items }) => items);
    },
    async draft() {
      return (await db.drafts.drafts.get('d'))?.text;
    },
    async wrong() {
      const all = await listFeeds(db.library);
      return (await Promise.all(all.map(({ id }) => faultsOf(db, id)))).flat();
    },
  };
  return our;
}

test('a store that is well is left as it is', async () => {
  const our = await lived();
  expect(await our.restart()).toBe('well');
  expect(await our.items()).toEqual([150, 4]);
});

test.each(['broken', 'deleted'] as const)(
  'a library whose store is %s comes back from the net, at no earlier position; drafts are not touched',
  async (how) => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const our = await lived();
    await our.put(151);
    await our.syncAll();
    const ids = (await listFeeds(our.db().library)).map(({ id }) => id);
    if (how === 'broken') our.disk.state.broken = true;
    else await our.db().library.delete();
    expect(await our.restart()).toBe('restored');
    expect((await listFeeds(our.db().library)).map(({ id }) => id)).toEqual(ids);
    expect(await our.draft()).toBe('Mine');
    // Yesterday's version is not taken, although nothing is here yet.
    for (const [path, text] of our.first) web.on(new URL(path, indexUrl).href, fileAnswer(text));
    expect(await our.syncAll()).toEqual(['failed', 'kept']);
    expect((await listFeeds(our.db().library))[0]).toMatchObject({ problem: 'rollback', items: 0 });
    await our.put(152);
    expect(await our.syncAll()).toEqual(['kept', 'unchanged']);
    expect(await our.items()).toEqual([152, 4]);
    expect(await our.wrong()).toEqual([]);
    expect(await our.restart()).toBe('well');
  },
);

test('a store that fell back to an earlier state goes on from where one was', async () => {
  const our = await lived();
  const meta = await our.db().library.meta.get('version');
  const rows = await our.db().library.feeds.toArray();
  await our.put(151);
  await our.syncAll();
  await our.db().library.feeds.bulkPut(rows);
  if (meta) await our.db().library.meta.put(meta);
  expect(await our.restart()).toBe('restored');
  expect(await our.syncAll()).toEqual(['kept', 'kept']);
  expect(await our.items()).toEqual([151, 4]);
});

test('what was removed or deleted on purpose does not come back', async () => {
  const our = await lived();
  const [signed] = await listFeeds(our.db().library);
  await removeFeed({ db: our.db(), keep: our.keep, clock: our.clock }, signed?.id ?? '');
  await our.db().library.delete();
  expect(await our.restart()).toBe('restored');
  expect((await listFeeds(our.db().library)).map(({ url }) => url)).toEqual([teamUrl]);
  await deleteLibrary(our.db(), our.keep);
  await our.db().library.delete();
  expect(await our.restart()).toBe('well');
  expect(await listFeeds(our.db().library)).toEqual([]);
});

test.each<[string, (our: Awaited<ReturnType<typeof lived>>, id: string) => Promise<unknown>]>([
  ['the table of contents', (our, id) => our.db().library.contents.delete(id)],
  ['the head', (our, id) => our.db().library.heads.delete(id)],
  ['a page', (our, id) => pagesOf(our.db().library, id).limit(1).delete()],
  ['every page', (our, id) => pagesOf(our.db().library, id).delete()],
  [
    'the sense of a record',
    async (our, id) => {
      await our.db().library.contents.put({ feedId: id, pages: 'none' } as never);
    },
  ],
  [
    'the items of a page',
    async (our, id) => {
      const page = await pagesOf(our.db().library, id).first();
      await our.db().library.pages.put({ ...page, items: null } as never, page?.id);
      await our.put(150);
      web.on(teamUrl, feedAnswer(feed(entries(5))));
    },
  ],
])('without %s the next sync makes both feeds whole again', async (_what, lose) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  web.granted.add('https://news.example.com/*').add('https://team.example.com/*');
  const our = await lived();
  for (const { id } of await listFeeds(our.db().library)) await lose(our, id);
  expect(await our.syncAll()).toEqual(['kept', 'kept']);
  expect((await our.items())[0]).toBe(150);
  expect(await our.wrong()).toEqual([]);
  expect(await our.syncAll()).toEqual(['unchanged', 'unchanged']);
});

test('a library that can no longer be opened can be deleted all the same', async () => {
  const our = await lived();
  our.db().library.close();
  our.disk.state.broken = true;
  await deleteLibrary(our.db(), our.keep);
  expect(await listFeeds(our.db().library)).toEqual([]);
  expect(await our.draft()).toBe('Mine');
});
