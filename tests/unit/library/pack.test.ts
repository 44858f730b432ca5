/** What is stored of an item is all of it: whatever a feed's item holds comes back, and only that. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Item } from '../../../lib/feed/format';
import { itemSchema } from '../../../lib/feed/format';
import { pack, unpack } from '../../../lib/library/pack';

const text = fc.string({ unit: 'grapheme' });
const texts = fc.array(text, { maxLength: 3 });
const own = { noNullPrototype: true };
const item: fc.Arbitrary<Item> = fc.record(
  {
    ...{ id: text, title: text, summary: text, text },
    ...{ tags: texts, authors: texts, facts: texts, angles: texts, when: texts },
    images: fc.array(fc.record({ url: fc.webUrl(), alt: text }, own), { maxLength: 2 }),
    texts: fc.array(
      fc.record(
        { text, networks: texts, language: text },
        { ...own, requiredKeys: ['text', 'networks'] },
      ),
      { maxLength: 2 },
    ),
    posts: fc.dictionary(fc.constantFrom('linkedin', 'x'), fc.webUrl(), { noNullPrototype: true }),
    kind: fc.constantFrom('news', 'tip', 'job'),
    ...{ url: fc.webUrl(), externalUrl: fc.webUrl(), language: text, owner: text },
    ...{ published: fc.nat(), modified: fc.nat(), showFrom: fc.nat(), validUntil: fc.nat() },
    ...{ minutes: fc.nat(), reviewBy: fc.nat() },
    corrected: fc.record({ at: fc.nat(), note: text }, { requiredKeys: ['note'], ...own }),
  },
  {
    ...own,
    requiredKeys: [
      ...(['id', 'title', 'summary', 'text', 'tags', 'authors', 'facts', 'angles'] as const),
      ...(['when', 'images', 'texts', 'posts', 'kind'] as const),
    ],
  },
) as fc.Arbitrary<Item>;

test('every item comes back as it was, through a structured clone', () => {
  fc.assert(
    fc.property(item, (each) => {
      expect(unpack(structuredClone(pack(each)))).toStrictEqual(each);
    }),
  );
});

test('no field of an item is forgotten', () => {
  const [whole] = fc
    .sample(item, { numRuns: 400, seed: 1 })
    .filter((each) => Object.keys(each).length === Object.keys(itemSchema.shape).length);
  expect(Object.keys(whole ?? {}).sort()).toEqual(Object.keys(itemSchema.shape).sort());
});
