import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Bounds, fetchBytes } from '../../../lib/library/fetch-bytes';
import { start } from './store';
import { type Answer, startWeb, textAnswer, type Web } from './web';

const url = 'https://news.example.com/feed.json';
const pattern = 'https://news.example.com/*';
const bounds: Bounds = { headers: 10_000, body: 10_000, bytes: 1_000_000 };
let web: Web;

beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

const get = (held?: { etag?: string; lastModified?: string }, times: Partial<Bounds> = {}) =>
  fetchBytes(web.net, {
    url,
    accept: 'application/json',
    bounds: { ...bounds, ...times },
    now: start,
    ...(held ? { held } : {}),
  });
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

test('gives the bytes, their type and where they were found', async () => {
  web.on(url, (_request, response) => {
    response.writeHead(200, { 'content-type': 'Application/JSON; charset=utf-8', etag: '"a"' });
    response.end('{"é":1}');
  });
  const got = await get();
  expect(got).toMatchObject({ ok: true, url, type: 'application/json', etag: '"a"' });
  if (got.ok && !got.unchanged) expect(new TextDecoder().decode(got.bytes)).toBe('{"é":1}');
});

test.each([
  [204, 'empty'],
  [401, 'sign-in'],
  [403, 'sign-in'],
  [404, 'not-found'],
  [410, 'not-found'],
  [418, 'failed'],
  [429, 'server-busy'],
  [500, 'server-error'],
  [502, 'server-error'],
  [503, 'server-busy'],
])('status %i is the problem %s', async (code, problem) => {
  web.on(url, status(code));
  expect(await get()).toEqual({ ok: false, problem });
});

test('a busy server says until when to wait', async () => {
  web.on(url, status(503, { 'retry-after': '120' }));
  expect(await get()).toEqual({ ok: false, problem: 'server-busy', retryAfter: start + 120_000 });
});

test('no cookies, no referrer, and no header of ours without the permission', async () => {
  web.on(url, textAnswer('{}', 'application/json'));
  await get({ etag: '"held"', lastModified: 'Mon, 02 Nov 2026 08:00:00 GMT' });
  const [asked] = web.asked;
  expect(asked?.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    headers: { Accept: 'application/json' },
  });
  expect(asked?.headers['if-none-match']).toBeUndefined();
});

test('with the permission the request is conditional, and a 304 is seen', async () => {
  web.granted.add(pattern);
  web.on(url, (request, response) => {
    response.writeHead(request.headers['if-none-match'] === '"held"' ? 304 : 200).end();
  });
  expect(await get({ etag: '"held"' })).toEqual({ ok: true, unchanged: true });
  expect(web.asked[0]?.init.cache).toBe('no-store');
  expect(await get()).toMatchObject({ ok: true, unchanged: false });
});

test('a server that says nothing is given up after the time for headers', async () => {
  web.on(url, () => {});
  expect(await get({}, { headers: 100 })).toEqual({ ok: false, problem: 'timeout' });
});

test('a body that trickles is given up after the time for bodies', async () => {
  web.on(url, (_request, response) => {
    response.writeHead(200).write('{');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  });
  expect(await get({}, { body: 200 })).toEqual({ ok: false, problem: 'timeout' });
});

test('an endless body is cut off at the bound, and the server is told', async () => {
  let sent = 0;
  const closed = new Promise<void>((done) => {
    web.on(url, (_request, response) => {
      response.writeHead(200);
      response.on('close', done);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
  });
  expect(await get()).toEqual({ ok: false, problem: 'too-large' });
  await closed;
  expect(sent).toBeLessThan(20_000_000);
});

test('a small file that unpacks to a large one is too large', async () => {
  const packed = gzipSync(Buffer.alloc(50_000_000));
  expect(packed.length).toBeLessThan(100_000);
  web.on(url, (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
  });
  expect(await get()).toEqual({ ok: false, problem: 'too-large' });
});

test('a connection that breaks in the middle is a truncated body', async () => {
  web.on(url, (_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"version"');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await get()).toEqual({ ok: false, problem: 'truncated' });
});

test('a body shorter than its length is truncated, where the encoding can be seen', async () => {
  const short: Web['net'] = {
    ...web.net,
    fetch: async () => new Response('{"a"', { headers: { 'content-length': '99' } }),
  };
  const ask = { url, accept: '*/*', bounds, now: start };
  web.granted.add(pattern);
  expect(await fetchBytes(short, ask)).toEqual({ ok: false, problem: 'truncated' });
  web.granted.clear();
  expect(await fetchBytes(short, ask)).toMatchObject({ ok: true });
});

test('offline, out of reach, and out of our reach are told apart', async () => {
  web.state.online = false;
  expect(await get()).toEqual({ ok: false, problem: 'offline' });
  expect(web.asked).toHaveLength(1);
  web.state.online = true;
  web.dead.add('news.example.com');
  expect(await get()).toEqual({ ok: false, problem: 'unreachable' });
  web.dead.clear();
  web.withoutCors.add('news.example.com');
  web.on(url, textAnswer('{}', 'application/json'));
  expect(await get()).toEqual({ ok: false, problem: 'needs-permission' });
  web.granted.add(pattern);
  expect(await get()).toMatchObject({ ok: true, byPermission: true });
});

test('a permitted host that leads to one that is not has moved', async () => {
  web.granted.add(pattern);
  web.withoutCors.add('login.example.org');
  web.on('https://login.example.org/', textAnswer('<html>', 'text/html'));
  web.on(url, (_request, response) => {
    response.writeHead(302, { location: web.inside('https://login.example.org/') }).end();
  });
  expect(await get()).toEqual({ ok: false, problem: 'moved' });
});
