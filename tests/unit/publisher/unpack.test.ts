import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpack } from '../../../lib/publisher/unpack';

const library = 'title: Calder\nfeed_url: https://news.calder.example/feed.json\n';
const zip = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        typeof text === 'string' ? strToU8(text) : text,
      ]),
    ),
  );

test('the folder comes back from wherever it lies in the zip, and nothing else does', () => {
  for (const root of ['', 'library/', 'Our news/deep/']) {
    const read = unpack(
      zip({
        [`${root}library.yaml`]: library,
        [`${root}items/été.md`]: '---\nid: a\n---\n',
        [`${root}items/2026/b.md`]: '---\nid: b\n---\n',
        [`${root}items/a.PNG`]: new Uint8Array([1, 2]),
        [`${root}items/a.exe`]: 'no',
        [`${root}published/index.json`]: '{}',
        [`${root}published/p/x.json`]: 'no',
        [`${root}signing.key`]: 'no',
        'upload/feed.json': '{}',
        '__MACOSX/library.yaml': 'no',
      }),
    );
    expect(read).toEqual({
      ok: true,
      texts: {
        'library.yaml': library,
        'items/été.md': '---\nid: a\n---\n',
        'items/2026/b.md': '---\nid: b\n---\n',
      },
      pictures: new Map([['items/a.PNG', new Uint8Array([1, 2])]]),
      published: new Map([['published/index.json', strToU8('{}')]]),
    });
  }
});

test('a name that leads out refuses the whole', () => {
  for (const name of ['../items/a.md', 'items/../../a.md', '/items/a.md', 'C:/a.md', 'items\\a.md'])
    expect(unpack(zip({ 'library.yaml': library, [name]: 'x' }))).toEqual({
      ok: false,
      reason: 'outside',
    });
});

test('what grows without end is refused as it grows', () => {
  const long = new Uint8Array(64 << 20);
  const began = performance.now();
  expect(unpack(zip({ 'library.yaml': library, 'items/a.md': long }))).toEqual({
    ok: false,
    reason: 'too-large',
  });
  const read = unpack(zip({ 'library.yaml': library, 'items/a.png': new Uint8Array(6 << 20) }));
  expect(read).toEqual({ ok: false, reason: 'too-large' });
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('what says of itself that it is small is measured by what comes out', () => {
  const bytes = zip({ 'library.yaml': library, 'items/a.md': new Uint8Array(8 << 20) });
  // The sizes in every header, local and central, say one byte.
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 30; at += 1) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50 && view.getUint32(at + 22, true) === 8 << 20)
      view.setUint32(at + 22, 1, true);
    if (sign === 0x02014b50 && view.getUint32(at + 24, true) === 8 << 20)
      view.setUint32(at + 24, 1, true);
  }
  expect(unpack(bytes)).toEqual({ ok: false, reason: 'too-large' });
});

test('what is no zip, cut off, or no library says so', () => {
  expect(unpack(strToU8('title: x'))).toEqual({ ok: false, reason: 'not-zip' });
  expect(unpack(zip({ 'items/a.md': 'x' }))).toEqual({ ok: false, reason: 'no-library' });
  const whole = zip({ 'items/a.md': 'x'.repeat(5000), 'library.yaml': library });
  expect(unpack(whole.subarray(0, 60)).ok).toBe(false);
});
