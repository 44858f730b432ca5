import { afterEach, beforeEach, expect, test } from 'vitest';
import { askInstance, instanceBounds, readInstance } from '../../../lib/library/instance';
import { mastodon } from '../../../lib/networks/mastodon';
import { start } from './store';
import { type Answer, startWeb, textAnswer, type Web } from './web';

const host = 'social.example.net';
const { says, is } = mastodon.instances ?? { says: [], is: '' };
const [second = '', first = ''] = says;
let web: Web;

beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

const ask = () => askInstance({ net: web.net, now: () => start }, host, { says, is });
const on = (path: string, answer: Answer) => web.on(`https://${host}${path}`, answer);
const json = (value: unknown) => textAnswer(JSON.stringify(value), 'application/json');
const statuses = (said: object) => ({ configuration: { statuses: said } });
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('says how long a post may be there and what an address counts: one plain request', async () => {
  const said = { max_characters: 5000, max_media_attachments: 4, characters_reserved_per_url: 30 };
  on(second, json({ domain: host, title: 'A place', ...statuses(said) }));
  expect(await ask()).toEqual({ ok: true, instance: { host, limit: 5000, address: 30 } });
  expect(web.asked.map(({ url }) => url)).toEqual([`https://${host}/api/v2/instance`]);
  expect(web.asked[0]?.init).toMatchObject({
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  });
  expect(web.asked[0]?.init.method ?? 'GET').toBe('GET');
  expect(Object.keys(web.asked[0]?.init.headers ?? {})).toEqual(['Accept']);
});

test.each([
  ['there is no second version', undefined],
  ['the second version says no limit', json(statuses({}))],
  ['the second version is no JSON', textAnswer('<!doctype html>', 'text/html')],
  ['the second version fails', ((_, response) => response.writeHead(500).end()) as Answer],
])('asks for the first version where %s', async (_, answer) => {
  if (answer) on(second, answer);
  on(first, json(statuses({ max_characters: 1000 })));
  expect(await ask()).toEqual({ ok: true, instance: { host, limit: 1000 } });
  expect(web.asked.map(({ url }) => new URL(url).pathname)).toEqual([second, first]);
});

test('reads what older and other servers say, and takes no nonsense for a number', () => {
  expect(readInstance(bytes({ max_toot_chars: 5000 }))).toEqual({ limit: 5000 });
  const odd = { max_characters: 500, characters_reserved_per_url: 'many' };
  expect(readInstance(bytes(statuses(odd)))).toEqual({ limit: 500 });
  for (const limit of [0, -1, 1.5, '500', null, 1e12, {}])
    expect(readInstance(bytes(statuses({ max_characters: limit })))).toBeUndefined();
  for (const other of [null, [], 'text', 7, { configuration: 'none' }])
    expect(readInstance(bytes(other))).toBeUndefined();
  expect(readInstance(Uint8Array.of(0xff, 0xfe))).toBeUndefined();
});

const older = { uri: host, title: 'A place', version: '3.3.0' };
const newer = { domain: host, title: 'A place', version: '4.5.0' };
const closed = textAnswer('{"error":"…"}', 'application/json', 401);
const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.0';
const shown = json({ links: [{ rel, href: `https://${host}/nodeinfo/2.0` }] });
const paths = () => web.asked.map(({ url }) => new URL(url).pathname);

test.each<[string, Record<string, Answer>, string[]]>([
  ['an older one', { [first]: json(older) }, [second, first]],
  ['a newer one', { [second]: json({ ...newer, ...statuses({}) }) }, [second, first]],
  ['one whose other file is broken', { [second]: json(newer), [first]: json({}) }, [second, first]],
  ['one that tells only those signed in', { [second]: closed, [is]: shown }, [second, is]],
])('an instance that says no limit is one all the same: %s', async (_, files, asked) => {
  for (const [path, answer] of Object.entries(files)) on(path, answer);
  expect(await ask()).toEqual({ ok: true, instance: { host } });
  expect(paths()).toEqual(asked);
});

test.each<[string, Record<string, Answer>, string]>([
  ['nothing there', {}, 'not-found'],
  ['other files', { [second]: json(statuses({})), [first]: json({ title: 'A' }) }, 'no-instance'],
  ['a page', { [second]: textAnswer('<!doctype html>', 'text/html') }, 'not-found'],
  ['a list', { [first]: json([]) }, 'no-instance'],
  ['half of it', { [first]: json({ version: '3.3.0' }) }, 'no-instance'],
  ['closed, and no sign of one', { [second]: closed }, 'sign-in'],
  [
    'closed, with another sign',
    { [second]: closed, [is]: json({ links: [{ rel: 'me' }] }) },
    'sign-in',
  ],
])('what is no instance is refused: %s', async (_, files, problem) => {
  for (const [path, answer] of Object.entries(files)) on(path, answer);
  expect(await ask()).toEqual({ ok: false, problem });
});

test('says why it could not be asked', async () => {
  on(second, textAnswer('', 'text/plain', 401));
  expect(await ask()).toEqual({ ok: false, problem: 'sign-in' });
  on(second, textAnswer('x'.repeat(instanceBounds.bytes + 1), 'application/json'));
  expect(await ask()).toEqual({ ok: false, problem: 'too-large' });
  web.withoutCors.add(host);
  expect(await ask()).toEqual({ ok: false, problem: 'needs-permission' });
  web.dead.add(host);
  expect(await ask()).toEqual({ ok: false, problem: 'unreachable' });
  web.state.online = false;
  expect(await ask()).toEqual({ ok: false, problem: 'offline' });
});
