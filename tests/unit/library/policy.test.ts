import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFeeds } from '../../../lib/library/feeds';
import { followPolicy, readPolicy } from '../../../lib/library/policy';
import { syncFeed } from '../../../lib/library/sync-feed';
import { unpublished } from '../../../lib/publisher/publish';
import { createPublisher, type SigningKey, signingKey } from '../../fixtures/signed';
import { entries, feed } from './feed-files';
import { createExclusive, createStore, minute } from './store';
import { feedAnswer, fileAnswer, startWeb, type Web } from './web';

const feedUrl = 'https://news.example.com/feed.json';
const indexUrl = 'https://news.example.com/index.json';
let keys: [SigningKey, SigningKey, SigningKey];
let web: Web;
beforeEach(async () => {
  web = await startWeb();
  keys = [await signingKey(), await signingKey(), await signingKey()];
});
afterEach(() => web.close());

/** A browser under a policy, and a company that publishes. */
function managed() {
  const store = createStore();
  const db = store.db.library;
  const ports = { db, net: web.net, clock: store.clock, exclusive: createExclusive() };
  const publisher = createPublisher(feedUrl);
  const put = async (count: number, chain: SigningKey[], by: SigningKey[] = chain) => {
    const files = await publisher.publish({ entries: entries(count), keys: chain, by });
    for (const [path, text] of files) web.on(new URL(path, feedUrl).href, fileAnswer(text));
  };
  const pin = (...pins: SigningKey[]) =>
    followPolicy(
      { ...store, db },
      readPolicy([{ url: indexUrl, name: 'Company', keys: pins.map((key) => key.listed) }]),
    );
  const sync = async () => {
    store.time.now += 40 * minute;
    const [row] = await db.feeds.toArray();
    const end = await syncFeed(ports, row?.id ?? '');
    const [state] = await listFeeds(db);
    return { end, problem: state?.problem, items: state?.items };
  };
  return { ...store, library: db, publisher, put, pin, sync };
}

test('what is no feed of the policy is left out; bad keys never leave a feed unsigned', () => {
  const key = keys[0].listed;
  expect(
    readPolicy([
      { url: indexUrl, name: ' Company ', keys: [key], more: 1 },
      { url: 'https://plain.example.com/feed.json' },
      { url: 'http://news.example.com/' },
      { url: 'https://odd.example.com/', keys: ['AAAA'] },
      { url: 'https://odd.example.com/', keys: 'AAAA' },
      'https://news.example.com/',
      null,
    ]),
  ).toEqual([
    { url: indexUrl, name: 'Company', keys: [key] },
    { url: 'https://plain.example.com/feed.json', name: '', keys: [] },
  ]);
  expect(readPolicy(undefined)).toEqual([]);
  expect(readPolicy({ url: indexUrl })).toEqual([]);
});

test('a feed of the policy is there at once, read with its key alone, and stays the company’s', async () => {
  const our = managed();
  const [a, b] = keys;
  expect(await our.pin(a)).toBe(true);
  expect(await our.pin(a)).toBe(false);
  expect(await listFeeds(our.library)).toMatchObject([
    { name: 'Company', managed: true, items: 0 },
  ]);
  await our.put(3, [b]);
  expect(await our.sync()).toEqual({ end: 'failed', problem: 'wrong-key', items: 0 });
  web.on(indexUrl, feedAnswer(feed(entries(2))));
  expect(await our.sync()).toMatchObject({ problem: 'signature-dropped', items: 0 });
  our.publisher.published = unpublished;
  await our.put(3, [a]);
  expect(await our.sync()).toEqual({ end: 'kept', problem: undefined, items: 3 });
  expect(await followPolicy({ ...our, db: our.library }, [])).toBe(true);
  const [row] = await listFeeds(our.library);
  expect(row?.managed).toBeUndefined();
  expect(row?.items).toBe(3);
});

test('an address at level 0 leads to its index; the policy’s key decides there', async () => {
  const our = managed();
  const [a, b] = keys;
  await followPolicy(
    { ...our, db: our.library },
    readPolicy([{ url: feedUrl, name: 'Company', keys: [a.listed] }]),
  );
  web.on(feedUrl, feedAnswer(feed(entries(2))));
  expect(await our.sync()).toMatchObject({ problem: 'signature-dropped', items: 0 });
  web.on(feedUrl, feedAnswer(feed(entries(2), { _own_voice: { index: 'index.json' } })));
  await our.put(4, [b]);
  expect(await our.sync()).toMatchObject({ problem: 'wrong-key', items: 0 });
  await our.put(4, [a]);
  expect(await our.sync()).toEqual({ end: 'kept', problem: undefined, items: 4 });
  expect(await listFeeds(our.library)).toMatchObject([{ url: indexUrl }]);
});

test('a stolen key and its successor are out once the policy says so; the position still counts', async () => {
  const our = managed();
  const [a, thief, fresh] = keys;
  await our.pin(a);
  await our.put(3, [a]);
  await our.sync();
  await our.put(4, [a, thief], [a]);
  await our.put(5, [a, thief], [thief]);
  expect(await our.sync()).toMatchObject({ end: 'failed', problem: 'wrong-key' });
  our.publisher.published = { ...our.publisher.published, seq: 1 };
  await our.put(4, [a, thief], [a]);
  expect(await our.sync()).toMatchObject({ end: 'kept', items: 4 });
  await our.put(5, [a, thief], [thief]);
  expect(await our.sync()).toMatchObject({ end: 'kept', items: 5 });

  expect(await our.pin(fresh)).toBe(true);
  await our.put(6, [a, thief], [thief]);
  expect(await our.sync()).toMatchObject({ end: 'failed', problem: 'wrong-key', items: 5 });
  await our.put(7, [fresh]);
  expect(await our.sync()).toMatchObject({ end: 'kept', problem: undefined, items: 7 });
  // A key that is pinned anew beside the one in use: where one was is not forgotten.
  const before = our.publisher.published;
  await our.pin(fresh, a);
  our.publisher.published = { ...before, seq: before.seq - 2 };
  await our.put(2, [fresh]);
  expect(await our.sync()).toMatchObject({ end: 'failed', problem: 'rollback', items: 7 });
  our.publisher.published = before;
  await our.put(8, [fresh]);
  expect(await our.sync()).toMatchObject({ end: 'kept', items: 8 });
});

test('a feed the employee had already becomes the company’s, and keeps its place', async () => {
  const our = managed();
  const [a] = keys;
  await followPolicy({ ...our, db: our.library }, readPolicy([{ url: feedUrl, name: 'Mine' }]));
  web.on(feedUrl, feedAnswer(feed(entries(2))));
  expect(await our.sync()).toMatchObject({ end: 'kept', items: 2 });
  const [plain] = await our.library.feeds.toArray();
  await followPolicy(
    { ...our, db: our.library },
    readPolicy([{ url: feedUrl, name: 'Company', keys: [a.listed] }]),
  );
  expect(await our.sync()).toMatchObject({ problem: 'signature-dropped', items: 2 });
  web.on(feedUrl, feedAnswer(feed(entries(2), { _own_voice: { index: 'index.json' } })));
  await our.put(4, [a]);
  expect(await our.sync()).toMatchObject({ end: 'kept', items: 4 });
  expect(await listFeeds(our.library)).toMatchObject([{ id: plain?.id, name: 'Mine' }]);
});
