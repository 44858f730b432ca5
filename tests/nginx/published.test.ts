/** From the folder of a comms team to what the extension holds: built by the command line, served by nginx, read by the library. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addFeed } from '../../lib/library/feeds';
import { lookAt } from '../../lib/library/look';
import type { Net } from '../../lib/library/ports';
import { createHome, item, library, passphrase } from '../unit/cli/call';
import { createStore, faultsOf } from '../unit/library/store';
import { startNginx } from './server';

let nginx: Awaited<ReturnType<typeof startNginx>>;
const { home, run, file, put, close } = createHome();
beforeAll(async () => {
  vi.stubEnv('OWN_VOICE_PASSPHRASE', passphrase);
  nginx = await startNginx(1);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await nginx.close();
  close();
});

const net: Net = {
  online: () => true,
  hasOrigins: async () => true,
  fetch: async (url, { headers, signal }) => {
    const init = { headers: { ...headers }, signal: signal ?? null };
    const to = `http://127.0.0.1:${nginx.ports[0]}${new URL(url).pathname}`;
    const response = await fetch(to, init as RequestInit);
    Object.defineProperty(response, 'url', { value: url });
    return response;
  },
};

/** Uploads a built folder and subscribes to it; gives the items that are stored, and what is wrong with the store. */
async function readBack(site: string, path: string) {
  const files = new Map<string, string>();
  for (const entry of readdirSync(join(home, site), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.json')) {
      const full = join(entry.parentPath, entry.name);
      files.set(full.slice(join(home, site).length + 1), readFileSync(full, 'utf8'));
    }
  nginx.clear(0);
  nginx.upload(0, files);
  const store = createStore();
  const ports = { db: store.db.library, net, findLinks: () => [], now: store.clock.now };
  const looked = await lookAt(ports, `https://news.example.com/${path}`);
  if (looked.kind !== 'feed') throw new Error(JSON.stringify(looked));
  const added = await addFeed(store, looked.found);
  if (!added.ok) throw new Error(added.problem);
  const pages = await store.db.library.pages.toArray();
  return { items: pages.flatMap((page) => page.items), wrong: await faultsOf(store.db, added.id) };
}

test('Markdown, built unsigned and signed, is the same story in the extension', async () => {
  put('lib/library.yaml', library);
  put('lib/items/one.md', item('one', 'texts: [{ text: Look, language: en, networks: [x] }]\n'));
  await run('keys', 'new', './key.json');
  expect((await run('build', './lib', '--out', './site', '--key', './key.json')).code).toBe(0);
  const signed = await readBack('site', 'index.json');
  expect((await run('build', './lib', '--out', './plain')).code).toBe(0);
  const plain = await readBack('plain', 'feed.json');
  expect([signed.wrong, plain.wrong]).toEqual([[], []]);
  expect(signed.items).toEqual(plain.items);
  expect(signed.items).toMatchObject([
    {
      id: 'one',
      text: 'They climbed.',
      kind: 'story',
      owner: 'Anouk',
      facts: ['412 counted'],
      texts: [{ text: 'Look', language: 'en', networks: ['x'] }],
    },
  ]);
});

test('RSS, imported, approved, checked and built, is in the extension what it was in the newsroom', async () => {
  put('rss/library.yaml', library);
  put(
    'news.rss',
    '<rss version="2.0"><channel><title>T</title><item><guid>https://a.example/1</guid><title>Eels &amp; weirs</title><description>They <![CDATA[<b>climbed</b>]]> &lt;fast&gt;.</description><category>Rivers</category><pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate></item></channel></rss>',
  );
  expect((await run('import', './news.rss', '--into', './rss')).code).toBe(0);
  const [name = ''] = readdirSync(join(home, 'rss/items'));
  const draft = file(`rss/items/${name}`);
  writeFileSync(join(home, 'rss/items', name), draft.replace('state: draft', 'state: approved'));
  expect((await run('build', './rss', '--out', './from-rss')).code).toBe(0);
  expect((await run('check', './from-rss/feed.json')).code).toBe(0);
  const { items, wrong } = await readBack('from-rss', 'feed.json');
  expect(wrong).toEqual([]);
  expect(items).toMatchObject([
    {
      id: 'https://a.example/1',
      title: 'Eels & weirs',
      tags: ['Rivers'],
      published: Date.UTC(2026, 10, 20, 8),
    },
  ]);
  expect(items[0]?.text).toContain('climbed');
});
