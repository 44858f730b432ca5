/** What is no index, and indexes made to hurt: refused with a reason, never thrown at, never slow. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { IndexPayload } from '../../../lib/feed/index-file';
import { readPage, takeIndex, takePage } from '../../../lib/feed/take-index';
import { signingKey, subtle } from '../../fixtures/signed';

const url = 'https://news.example.com/index.json';
const key = await signingKey();
const utf8 = new TextEncoder();

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}
const bad = filesIn(resolve(import.meta.dirname, '../../fixtures/feeds'));

const good: IndexPayload = {
  v: 1,
  feed_url: 'https://news.example.com/feed.json',
  seq: 1,
  generated: '2026-11-24T08:00:00Z',
  feed: { title: 'Newsroom' },
  pages: [],
  removed: [],
  keys: [key.listed],
};
async function signed(payload: unknown) {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const sig = await key.signer.sign(text);
  return utf8.encode(JSON.stringify({ payload: text, signatures: [{ key: key.listed.id, sig }] }));
}
const take = async (payload: unknown) => {
  const taken = await takeIndex(subtle, await signed(payload), url, { pins: [key.listed] });
  return taken.ok ? 'taken' : taken.reason;
};
const ref = { url: 'p/x.json', sha256: '0'.repeat(64), bytes: 1, items: 1 };

test('no bad feed passes for an index, or breaks what reads one', async () => {
  expect(bad.length).toBeGreaterThan(20);
  for (const path of bad) {
    const taken = await takeIndex(subtle, readFileSync(path), url, {});
    expect(taken.ok, path).toBe(false);
  }
});

test('a page that is signed and no feed is refused; one that is a bad feed is read as far as it goes', async () => {
  for (const path of bad) {
    const bytes = new Uint8Array(readFileSync(path));
    const page = {
      ...ref,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
    const begun = performance.now();
    const text = await takePage(subtle, bytes, page);
    if (!text.ok) {
      expect(text.reason, path).toBe('bad-index');
      continue;
    }
    const taken = readPage(text.value, good);
    expect(performance.now() - begun, path).toBeLessThan(1_000);
    if (!taken.ok) expect(taken.reason, path).toBe('bad-index');
  }
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a number', 1],
  ['a list', []],
  ['text', '"index"'],
  ['half a JSON', '{"v":1'],
  ['another version', { ...good, v: 2 }],
  ['no number', { ...good, seq: 0 }],
  ['a number that is none', { ...good, seq: 1.5 }],
  ['a number beyond all', { ...good, seq: 1e300 }],
  ['a feed that is none', { ...good, feed: 'Newsroom' }],
  ['an address without protection', { ...good, feed_url: 'http://news.example.com/feed.json' }],
  ['an address that is none', { ...good, feed_url: 'feed' }],
  ['pages on another host', { ...good, pages: [{ ...ref, url: 'https://elsewhere.example/p' }] }],
  ['pages in the page', { ...good, pages: [{ ...ref, url: 'data:,x' }] }],
  ['a hash that is none', { ...good, pages: [{ ...ref, sha256: '../../x' }] }],
  ['a length below nothing', { ...good, pages: [{ ...ref, bytes: -1 }] }],
  ['more pages than anybody has', { ...good, pages: Array.from({ length: 2_001 }, () => ref) }],
  ['more keys than anybody has', { ...good, keys: Array.from({ length: 65 }, () => key.listed) }],
  ['ids that are none', { ...good, removed: [1] }],
])('%s is no index, whoever signed it', async (_what, payload) => {
  expect(await take(payload)).toBe('bad-index');
});

test('brackets within brackets end at their bound, in the envelope and in the payload', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(await take(JSON.stringify(good).replace('"Newsroom"', deep))).toBe('too-deep');
  const envelope = await takeIndex(subtle, utf8.encode(`{"payload":${deep}}`), url, {});
  expect(envelope.ok).toBe(false);
});

test('a prototype of one’s own pollutes nothing, and unknown keys are left where they are', async () => {
  const text = JSON.stringify(good).replace('{"v"', '{"__proto__":{"polluted":1},"more":1,"v"');
  const taken = await takeIndex(subtle, await signed(text), url, { pins: [key.listed] });
  expect(taken.ok && Object.keys(taken.value.payload).sort()).toEqual(Object.keys(good).sort());
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
