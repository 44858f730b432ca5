import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addFeed } from '../../../lib/library/feeds';
import { lookAt } from '../../../lib/library/look';
import { syncFeed } from '../../../lib/library/sync-feed';
import { entries, entry, feed } from './feed-files';
import { contentOf, createExclusive, createStore, faultsOf, minute, watchStore } from './store';
import { type Answer, feedAnswer, startWeb, textAnswer, type Web } from './web';

const url = 'https://news.example.com/feed.json';
const pattern = 'https://news.example.com/*';
let web: Web;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

/** A library that is subscribed to the feed as it stands on the web. */
async function subscribed(from: Web = web) {
  const store = createStore();
  const library = store.db.library;
  const faults = watchStore(library);
  const { net } = from;
  const looked = await lookAt({ db: library, net, findLinks: () => [], now: store.clock.now }, url);
  if (looked.kind !== 'feed') throw new Error(looked.kind === 'problem' ? looked.problem : '');
  const added = await addFeed(store, looked.found);
  if (!added.ok) throw new Error(added.problem);
  const ports = { db: library, net, clock: store.clock, exclusive: createExclusive() };
  store.time.now += 30 * minute;
  faults.writes.length = 0;
  from.asked.length = 0;
  return { ...store, library, faults, ports, id: added.id, sync: () => syncFeed(ports, added.id) };
}
const stateOf = async ({ library, id }: Awaited<ReturnType<typeof subscribed>>) => {
  const row = await library.feeds.get(id);
  if (!row) throw new Error('no feed');
  return row;
};

test('a new version is kept, and only the pages that changed are written', async () => {
  const old = entries(250);
  web.on(url, feedAnswer(feed(old)));
  const our = await subscribed();
  web.on(
    url,
    feedAnswer(
      feed([entry(0), ...old.map((one, i) => (i === 3 ? { ...one, title: 'Corrected' } : one))]),
    ),
  );
  expect(await our.sync()).toBe('kept');
  const pages = our.faults.writes.filter(({ table }) => table === 'pages');
  expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(await faultsOf(our.db, our.id)).toEqual([]);
  const state = await stateOf(our);
  expect(state).toMatchObject({ items: 251, failures: 0, lastOk: our.time.now });
  expect(state.problem).toBeUndefined();
  const head = await our.library.heads.get(our.id);
  expect(head?.entries.slice(0, 2).map(({ item }) => item.title)).toEqual(['Story 0', 'Story 1']);
  expect(head?.entries).toHaveLength(40);
});

test('an unchanged feed writes no page, no head, no contents', async () => {
  web.on(url, feedAnswer(feed(entries(120))));
  const our = await subscribed();
  expect(await our.sync()).toBe('unchanged');
  expect(new Set(our.faults.writes.map(({ table }) => table))).toEqual(new Set(['feeds']));
  expect(await stateOf(our)).toMatchObject({ lastOk: our.time.now, failures: 0 });
});

test('with the permission an unchanged feed costs one 304', async () => {
  web.granted.add(pattern);
  web.on(url, feedAnswer(feed(entries(5))));
  const our = await subscribed();
  expect(await our.sync()).toBe('unchanged');
  expect(web.asked).toHaveLength(1);
  expect(web.asked[0]?.headers['if-none-match']).toBeDefined();
});

test('with a page missing the feed is asked whole, and heals', async () => {
  web.granted.add(pattern);
  web.on(url, feedAnswer(feed(entries(150))));
  const our = await subscribed();
  await our.library.pages.delete(`${our.id}:0`);
  expect(await faultsOf(our.db, our.id)).not.toEqual([]);
  await our.sync();
  expect(web.asked[0]?.headers['if-none-match']).toBeUndefined();
  expect(await faultsOf(our.db, our.id)).toEqual([]);
});

