import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAnswers } from '../../../lib/library/answer';
import { addFeed, listFeeds } from '../../../lib/library/feeds';
import { createListing } from '../../../lib/library/listing';
import { lookAt } from '../../../lib/library/look';
import { createSearch } from '../../../lib/library/search/search';
import { syncFeed } from '../../../lib/library/sync-feed';
import {
  createPublisher,
  type SigningKey,
  signingKey,
  subtle,
  type Version,
} from '../../fixtures/signed';
import { entries, entry, feed } from './feed-files';
import { contentOf, createExclusive, createStore, faultsOf, minute, watchStore } from './store';
import { feedAnswer, fileAnswer, startWeb, textAnswer, type Web } from './web';

const feedUrl = 'https://news.example.com/feed.json';
const indexUrl = 'https://news.example.com/index.json';
const pattern = 'https://news.example.com/*';
let a: SigningKey;
let b: SigningKey;
let web: Web;
beforeEach(async () => {
  web = await startWeb();
  [a, b] = await Promise.all([signingKey(), signingKey()]);
});
afterEach(() => web.close());

type Files = Map<string, string>;

/** Puts a version on the web, pages and index. */
function upload(files: Files, at = 'https://news.example.com/') {
  for (const [path, text] of files) web.on(new URL(path, at).href, fileAnswer(text));
}

/** A company with its signed feed on the web, not subscribed to. */
async function company(first: Partial<Version> = {}) {
  const publisher = createPublisher(feedUrl);
  const store = createStore();
  const library = store.db.library;
  const faults = watchStore(library);
  const ports = { db: library, net: web.net, clock: store.clock, exclusive: createExclusive() };
  const look = (url = indexUrl) =>
    lookAt({ db: library, net: web.net, findLinks: () => [], now: store.clock.now }, url);
  const listing = createListing(library, store.clock.now, async () => createSearch());
  const answers = createAnswers({ ...store, now: store.clock.now, listing });
  const put = async (version: Partial<Version>) => {
    const files = await publisher.publish({ entries: entries(3), keys: [a], ...version });
    upload(files);
    return files;
  };
  const files = await put(first);
  return { ...store, library, faults, ports, look, listing, answers, publisher, put, files };
}

async function subscribed(first: Partial<Version> = {}, url = indexUrl) {
  const our = await company(first);
  const looked = await our.look(url);
  if (looked.kind !== 'feed') throw new Error(JSON.stringify(looked));
  const added = await addFeed(our, looked.found);
  if (!added.ok) throw new Error(added.problem);
  our.time.now += 30 * minute;
  our.faults.writes.length = 0;
  web.asked.length = 0;
  const { id } = added;
  const state = async () => {
    const [row] = await listFeeds(our.library);
    if (!row) throw new Error('no feed');
    return row;
  };
  const titles = async () =>
    (await our.answers['library.list']({ query: '', offset: 0, limit: 1000 })).items.map(
      (item) => item.title,
    );
  return { ...our, id, looked, state, titles, sync: () => syncFeed(our.ports, id) };
}
type Our = Awaited<ReturnType<typeof subscribed>>;

test('an index is shown with its fingerprint, and read page by page', async () => {
  const our = await company({ entries: entries(250) });
  const looked = await our.look();
  if (looked.kind !== 'feed') throw new Error('no feed');
  expect(looked.found.url).toBe(indexUrl);
  expect(looked.found.feed.items).toHaveLength(250);
  expect(looked.found.fingerprint?.replaceAll(' ', '').toLowerCase()).toBe(a.listed.id);
  await addFeed(our, looked.found);
  const [row] = await listFeeds(our.library);
  expect(row).toMatchObject({ items: 250, url: indexUrl, fingerprint: looked.found.fingerprint });
  expect(await our.library.pages.count()).toBe(3);
});

test('a level 0 feed that names its index is read through it, and bound to it', async () => {
  const our = await company();
  web.on(feedUrl, feedAnswer(feed(entries(3), { _own_voice: { index: 'index.json' } })));
  expect(await our.look(feedUrl)).toMatchObject({
    kind: 'feed',
    found: { url: indexUrl, asked: feedUrl },
  });
  const other = 'https://news.example.com/fr/feed.json';
  web.on(other, feedAnswer(feed(entries(3), { _own_voice: { index: '/index.json' } })));
  expect(await our.look(other)).toMatchObject({ kind: 'problem', problem: 'other-feed' });
  web.off(indexUrl);
  expect(await our.look(feedUrl)).toEqual({ kind: 'problem', problem: 'not-found', url: indexUrl });
});

