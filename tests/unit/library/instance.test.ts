import { afterEach, beforeEach, expect, test } from 'vitest';
import { askInstance, instanceBounds, readInstance } from '../../../lib/library/instance';
import { mastodon } from '../../../lib/networks/mastodon';
import { start } from './store';
import { type Answer, startWeb, textAnswer, type Web } from './web';

const host = 'social.example.net';
const [second = '', first = ''] = mastodon.instances?.says ?? [];
let web: Web;

beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

const ask = () => askInstance({ net: web.net, now: () => start }, host, [second, first]);
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

test('says why it could not be asked', async () => {
  expect(await ask(), 'nothing there').toEqual({ ok: false, problem: 'not-found' });
  on(second, json(statuses({})));
  on(first, json({ title: 'A feed' }));
  expect(await ask(), 'no limit in it').toEqual({ ok: false, problem: 'no-limit' });
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