const html = textAnswer('<!doctype html><title>Wi-Fi</title>', 'text/html');
const cut: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': '5000' }).write('{"version":');
  setTimeout(() => response.destroy(), 10);
};
test.each<[string, string, () => void]>([
  ['a 404', 'not-found', () => web.off(url)],
  ['a server error', 'server-error', () => web.on(url, textAnswer('', 'text/plain', 500))],
  ['a captive portal', 'captive-portal', () => web.on(url, html)],
  ['RSS', 'rss', () => web.on(url, textAnswer('<rss version="2.0"></rss>', 'text/xml'))],
  ['a bare array', 'bare-array', () => web.on(url, textAnswer('[]', 'application/json'))],
  [
    'JSON that ends early',
    'truncated',
    () => web.on(url, textAnswer('{"version":"https://js', 'application/json')),
  ],
  ['a broken connection', 'truncated', () => web.on(url, cut)],
  ['no JSON', 'not-json', () => web.on(url, textAnswer('soon', 'text/plain'))],
  [
    'another encoding',
    'wrong-encoding',
    () => web.on(url, (_request, response) => void response.end(Buffer.from([123, 0xe9, 125]))),
  ],
  ['an empty body', 'empty', () => web.on(url, textAnswer('', 'application/json'))],
  [
    'no connection',
    'offline',
    () => {
      web.state.online = false;
    },
  ],
  ['a dead host', 'unreachable', () => web.dead.add('news.example.com')],
  ['CORS gone', 'needs-permission', () => web.withoutCors.add('news.example.com')],
])(
  '%s: the problem %s is said, the library stays as it was, and the next sync heals',
  async (_name, problem, breakIt) => {
    web.on(url, feedAnswer(feed(entries(130))));
    const our = await subscribed();
    const before = await contentOf(our.library);
    breakIt();
    expect(await our.sync()).toBe('failed');
    expect(await contentOf(our.library)).toEqual(before);
    const failed = await stateOf(our);
    expect(failed).toMatchObject({ problem, failures: 1, lastTry: our.time.now });
    expect(failed.next).toBeGreaterThan(our.time.now);
    expect(failed.lastOk).toBeLessThan(our.time.now);
    web.state.online = true;
    web.dead.clear();
    web.withoutCors.clear();
    web.on(url, feedAnswer(feed(entries(131))));
    expect(await our.sync()).toBe('kept');
    expect((await stateOf(our)).problem).toBeUndefined();
    expect(await faultsOf(our.db, our.id)).toEqual([]);
  },
);

test('a permission that was taken away is told apart from one never given', async () => {
  web.withoutCors.add('news.example.com');
  web.granted.add(pattern);
  web.on(url, feedAnswer(feed(entries(3))));
  const our = await subscribed();
  web.granted.clear();
  await our.sync();
  expect((await stateOf(our)).problem).toBe('permission-lost');
});

test.each<[string, Answer]>([
  ['moved', feedAnswer(feed(entries(3)))],
  ['sign-in', textAnswer('<html><form>', 'text/html')],
])('a redirect to another host is the problem %s', async (problem, answer) => {
  web.on(url, feedAnswer(feed(entries(3))));
  const our = await subscribed();
  const before = await contentOf(our.library);
  web.on('https://elsewhere.example.org/', answer);
  web.on(url, (_request, response) => {
    response.writeHead(301, { location: web.inside('https://elsewhere.example.org/') }).end();
  });
  await our.sync();
  expect((await stateOf(our)).problem).toBe(problem);
  expect(await contentOf(our.library)).toEqual(before);
});

test('a feed that ends, and one that is empty, say so and keep what is published', async () => {
  web.on(url, feedAnswer(feed(entries(3))));
  const our = await subscribed();
  web.on(url, feedAnswer(feed(entries(3), { expired: true })));
  await our.sync();
  expect(await stateOf(our)).toMatchObject({ problem: 'expired', items: 3 });
  web.on(url, feedAnswer(feed([])));
  await our.sync();
  expect(await stateOf(our)).toMatchObject({ problem: 'no-items', items: 0 });
  expect(await our.library.pages.count()).toBe(0);
});

test('next_url is followed on the same origin; a loop and another origin end it', async () => {
  const at = (n: number) => `https://news.example.com/feed-${n}.json`;
  web.on(url, feedAnswer(feed(entries(60), { next_url: 'feed-2.json' })));
  web.on(at(2), feedAnswer(feed(entries(60, 51), { next_url: at(3) })));
  web.on(at(3), feedAnswer(feed(entries(20, 111), { next_url: url })));
  const our = await subscribed();
  expect(await stateOf(our)).toMatchObject({ items: 130 });
  expect((await stateOf(our)).parts.map((part) => part.url)).toEqual([url, at(2), at(3)]);
  web.on(at(3), feedAnswer(feed(entries(20, 111), { next_url: 'https://other.example.org/4' })));
  expect(await our.sync()).toBe('kept');
  expect(web.asked.some((asked) => asked.url.includes('other.example.org'))).toBe(false);
  expect((await stateOf(our)).leftOut).toContainEqual({
    reason: 'bad-link',
    what: 'field',
    item: 'next_url',
    value: 'https://other.example.org/4',
  });
});

test('an endless chain is cut at fifty files', async () => {
  for (let n = 1; n <= 60; n++)
    web.on(
      n === 1 ? url : `https://news.example.com/feed-${n}.json`,
      feedAnswer(feed([entry(n)], { next_url: `feed-${n + 1}.json` })),
    );
  const our = await subscribed();
  expect(await stateOf(our)).toMatchObject({ items: 50 });
});