test('only the pages that are not there are fetched, and only they are written', async () => {
  const old = entries(250);
  const our = await subscribed({ entries: old });
  const edited = old.map((one, i) => (i === 120 ? { ...one, title: 'Edited' } : one));
  await our.put({ entries: [entry(0), ...edited] });
  expect(await our.sync()).toBe('kept');
  expect(web.asked.map(({ url }) => new URL(url).pathname.slice(0, 3))).toEqual(['/in', '/p/']);
  const pages = our.faults.writes.filter(({ table, type }) => table === 'pages' && type === 'put');
  expect(pages).toEqual([{ table: 'pages', type: 'put', count: 1 }]);
  expect(await our.titles()).toHaveLength(251);
  expect(await our.titles()).toContain('Edited');
  expect(
    (await our.answers['library.list']({ query: 'Story 121', offset: 0, limit: 9 })).items,
  ).toEqual([]);
  const row = await our.library.feeds.get(our.id);
  expect(row?.log?.[0]).toMatchObject({
    end: 'kept',
    requests: 2,
    came: { fresh: 1, changed: 1, gone: 0 },
  });
});

test('an unchanged index costs one 304 and writes no page, no contents, no head', async () => {
  web.granted.add(pattern);
  const our = await subscribed({ entries: entries(120) });
  expect(await our.sync()).toBe('unchanged');
  expect(web.asked).toHaveLength(1);
  expect(web.asked[0]?.headers['if-none-match']).toBeDefined();
  expect(new Set(our.faults.writes.map(({ table }) => table))).toEqual(new Set(['feeds']));
});

test('with a page missing nothing conditional is asked, only that page is fetched, and all is whole again', async () => {
  web.granted.add(pattern);
  const our = await subscribed({ entries: entries(250) });
  const [lost] = await our.library.pages.toCollection().primaryKeys();
  await our.library.pages.delete(lost ?? '');
  expect(await our.sync()).toBe('kept');
  expect(web.asked[0]?.headers['if-none-match']).toBeUndefined();
  expect(web.asked).toHaveLength(2);
  expect(await our.titles()).toHaveLength(250);
});

const hash = /p\/[0-9a-f]{64}\.json/;
const pageOf = (files: Files) => [...files.keys()].find((path) => hash.test(path)) ?? '';
const at = (path: string) => `https://news.example.com/${path}`;

