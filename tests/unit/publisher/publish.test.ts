import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { readEnvelope, readPayload } from '../../../lib/feed/index-file';
import { sha256 } from '../../../lib/feed/signature';
import { entryOf } from '../../../lib/publisher/cut';
import { publish, unpublished } from '../../../lib/publisher/publish';

const subtle = webcrypto.subtle as SubtleCrypto;
const edition = (count: number) => ({
  feedUrl: 'https://news.example.com/feed.json',
  feed: { title: 'Newsroom', _own_voice: { company: { name: 'Calder & Loire' } } },
  entries: Array.from({ length: count }, (_, i) => entryOf({ id: `i${count - 1 - i}` })),
  keys: [],
  signers: [],
  generated: '2026-11-24T08:00:00Z',
});

test('pages stand at the hash of their bytes, the index comes last and names them', async () => {
  const { files, published } = await publish(subtle, unpublished, edition(150));
  expect([...files.keys()].pop()).toBe('index.json');
  const envelope = readEnvelope(files.get('index.json') ?? '');
  const payload = readPayload(envelope?.payload ?? '');
  expect(payload).toMatchObject({
    seq: 1,
    feed_url: 'https://news.example.com/feed.json',
    removed: [],
  });
  expect(payload?.pages.map((page) => page.items)).toEqual([50, 100]);
  for (const page of payload?.pages ?? []) {
    const bytes = new TextEncoder().encode(files.get(page.url));
    expect(page).toMatchObject({ sha256: await sha256(subtle, bytes), bytes: bytes.length });
    expect(page.url).toBe(`p/${page.sha256}.json`);
  }
  expect(published.seq).toBe(1);
});

test('the same edition gives the same bytes, and a new item one new page', async () => {
  const once = await publish(subtle, unpublished, edition(150));
  const twice = await publish(subtle, unpublished, edition(150));
  expect([...twice.files]).toEqual([...once.files]);
  const next = await publish(subtle, once.published, edition(151));
  expect(next.published.seq).toBe(2);
  const fresh = [...next.files.keys()].filter((path) => !once.files.has(path));
  expect(fresh).toHaveLength(1);
});
