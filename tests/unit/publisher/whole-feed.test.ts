/** A library that is written, published, read as employees read it and brought back is the library that was written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemKinds } from '../../../lib/feed/format';
import { readFeedText } from '../../../lib/feed/read';
import { feedText } from '../../../lib/publisher/as-read';
import { itemFileOf } from '../../../lib/publisher/import/item-file-of';
import type { ItemFile } from '../../../lib/publisher/item-file';
import { htmlOf } from '../../../lib/publisher/markdown';

const word = fc.constantFrom(
  ...[
    'eels',
    'Loire',
    'été',
    '水',
    '👩‍🔬',
    '412',
    'a&b',
    '<b>',
    '"so"',
    '’',
    '*',
    '#rivers',
    '{x}',
    '\\n',
    '$&',
  ],
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const lines = fc.uniqueArray(line, { minLength: 1, maxLength: 3 });
const time = fc
  .integer({ min: Date.UTC(2000), max: Date.UTC(2030) })
  .map((at) => new Date(Math.floor(at / 1000) * 1000).toISOString());
const https = fc.webUrl({ validSchemes: ['https'] }).map((url) => new URL(url).href);
const language = fc.constantFrom('en', 'fr', 'nl');
const plain = fc.constantFrom('Eels', 'climbed', 'l’été', '水', '412 < 500', 'a & b');
const body = fc
  .array(fc.array(plain, { minLength: 1, maxLength: 4 }), { maxLength: 3 })
  .map((all) => all.map((words) => words.join(' ')).join('\n\n'));

const front = fc.record(
  {
    id: fc.constant(''),
    title: line,
    kind: fc.constantFrom(...itemKinds),
    state: fc.constant('draft' as const),
    owner: line,
    review_by: time,
    summary: line,
    url: https,
    external_url: https,
    date: time,
    language,
    tags: fc.uniqueArray(fc.constantFrom('Rivers', 'Work', 'Été'), { minLength: 1 }),
    authors: fc.uniqueArray(fc.constantFrom('Anouk', 'Yannick'), { minLength: 1 }),
    facts: lines,
    angles: lines,
    texts: fc.uniqueArray(
      fc.record(
        { text: line, language, networks: fc.constant<string[]>(['bluesky']) },
        { requiredKeys: ['text'] },
      ),
      { minLength: 1, maxLength: 3, selector: ({ text }) => text },
    ),
    images: fc.uniqueArray(fc.record({ url: https, alt: line }), {
      minLength: 1,
      maxLength: 2,
      selector: ({ url }) => url,
    }),
    show_from: time,
    valid_until: time,
    minutes: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ['id', 'title', 'kind', 'state'] },
);
const items = fc
  .array(fc.record({ front, body }), { maxLength: 6 })
  .map((all) => all.map((one, n): ItemFile => ({ ...one, front: { ...one.front, id: `i ${n}` } })));

const library = {
  title: 'Newsroom',
  feed_url: 'https://news.example.com/feed.json',
  company: { name: 'Calder & Loire' },
};
const byId = (a: ItemFile, b: ItemFile) => (a.front.id < b.front.id ? -1 : 1);

test('whole feeds come back as they were written', () => {
  fc.assert(
    fc.property(items, (written) => {
      const approved = written.map(({ front, body }) => ({
        front: { ...front, state: 'approved' as const },
        body,
      }));
      const read = readFeedText(feedText(library, approved, { toHtml: htmlOf }), library.feed_url);
      expect(read.ok && read.value.leftOut).toEqual([]);
      expect(read.ok && read.value.items.map(itemFileOf).sort(byId)).toEqual(written);
    }),
  );
});