/** What somebody may do to a feed that was pinned to key a at version 2; what it is called; what heals it. */
const attacks: [string, string, (our: Our, second: Files) => unknown][] = [
  [
    'level 0 in its place',
    'signature-dropped',
    () => web.on(indexUrl, feedAnswer(feed(entries(1)))),
  ],
  ['an index without a signature', 'signature-dropped', (our) => our.put({ by: [] })],
  ['a stranger’s key', 'wrong-key', (our) => our.put({ keys: [b] })],
  ['a key that only itself vouches for', 'wrong-key', (our) => our.put({ keys: [a, b], by: [b] })],
  [
    'words changed after they were signed',
    'wrong-key',
    (_our, second) => {
      const index = JSON.parse(second.get('index.json') ?? '');
      web.on(indexUrl, feedAnswer({ ...index, payload: `${index.payload} ` }));
    },
  ],
  ['the version before', 'rollback', (our) => upload(our.files)],
  [
    'another version under the same number',
    'mixed-versions',
    async (our) => {
      our.publisher.published = { ...our.publisher.published, seq: 1 };
      await our.put({ entries: entries(1) });
    },
  ],
  [
    'the index of another feed, signed with the same key',
    'other-feed',
    async () => {
      const country = createPublisher('https://news.example.com/fr/feed.json');
      await country.publish({ entries: [], keys: [a] });
      await country.publish({ entries: [], keys: [a] });
      upload(await country.publish({ entries: entries(2), keys: [a] }));
    },
  ],
  [
    'a page that is not what was signed',
    'page-mismatch',
    async (our) => {
      const files = await our.put({ entries: entries(9) });
      web.on(at(pageOf(files)), feedAnswer(feed([{ ...entry(1), title: 'Not so' }])));
    },
  ],
  [
    'a page that goes on behind its end',
    'page-mismatch',
    async (our) => {
      const files = await our.put({ entries: entries(9) });
      const page = pageOf(files);
      web.on(at(page), textAnswer(`${files.get(page)}${' '.repeat(100_000)}`, 'application/json'));
    },
  ],
  [
    'a page that is not there yet',
    'page-missing',
    async (our) => {
      const files = await our.put({ entries: entries(9) });
      web.off(at(pageOf(files)));
    },
  ],
  [
    'a page that is signed and no feed',
    'bad-index',
    async (our) => {
      const files = await our.put({ entries: entries(2_000) });
      const payload = JSON.parse(JSON.parse(files.get('index.json') ?? '').payload);
      const text = '{"version":"no feed"}';
      const last = payload.pages.at(-1);
      last.url = 'p/none.json';
      last.bytes = text.length;
      last.sha256 = Buffer.from(await subtle.digest('SHA-256', Buffer.from(text))).toString('hex');
      web.on(at(last.url), textAnswer(text, 'application/json'));
      const index = JSON.stringify(payload);
      const sig = await a.signer.sign(index);
      web.on(indexUrl, feedAnswer({ payload: index, signatures: [{ key: a.listed.id, sig }] }));
    },
  ],
  [
    'pages on another host',
    'bad-index',
    async (our) => {
      const files = await our.put({ entries: entries(9) });
      const payload = JSON.parse(JSON.parse(files.get('index.json') ?? '').payload);
      payload.pages[0].url = 'https://elsewhere.example.org/p.json';
      const text = JSON.stringify(payload);
      const sig = await a.signer.sign(text);
      web.on(indexUrl, feedAnswer({ payload: text, signatures: [{ key: a.listed.id, sig }] }));
    },
  ],
  [
    'more than a device should take',
    'too-large',
    async (our) => {
      const files = await our.put({ entries: entries(9) });
      const payload = JSON.parse(JSON.parse(files.get('index.json') ?? '').payload);
      payload.pages[0].bytes = 70_000_000;
      const text = JSON.stringify(payload);
      const sig = await a.signer.sign(text);
      web.on(indexUrl, feedAnswer({ payload: text, signatures: [{ key: a.listed.id, sig }] }));
    },
  ],
  ['a captive portal', 'captive-portal', () => web.on(indexUrl, textAnswer('<html>', 'text/html'))],
  [
    'an index that another file replaced',
    'not-index',
    () => web.on(indexUrl, feedAnswer({ hello: 'world' })),
  ],
  [
    'a 304 that nobody asked for',
    'server-error',
    async (our) => {
      await our.library.pages.clear();
      web.on(indexUrl, (_request, response) => void response.writeHead(304).end());
    },
  ],
];
test.each(attacks)(
  '%s is refused as %s, and the last good version stays',
  async (_, problem, attack) => {
    const our = await subscribed();
    const second = await our.put({ entries: entries(5) });
    await our.sync();
    await attack(our, second);
    const before = await contentOf(our.library);
    expect(await our.sync()).toBe('failed');
    expect(await contentOf(our.library)).toEqual(before);
    expect(await our.state()).toMatchObject({ problem });
    our.publisher.published = { ...our.publisher.published, seq: 7 };
    await our.put({ entries: entries(6) });
    expect(await our.sync()).toBe('kept');
    expect((await our.state()).problem).toBeUndefined();
    expect(await our.titles()).toHaveLength(6);
    expect(await faultsOf(our.db, our.id)).toEqual([]);
  },
);

test('a new key counts once the old one announced it, and the old one then is over', async () => {
  const our = await subscribed();
  await our.put({ keys: [a, b], by: [a] });
  expect(await our.sync()).toBe('kept');
  const rotated = await our.put({ keys: [a, b], by: [b], entries: entries(7) });
  expect(await our.sync()).toBe('kept');
  expect((await our.state()).fingerprint?.replaceAll(' ', '').toLowerCase()).toBe(b.listed.id);
  await our.put({ keys: [a, b], by: [a], entries: entries(9) });
  await our.put({ keys: [a, b], by: [a], entries: entries(9) });
  expect(await our.sync()).toBe('failed');
  expect(await our.state()).toMatchObject({ problem: 'rollback', items: 7 });
  upload(rotated);
  expect(await our.sync()).toBe('unchanged');
});

