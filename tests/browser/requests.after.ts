/**
 * Runs after all others: every request of the whole browser run, from the test hosts' own logs. What the
 * extension asks for is on this list, and nothing else was asked for.
 */
import { expect, test } from '@playwright/test';
import type { Logged } from '../host/host.ts';
import { allRequests, noise } from './request-log.ts';

type Request = Logged & { browser: string };

/**
 * The extension's own requests: a feed, the pages that name or continue it, its pictures; and what an instance of
 * Mastodon says of itself, when the button for it is pressed. All are plain GETs.
 */
const feedHosts = /(^|\.)example\.(com|org|net)$/;
const instance = /^(social\.example\.net|(herd|old|shop)\.example\.org)\/api\/v[12]\/instance$/;
/** The address of a newsroom from which comms begin, in the publisher page: asked for once, when it is given. */
const newsroom = /^(closed|news)\.example\.net\/rss$/;
/** Pages of networks and of others, opened by the employee in a tab; the extension never asks them for anything. */
const networkHosts =
  /^(www\.(linkedin|facebook|threads|instagram|reddit)\.com|x\.com|bsky\.app|mastodon\.social|(herd|old|river|notes)\.example\.org)$/;
/** What a sandboxed frame of such a page asks for: it has no origin of its own. */
const sandboxed = ({ headers, path }: Request) =>
  headers.origin === 'null' && path.startsWith('/static/editors/');

const all = () => allRequests() as Request[];
const say = ({ browser, method, host, path, headers }: Request) =>
  `${browser}: ${method} https://${host}${path} ${JSON.stringify(headers)}`;
const own = ({ host, path }: Request) =>
  instance.test(host + path) || (feedHosts.test(host) && !networkHosts.test(host));

test('every request of the run is known', () => {
  expect(all().length).toBeGreaterThan(0);
  const unknown = all().filter(
    ({ host }) => ![feedHosts, networkHosts, noise].some((known) => known.test(host)),
  );
  expect(unknown.map(say)).toEqual([]);
});

test('the extension only reads: GET, no cookies, no referrer, no body', () => {
  // A part of the tests may read no feed; all of them do.
  if (process.env.OWN_VOICE_WHOLE !== undefined)
    expect(all().filter(own).length).toBeGreaterThan(0);
  const wrong = all().filter(
    (each) =>
      own(each) &&
      (each.method !== 'GET' ||
        each.headers.cookie !== undefined ||
        each.headers.referer !== undefined ||
        each.headers.authorization !== undefined ||
        Number(each.headers['content-length'] ?? 0) > 0),
  );
  expect(wrong.map(say)).toEqual([]);
});

test('the extension asks for feeds, pages, pictures and an instance’s limits, and for nothing else', () => {
  const known = /\.json$|\/$|\.(png|jpe?g|webp|gif|avif)$/;
  const isKnown = ({ host, path }: Request) =>
    [instance, newsroom].some((each) => each.test(host + path)) ||
    known.test(new URL(path, 'https://x').pathname);
  expect(
    all()
      .filter((each) => own(each) && !isKnown(each))
      .map(say),
  ).toEqual([]);
});

test('a network is asked for nothing but what its own page asks for', () => {
  const isForeign = ({ origin, referer, ...headers }: Logged['headers']) =>
    /-extension:/.test(`${origin} ${referer}`) ||
    !(
      headers['sec-fetch-dest'] === 'document' ||
      ['same-origin', 'none'].includes(String(headers['sec-fetch-site']))
    );
  const foreign = all().filter(
    (each) =>
      networkHosts.test(each.host) && !own(each) && isForeign(each.headers) && !sandboxed(each),
  );
  expect(foreign.map(say)).toEqual([]);
});
