import { expect, test } from 'vitest';
import { createListener, type Handlers } from '../../../lib/messages/listen';
import { createLocalAsk } from '../../../lib/messages/local';
import { AskError, createWireAsk } from '../../../lib/messages/send';
import { classify, type RawSender } from '../../../lib/messages/sender';

const own = { id: 'abc', root: 'chrome-extension://abc/' };
const popup: RawSender = { id: 'abc', url: 'chrome-extension://abc/popup.html' };
const options: RawSender = {
  id: 'abc',
  url: 'chrome-extension://abc/options.html#feeds',
  tab: { id: 3 },
  frameId: 0,
};
const panel: RawSender = {
  id: 'abc',
  url: 'chrome-extension://abc/panel.html#t',
  tab: { id: 7 },
  frameId: 4,
};
const script: RawSender = {
  id: 'abc',
  url: 'https://www.linkedin.com/feed/',
  tab: { id: 7 },
  frameId: 0,
};

test.each<[string, RawSender, string | undefined]>([
  ['the popup', popup, 'page'],
  ['the options page in a tab', options, 'page'],
  ['the framed panel', panel, 'panel'],
  [
    'the panel by its dynamic address',
    { ...panel, url: 'chrome-extension://d1d2/panel.html#t' },
    'panel',
  ],
  ['a content script', script, 'script'],
  ['another extension', { ...popup, id: 'evil' }, undefined],
  ['another extension’s page', { ...popup, url: 'chrome-extension://evil/popup.html' }, undefined],
  ['a framed options page', { ...options, frameId: 2 }, undefined],
  ['the panel as a page of its own', { ...panel, frameId: 0 }, undefined],
  ['a page over http', { ...script, url: 'http://www.linkedin.com/' }, undefined],
  ['a script without a tab', { id: 'abc', url: 'https://www.linkedin.com/' }, undefined],
  ['no address', { id: 'abc' }, undefined],
  ['no id', { url: popup.url }, undefined],
])('%s is %s', (_name, raw, sender) => {
  expect(classify(raw, own)?.sender).toBe(sender);
});

const place = { screen: 'share', query: '', scroll: 0 } as const;
const handlers: Handlers = {
  'place.get': async () => ({ place }),
  'drafts.get': async ({ id }) => {
    throw new Error(`no ${id}`);
  },
  'panel.open': async (_composer, { tabId }) => ({ ok: tabId === 7 }),
  'sync.now': async () => ({ ok: true }),
};
const listener = createListener(handlers, {
  own,
  knowsPanel: async (token, tab) => token === 't' && tab === 7,
});
/** What a page that sends from `raw` gets, over a wire that copies as the browser's does. */
const askFrom = (raw: RawSender, token?: string) =>
  createWireAsk(async (message) => {
    const reply = await listener(JSON.parse(JSON.stringify(message)), raw);
    return reply && JSON.parse(JSON.stringify(reply));
  }, token);
const reasonOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => undefined,
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(AskError);
  return (error as AskError).reason;
};

test('a request is answered, and the reply is parsed', async () => {
  expect(await askFrom(popup)('place.get', {})).toEqual({ place });
});

test('the panel is answered with the token of its own tab only', async () => {
  expect(await askFrom(panel, 't')('place.get', {})).toEqual({ place });
  expect(await reasonOf(askFrom(panel)('place.get', {}))).toBe('not-allowed');
  expect(await reasonOf(askFrom(panel, 'guess')('place.get', {}))).toBe('not-allowed');
  expect(await reasonOf(askFrom({ ...panel, tab: { id: 8 } }, 't')('place.get', {}))).toBe(
    'not-allowed',
  );
});

test('each sender may ask what the protocol says, and no more', async () => {
  expect(await askFrom(script)('panel.open', { network: 'linkedin', kind: 'post' })).toEqual({
    ok: true,
  });
  expect(await reasonOf(askFrom(script)('place.get', {}))).toBe('not-allowed');
  expect(await reasonOf(askFrom(popup)('panel.open', { network: 'linkedin', kind: 'post' }))).toBe(
    'not-allowed',
  );
  expect(await reasonOf(askFrom(panel, 't')('sync.now', {}))).toBe('not-allowed');
  expect(await reasonOf(askFrom({ ...popup, id: 'evil' })('place.get', {}))).toBe('not-allowed');
});

test('params that do not fit never reach a handler; errors cross as values', async () => {
  expect(await reasonOf(askFrom(popup)('drafts.get', { id: 5 } as never))).toBe('bad-params');
  expect(await reasonOf(askFrom(popup)('drafts.get', { id: 'a' }))).toBe('failed');
  expect(await reasonOf(askFrom(popup)('drafts.list', {}))).toBe('unknown');
  expect(await reasonOf(askFrom(popup)('__proto__' as never, {} as never))).toBe('unknown');
});

test('what is not ours is left to others', () => {
  expect(listener({ kind: 'watcher.stop' }, script)).toBeUndefined();
  expect(listener('hello', popup)).toBeUndefined();
  expect(listener({ ownVoice: 2, kind: 'place.get', params: {} }, popup)).toBeUndefined();
});

test('silence, a broken wire and a strange reply each have a reason', async () => {
  const from = (post: () => Promise<unknown>) => reasonOf(createWireAsk(post)('place.get', {}));
  expect(await from(async () => undefined)).toBe('no-answer');
  expect(await from(async () => Promise.reject(new Error('gone')))).toBe('no-answer');
  expect(await from(async () => ({ yes: true }))).toBe('bad-reply');
  expect(await from(async () => ({ ok: true, value: { place: 7 } }))).toBe('bad-reply');
});

test('a page answers itself what it can, and asks elsewhere for the rest', async () => {
  const ask = createLocalAsk(handlers, async (kind) => ({ elsewhere: kind }) as never, 'x');
  expect(await ask('place.get', {})).toEqual({ place });
  expect(await ask('sync.opened', {})).toEqual({ elsewhere: 'sync.opened' });
});