test('past its date the library says so, and is still shown; renewed, it says nothing', async () => {
  const expires = new Date(Date.UTC(2026, 10, 2, 9, 40)).toISOString();
  const our = await subscribed({ expires });
  expect(await our.sync()).toBe('unchanged');
  expect((await our.state()).problem).toBeUndefined();
  our.time.now += 30 * minute;
  await our.sync();
  expect(await our.state()).toMatchObject({ problem: 'out-of-date', items: 3 });
  expect(await our.titles()).toHaveLength(3);
  await our.put({ expires: '2026-12-24T00:00:00Z' });
  await our.sync();
  expect((await our.state()).problem).toBeUndefined();
});

test('what was withdrawn is gone from list, search and disk at once, even where the host keeps its page', async () => {
  const our = await subscribed({ entries: entries(120) });
  const files = await our.put({ entries: entries(120).filter(({ id }) => id !== 'item-110') });
  // A careless host: the page before, with the item still in it, and the id only listed as removed.
  const payload = JSON.parse(JSON.parse(files.get('index.json') ?? '').payload);
  const earlier = JSON.parse(JSON.parse(our.files.get('index.json') ?? '').payload);
  const text = JSON.stringify({ ...payload, pages: earlier.pages });
  const sig = await a.signer.sign(text);
  web.on(indexUrl, feedAnswer({ payload: text, signatures: [{ key: a.listed.id, sig }] }));
  expect(await our.sync()).toBe('kept');
  expect(await our.titles()).toHaveLength(119);
  expect((await our.answers['library.list']({ query: '110', offset: 0, limit: 9 })).items).toEqual(
    [],
  );
  expect(await our.answers['library.item']({ key: `${our.id}:item-110` })).toEqual({
    withdrawn: true,
  });
  expect(JSON.stringify(await our.library.pages.toArray())).not.toContain('Story 110');
  // And back again: the page is fetched anew, for it is not whole here.
  upload(await our.publisher.publish({ entries: entries(120), keys: [a] }));
  expect(await our.sync()).toBe('kept');
  expect(await our.titles()).toHaveLength(120);
});

test('a feed that was read unsigned offers its index, and keeps its place when it is confirmed', async () => {
  const our = await company();
  web.on(feedUrl, feedAnswer(feed(entries(3))));
  const plain = await our.look(feedUrl);
  if (plain.kind !== 'feed') throw new Error('no feed');
  const added = await addFeed(our, plain.found);
  if (!added.ok) throw new Error(added.problem);
  web.on(feedUrl, feedAnswer(feed(entries(3), { _own_voice: { index: 'index.json' } })));
  our.time.now += 30 * minute;
  await syncFeed(our.ports, added.id);
  expect(await listFeeds(our.library)).toMatchObject([{ offer: indexUrl, url: feedUrl }]);
  const signed = await our.look(indexUrl);
  if (signed.kind !== 'feed') throw new Error('no feed');
  expect(signed.found.upgrades).toBe('Nordwind');
  expect(await addFeed(our, signed.found)).toMatchObject({ ok: true, id: added.id });
  const [row] = await listFeeds(our.library);
  expect(row).toMatchObject({ id: added.id, url: indexUrl, items: 3 });
  expect(row?.offer).toBeUndefined();
  expect(await faultsOf(our.db, added.id)).toEqual([]);
  // From here on level 0 cannot come in by the back door.
  web.on(feedUrl, feedAnswer(feed(entries(1))));
  const back = await our.look(feedUrl);
  expect(back).toMatchObject({ kind: 'feed', found: { already: 'Nordwind' } });
  if (back.kind === 'feed') await addFeed(our, back.found);
  expect(await listFeeds(our.library)).toMatchObject([{ url: indexUrl, items: 3 }]);
});

test('an unsigned index is read where no key was ever pinned, and never goes back', async () => {
  const our = await subscribed({ keys: [], entries: entries(4) });
  expect((await our.state()).fingerprint).toBeUndefined();
  await our.put({ keys: [], entries: entries(5) });
  expect(await our.sync()).toBe('kept');
  upload(our.files);
  expect(await our.sync()).toBe('failed');
  expect(await our.state()).toMatchObject({ problem: 'rollback', items: 5 });
});