test('a later file that changes while the first does not is seen, with the permission', async () => {
  web.granted.add(pattern);
  const second = 'https://news.example.com/feed-2.json';
  web.on(url, feedAnswer(feed(entries(10), { next_url: second })));
  web.on(second, feedAnswer(feed(entries(10, 11))));
  const our = await subscribed();
  expect(await our.sync()).toBe('unchanged');
  web.on(second, feedAnswer(feed(entries(9, 11))));
  expect(await our.sync()).toBe('kept');
  expect(await stateOf(our)).toMatchObject({ items: 19 });
});

test('a failure in a later file changes nothing', async () => {
  const second = 'https://news.example.com/feed-2.json';
  web.on(url, feedAnswer(feed(entries(10), { next_url: second })));
  web.on(second, feedAnswer(feed(entries(10, 11))));
  const our = await subscribed();
  const before = await contentOf(our.library);
  web.on(url, feedAnswer(feed(entries(9), { next_url: second })));
  web.off(second);
  expect(await our.sync()).toBe('failed');
  expect(await contentOf(our.library)).toEqual(before);
});

test('two syncs of one feed never overlap', async () => {
  web.on(url, feedAnswer(feed(entries(3))));
  const our = await subscribed();
  expect((await Promise.all([our.sync(), our.sync()])).sort()).toEqual(['busy', 'unchanged']);
  expect(web.asked).toHaveLength(1);
});

test('a feed that is removed while it is read does not come back', async () => {
  web.on(url, feedAnswer(feed(entries(3))));
  const our = await subscribed();
  web.on(url, (request, response) => {
    void our.library.feeds
      .delete(our.id)
      .then(() => feedAnswer(feed(entries(4)))(request, response));
  });
  expect(await our.sync()).toBe('gone');
  expect(await our.library.feeds.count()).toBe(0);
});

test('a full disk keeps the last good library, and says so', async () => {
  web.on(url, feedAnswer(feed(entries(130))));
  const our = await subscribed();
  const before = await contentOf(our.library);
  web.on(url, feedAnswer(feed(entries(260))));
  our.faults.before = (table) => {
    if (table === 'pages') throw new DOMException('full', 'QuotaExceededError');
  };
  expect(await our.sync()).toBe('failed');
  expect(await contentOf(our.library)).toEqual(before);
  expect((await stateOf(our)).problem).toBe('disk-full');
});

/** Breaks the `n`th write and, when `dead`, every one after it, as when the process dies there. */
async function crashAt(n: number, dead: boolean) {
  const own = await startWeb();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    own.on(url, feedAnswer(feed(entries(250))));
    const our = await subscribed(own);
    const before = await contentOf(our.library);
    own.on(url, feedAnswer(feed([...entries(2, 900), ...entries(120, 5), ...entries(30, 200)])));
    let writes = 0;
    our.faults.before = () => {
      writes += 1;
      if (writes === n || (dead && writes > n)) throw new Error('crash');
    };
    const end = await our.sync();
    our.faults.before = () => {};
    const crashed = writes >= n;
    const after = await contentOf(our.library);
    const whole = await faultsOf(our.db, our.id);
    our.time.now += 30 * minute;
    const healed = await our.sync();
    return {
      crashed,
      end,
      before,
      after,
      whole,
      healed,
      state: await stateOf(our),
      wrong: await faultsOf(our.db, our.id),
    };
  } finally {
    vi.restoreAllMocks();
    await own.close();
  }
}

test.each([false, true])(
  'a crash at any write leaves one whole version (dead: %s)',
  async (dead) => {
    let steps = 0;
    for (let n = 1; ; n++) {
      const run = await crashAt(n, dead);
      if (!run.crashed) break;
      steps += 1;
      expect(run.end).toBe('failed');
      expect(run.after).toEqual(run.before);
      expect(run.whole).toEqual([]);
      expect(run.healed).toBe('kept');
      expect(run.state).toMatchObject({ items: 152, failures: 0 });
      expect(run.wrong).toEqual([]);
    }
    // Pages written, pages dropped, contents, head, feed, version: a run with fewer has tested nothing.
    expect(steps).toBeGreaterThanOrEqual(5);
  },
);

test('the check of what is whole sees a page that is of another version', async () => {
  web.on(url, feedAnswer(feed(entries(150))));
  const our = await subscribed();
  const page = await our.library.pages.get(`${our.id}:0`);
  if (!page) throw new Error('no page');
  await our.library.pages.put({ ...page, items: page.items.slice(1) }, page.id);
  expect(await faultsOf(our.db, our.id)).toEqual([
    `page ${our.id}:0 is not what the contents say`,
    '149 items, not 150',
    `head and page differ on ${our.id}:item-1`,
  ]);
});
