import { strFromU8, unzipSync } from 'fflate';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { readFeedText } from '../../../lib/feed/read';
import { feedText } from '../../../lib/publisher/as-read';
import { type ItemFile, readItemFile, writeItemFile } from '../../../lib/publisher/item-file';
import { readLibraryFile } from '../../../lib/publisher/library-file';
import { packageFiles, zipOf } from '../../../lib/publisher/package';

const library = { title: 'Calder', feed_url: 'https://news.example.com/feed.json' };
const items: ItemFile[] = [
  {
    front: { id: 'a', title: 'Eels', state: 'approved', facts: ['412 eels'] },
    body: 'They are *back*.',
  },
  { front: { id: 'b', title: 'Not yet', state: 'draft' }, body: 'Secret.' },
];
const files = Object.fromEntries(
  items.map((item) => [`items/${item.front.id}.md`, writeItemFile(item)]),
);

test('the zip holds a feed of what is approved, the source of everything, and a word on each', () => {
  const now = Date.UTC(2026, 10, 25);
  const zip = zipOf(
    packageFiles({
      library,
      folder: new Map(Object.entries(files)),
      out: new Map([
        ['feed.json', feedText(library, items, { toHtml: (text) => micromark(text) })],
      ]),
      readMe: 'Put it up.',
    }),
    now,
  );
  const out = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  expect(Object.keys(out).sort()).toEqual([
    'READ-ME.txt',
    'hosting/nginx.conf',
    'hosting/s3.txt',
    'library/items/a.md',
    'library/items/b.md',
    'library/library.yaml',
    'library/schema/item-file.schema.json',
    'library/schema/library-file.schema.json',
    'upload/_headers',
    'upload/feed.json',
    'upload/schema/feed.schema.json',
  ]);
  const feed = readFeedText(out['upload/feed.json'] ?? '', library.feed_url);
  expect(feed.ok && feed.value.items).toMatchObject([
    { id: 'a', title: 'Eels', text: 'They are back.', facts: ['412 eels'] },
  ]);
  expect(out['upload/feed.json']).not.toContain('Secret');
  expect(readItemFile(out['library/items/b.md'] ?? '')).toEqual({ ok: true, item: items[1] });
  expect(readLibraryFile(out['library/library.yaml'] ?? '')).toEqual({ ok: true, library });
});
