import { signal } from '@preact/signals';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createPublisher, type PublisherPorts } from '../../../../lib/app/publisher/publisher';
import { read } from './read-index';

const library = 'title: Calder\nfeed_url: https://news.calder.example/feed.json\n';
const eels = '---\nid: a\ntitle: Eels\nstate: approved\n---\n';
const passphrase = 'four words one remembers';
const other = 'another four words here';

/** Somebody's browser: what is kept in it, and what it downloaded. */
async function device(kept: Record<string, string> = {}) {
  const own = new Map<string, Uint8Array<ArrayBuffer>>();
  const saved: { name: string; content: string | Uint8Array<ArrayBuffer> }[] = [];
  let keys: readonly string[] = [];
  const ports: PublisherPorts = {
    load: async () => kept,
    put: async (path, text) => {
      kept[path] = text;
    },
    remove: async () => {},
    loadUnsaved: async () => ({}),
    keepUnsaved: async () => {},
    lastFolder: async () => undefined,
    forgetFolder: async () => {},
    own: {
      read: async (path) => own.get(path),
      write: async (path, content) =>
        void own.set(
          path,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        ),
      remove: async (path) => void own.delete(path),
    },
    crypto,
    loadKeys: async () => keys,
    keepKeys: async (files) => {
      keys = files;
    },
    loadAnswers: async () => undefined,
    keepAnswers: async () => {},
    after: () => () => {},
    now: () => Date.UTC(2026, 10, 25, 9),
    newId: () => 'n1',
    save: (name, _, content) => saved.push({ name, content }),
    go: () => {},
    print: () => {},
    fetch,
  };
  const page = createPublisher(ports, signal('en' as const));
  await page.load();
  const zip = () => {
    const last = saved.filter(({ name }) => name.endsWith('.zip')).at(-1);
    return unzipSync(last?.content as Uint8Array);
  };
  const index = () => strFromU8(zip()['upload/index.json'] ?? new Uint8Array());
  const ids = () => page.keys.held.value.map(({ id }) => id);
  return { page, kept, own, saved, zip, index, ids, keyFiles: () => keys };
}

async function begun() {
  const one = await device({ 'library.yaml': library, 'items/a.md': eels });
  await one.page.keys.make(passphrase);
  await one.page.keys.makeRecovery(other);
  const [id = ''] = one.ids();
  return { ...one, id };
}

describe('signing in the page', () => {
  test('a key is kept encrypted, its public half is listed, the recovery key is not kept at all', async () => {
    const { page, saved, keyFiles, id, kept } = await begun();
    await page.library.flush();
    expect(page.library.library.value?.keys).toHaveLength(2);
    expect(page.library.library.value?.keys?.[0]?.id).toBe(id);
    expect(keyFiles()).toHaveLength(1);
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^own-voice-recovery-/)]);
    expect(String(saved[0]?.content)).toContain('own-voice-key/1');
    expect(kept['library.yaml']).not.toContain('secret');
  });

  test('what is signed is taken by readers, version after version, also by a colleague who reads the zip', async () => {
    const { page, index, zip, saved, id } = await begun();
    expect(await page.download('', {})).toEqual({ ok: false, reason: 'no-signer' });
    expect(await page.download('', { [id]: 'wrong' })).toMatchObject({
      reason: 'wrong-passphrase',
      key: id,
    });
    expect((await page.download('', { [id]: passphrase })).ok).toBe(true);
    const first = await read(index());
    expect(first.seq).toBe(1);
    const files = zip();
    const pages = Object.keys(files).filter((path) => path.startsWith('upload/p/'));
    expect(pages).toHaveLength(1);
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(all).not.toContain('own-voice-key');

    const colleague = await device();
    const { content } = saved.at(-1) ?? {};
    await colleague.page.folders.bringZip(content as Uint8Array);
    const keyFile = page.keys.held.value[0]?.text ?? '';
    expect(await colleague.page.keys.bring(keyFile)).toMatch(/^[0-9a-f]{16}$/);
    colleague.page.library.edit('items/a.md', { title: 'Eels again' });
    colleague.page.library.approve('items/a.md', 'Luc');
    expect((await colleague.page.download('', { [id]: passphrase })).ok).toBe(true);
    const second = await read(colleague.index(), first);
    expect(second.seq).toBe(2);
    const paths = [...colleague.own.keys()].filter((path) => path.startsWith('published/p/'));
    expect(paths).toHaveLength(1);
  });

  test('a stolen key: the recovery key and a new one take over, and the old one alone is refused', async () => {
    const { page, index, saved, id } = await begun();
    await page.download('', { [id]: passphrase });
    const first = await read(index());
    expect(await page.keys.bring(String(saved[0]?.content))).toMatch(/^[0-9a-f]{16}$/);
    await page.keys.make('a third of four words');
    await page.keys.makeRecovery('a fourth of four words');
    const [, recovery = '', next = ''] = page.keys.held.value.map((key) => key.id);
    expect(await page.download('', { [next]: 'a third of four words' })).toMatchObject({
      ok: false,
      reason: 'wrong-key',
    });
    const both = { [recovery]: other, [next]: 'a third of four words' };
    expect((await page.download('', both)).ok).toBe(true);
    const second = await read(index(), first);
    page.library.edit('items/a.md', { owner: 'Press' });
    expect(await page.download('', { [id]: passphrase })).toMatchObject({ ok: false });
    expect((await page.download('', { [next]: 'a third of four words' })).ok).toBe(true);
    expect((await read(index(), second)).rank).toBeGreaterThan(first.rank);
  });

  test('what is no key file or no public half is refused; a file whose id is not its own too', async () => {
    const { page, id } = await begun();
    const text = page.keys.held.value[0]?.text ?? '';
    expect(await page.keys.bring('{}')).toBeUndefined();
    expect(await page.keys.bring(text.replace(id, '0'.repeat(16)))).toBeUndefined();
    expect(await page.keys.bring(text.replace('600000', '600000000000'))).toBeUndefined();
    expect(await page.keys.listText('nothing')).toBe(false);
    expect(await page.keys.listText(JSON.stringify({ id: '0'.repeat(16), key: 'AAAA' }))).toBe(
      false,
    );
    const stranger = await device({ 'library.yaml': library });
    await stranger.page.keys.make(passphrase);
    const half = stranger.page.library.library.value?.keys?.[0];
    expect(await page.keys.listText(JSON.stringify(half))).toBe(true);
    expect(page.library.library.value?.keys).toHaveLength(3);
  });
});
