import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFeed } from '../../../lib/library/feeds';
import { lookAt } from '../../../lib/library/look';
import type { FindFeedLinks } from '../../../lib/library/ports';
import { entries, feed } from './feed-files';
import { createStore } from './store';
import { feedAnswer, startWeb, textAnswer, type Web } from './web';

/** Stands for the DOM, which tests/unit/library/discover.test.ts has. */
const links: FindFeedLinks = (html, url) =>
  [...html.matchAll(/feed\+json" href="([^"]+)"(?: title="([^"]+)")?/g)].map(
    ([, href = '', title = '']) => ({ url: new URL(href, url).href, title }),
  );
const feedUrl = 'https://news.example.com/feed.json';
let web: Web;
let store: ReturnType<typeof createStore>;
beforeEach(async () => {
  web = await startWeb();
  store = createStore();
});
afterEach(() => web.close());

const look = (url: string, signal?: AbortSignal) =>
  lookAt(
    { db: store.db.library, net: web.net, findLinks: links, now: store.clock.now },
    url,
    signal,
  );
const html = (head: string) => textAnswer(`<!doctype html><html><head>${head}</head>`, 'text/html');

test('a feed is shown with what was left out, and nothing is stored', async () => {
  web.on(feedUrl, feedAnswer(feed([...entries(3), { title: 'Nobody knows me' }])));
  const looked = await look(feedUrl);
  expect(looked).toMatchObject({ kind: 'feed', found: { url: feedUrl, byPermission: false } });
  if (looked.kind !== 'feed') return;
  expect(looked.found.feed.items).toHaveLength(3);
  expect(looked.found.feed.leftOut).toMatchObject([{ reason: 'no-id', what: 'item' }]);
  expect(looked.found.asked).toBeUndefined();
  expect(await store.db.library.feeds.count()).toBe(0);
});

test('a page that names its feed leads to it, one step and no further', async () => {
  web.on(
    'https://example.com/',
    html(`<link rel="alternate" type="application/feed+json" href="${feedUrl}">`),
  );
  web.on(feedUrl, feedAnswer(feed(entries(2))));
  expect(await look('https://example.com/')).toMatchObject({
    kind: 'feed',
    found: { url: feedUrl, asked: 'https://example.com/', page: 'https://example.com/' },
  });
  web.on(feedUrl, html('<link rel="alternate" type="application/feed+json" href="/deeper.json">'));
  expect(await look('https://example.com/')).toEqual({
    kind: 'problem',
    problem: 'html',
    url: feedUrl,
  });
  expect(web.asked.some(({ url }) => url.includes('deeper'))).toBe(false);
});

test('several feeds are given to choose from', async () => {
  web.on(
    'https://example.com/',
    html(
      '<link rel="alternate" type="application/feed+json" href="/en.json" title="English"><link rel="alternate" type="application/feed+json" href="/fr.json" title="Français">',
    ),
  );
  expect(await look('https://example.com/')).toMatchObject({
    kind: 'choose',
    links: [{ title: 'English' }, { title: 'Français' }],
  });
});

test('the final address after redirects is the one that is kept', async () => {
  web.on('https://example.com/feed', (_request, response) => {
    response.writeHead(301, { location: web.inside(feedUrl) }).end();
  });
  web.on(feedUrl, feedAnswer(feed(entries(2))));
  expect(await look('https://example.com/feed')).toMatchObject({
    found: { url: feedUrl, asked: 'https://example.com/feed' },
  });
});

test.each([
  ['http://news.example.com/feed.json', 'not-https'],
  ['ftp://news.example.com/', 'bad-address'],
  ['no address', 'bad-address'],
  ['https://me:secret@news.example.com/feed.json', 'bad-address'],
])('%s is %s, and nothing is asked', async (url, problem) => {
  expect(await look(url)).toEqual({ kind: 'problem', problem, url });
  expect(web.asked).toEqual([]);
});

test('each reason has its own code and names the address', async () => {
  const said = async () => {
    const looked = await look(feedUrl);
    return looked.kind === 'problem' ? looked.problem : looked.kind;
  };
  expect(await said()).toBe('not-found');
  web.on(feedUrl, html('<title>Hello</title>'));
  expect(await said()).toBe('html');
  web.on(feedUrl, textAnswer('<?xml version="1.0"?><rss></rss>', 'application/xml'));
  expect(await said()).toBe('rss');
  web.on('https://login.example.org/', html('<form>'));
  web.on(feedUrl, (_request, response) => {
    response.writeHead(302, { location: web.inside('https://login.example.org/') }).end();
  });
  expect(await said()).toBe('sign-in');
  web.withoutCors.add('news.example.com');
  expect(await look(feedUrl)).toEqual({
    kind: 'problem',
    problem: 'needs-permission',
    url: feedUrl,
  });
});

test('a look that is called off rejects', async () => {
  const stop = new AbortController();
  web.on(feedUrl, () => stop.abort());
  await expect(look(feedUrl, stop.signal)).rejects.toThrow();
});

test('a feed that is in the list already is named', async () => {
  web.on(feedUrl, feedAnswer(feed(entries(2))));
  const looked = await look(feedUrl);
  if (looked.kind !== 'feed') throw new Error('no feed');
  await addFeed(store, looked.found);
  expect(await look(feedUrl)).toMatchObject({ found: { already: 'Nordwind' } });
});
