/** The sync against Debian's nginx: gzip_static, its ETags, its 304, immutable pages, mirrors, a publish in the middle. */
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../lib/library/feeds';
import { lookAt } from '../../lib/library/look';
import type { Net } from '../../lib/library/ports';
import { syncFeed } from '../../lib/library/sync-feed';
import { createPublisher, type SigningKey, signingKey } from '../fixtures/signed';
import { entries, entry } from '../unit/library/feed-files';
import { createExclusive, createStore, faultsOf, minute, watchStore } from '../unit/library/store';
import { startNginx } from './server';

const feedUrl = 'https://news.example.com/feed.json';
const indexUrl = 'https://news.example.com/index.json';
let nginx: Awaited<ReturnType<typeof startNginx>>;
let key: SigningKey;
beforeAll(async () => {
  nginx = await startNginx(2);
  key = await signingKey();
});
afterAll(() => nginx.close());

const state = { mirror: () => 0, before: async (_path: string) => {} };
const asked: { path: string; status: number; headers: Headers }[] = [];
beforeEach(() => {
  state.mirror = () => 0;
  state.before = async () => {};
});
/** As the browser does with the host's permission: own conditional headers, the 304 in sight. */
const net: Net = {
  online: () => true,
  hasOrigins: async () => true,
  fetch: async (url, { headers, signal }) => {
    const { pathname } = new URL(url);
    await state.before(pathname);
    const port = nginx.ports[state.mirror()];
    const init = { headers: { ...headers, 'accept-encoding': 'gzip' }, signal: signal ?? null };
    const response = await fetch(`http://127.0.0.1:${port}${pathname}`, init as RequestInit);
    asked.push({ path: pathname, status: response.status, headers: response.headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  },
};

async function subscribed(count = 250) {
  const publisher = createPublisher(feedUrl);
  let versions = 0;
  for (const n of [0, 1]) nginx.clear(n);
  const put = async (items: ReturnType<typeof entries>, mirrors = [0, 1]) => {
    const files = await publisher.publish({ entries: items, keys: [key] });
    // nginx makes its ETag of the second and the size: two versions of one second could not be told apart.
    versions += 1;
    for (const n of mirrors) nginx.upload(n, files, 600 * (n + 1) - 5 * versions);
    return files;
  };
  const files = await put(entries(count));
  const store = createStore();
  const library = store.db.library;
  const faults = watchStore(library);
  const looked = await lookAt(
    { db: library, net, findLinks: () => [], now: store.clock.now },
    indexUrl,
  );
  if (looked.kind !== 'feed') throw new Error(JSON.stringify(looked));
  const added = await addFeed(store, looked.found);
  if (!added.ok) throw new Error(added.problem);
  const ports = { db: library, net, clock: store.clock, exclusive: createExclusive() };
  const sync = () => {
    store.time.now += 30 * minute;
    asked.length = 0;
    faults.writes.length = 0;
    return syncFeed(ports, added.id);
  };
  const row = async () => (await library.feeds.get(added.id)) ?? ({} as never);
  return {
    ...store,
    publisher,
    put,
    files,
    faults,
    sync,
    row,
    wrong: () => faultsOf(store.db, added.id),
  };
}

test('what nginx serves is what the format asks for, compressed as it lies there', async () => {
  const our = await subscribed();
  const index = asked.find(({ path }) => path === '/index.json')?.headers;
  const page = asked.findLast(({ path }) => path.startsWith('/p/'))?.headers;
  expect(index?.get('cache-control')).toBe(
    'public, max-age=60, stale-while-revalidate=60, stale-if-error=300',
  );
  expect(page?.get('cache-control')).toBe('public, max-age=31536000, immutable');
  for (const headers of [index, page]) {
    expect(headers?.get('access-control-allow-origin')).toBe('*');
    expect(headers?.get('content-encoding')).toBe('gzip');
    expect(headers?.get('etag')).toMatch(/^"/);
  }
  expect(await our.wrong()).toEqual([]);
});

test('no change is one 304 and no page, contents or head written; twenty edits are one page on the wire and on the disk', async () => {
  const our = await subscribed(1_000);
  expect(await our.sync()).toBe('unchanged');
  expect(asked.map(({ path, status }) => [path, status])).toEqual([['/index.json', 304]]);
  expect(new Set(our.faults.writes.map(({ table }) => table))).toEqual(new Set(['feeds']));
  const edited = entries(1_000).map((one, n) =>
    n % 50 === 7 ? { ...one, title: `${one.title}, edited` } : one,
  );
  await our.put(edited);
  expect(await our.sync()).toBe('kept');
  expect(asked.map(({ status }) => status)).toEqual([200, 200]);
  const pages = our.faults.writes.filter(({ table, type }) => table === 'pages' && type === 'put');
  expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  const { log } = await our.row();
  expect(log?.[0]).toMatchObject({ requests: 2, came: { fresh: 0, changed: 20, gone: 0 } });
  expect(log?.[0]?.bytes).toBeLessThan(20_000);
});

test('a 304 is under 1 kB on the wire, both ways together', async () => {
  const our = await subscribed(10);
  const { parts } = await our.row();
  const socket = connect(nginx.ports[0] ?? 0, '127.0.0.1');
  const request = `GET /index.json HTTP/1.1\r\nHost: news.example.com\r\nAccept: application/feed+json, application/json, */*;q=0.1\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nAccept-Language: en-GB,en;q=0.9\r\nIf-None-Match: ${parts?.[0]?.etag}\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36\r\nConnection: close\r\n\r\n`;
  socket.end(request);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  expect(answer).toMatch(/^HTTP\/1.1 304/);
  expect(request.length + answer.length).toBeLessThan(1_000);
});

test('mirrors with different times break the 304 and nothing else', async () => {
  const our = await subscribed();
  let turn = 0;
  state.mirror = () => turn++ % 2;
  for (let n = 0; n < 4; n += 1) {
    expect(await our.sync()).toBe('unchanged');
    expect(new Set(our.faults.writes.map(({ table }) => table))).toEqual(new Set(['feeds']));
  }
  await our.put([entry(0), ...entries(250)]);
  expect(await our.sync()).toBe('kept');
  expect(await our.wrong()).toEqual([]);
});

test('a mirror that is behind is refused, also half-way through a version, until it has caught up', async () => {
  const our = await subscribed();
  const files = await our.put([entry(0), ...entries(250)], [0]);
  state.mirror = () => (asked.length === 0 ? 0 : 1);
  expect(await our.sync()).toBe('failed');
  expect(await our.row()).toMatchObject({ problem: 'page-missing', items: 250 });
  state.mirror = () => 0;
  expect(await our.sync()).toBe('kept');
  state.mirror = () => 1;
  expect(await our.sync()).toBe('failed');
  expect(await our.row()).toMatchObject({ problem: 'rollback', items: 251 });
  nginx.upload(1, files);
  expect(await our.sync()).toBe('unchanged');
});

test('a publish in the middle of a sync: the version that was begun is kept whole, the next sync has the next', async () => {
  const our = await subscribed();
  await our.put([entry(0), ...entries(250)]);
  let published = false;
  state.before = async (path) => {
    if (published || !path.startsWith('/p/')) return;
    published = true;
    await our.put([entry(-1), entry(0), ...entries(250)]);
  };
  expect(await our.sync()).toBe('kept');
  expect(await our.row()).toMatchObject({ items: 251 });
  expect(await our.wrong()).toEqual([]);
  expect(await our.sync()).toBe('kept');
  expect(await our.row()).toMatchObject({ items: 252 });
});
