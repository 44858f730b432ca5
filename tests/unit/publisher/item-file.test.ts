import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKinds } from '../../../lib/feed/format';
import { readItemFile, writeItemFile } from '../../../lib/publisher/item-file';

const text = fc.string({ unit: 'grapheme' }).map((one) => one.toWellFormed());
const texts = fc.array(text, { maxLength: 3 });
const item = fc.record({
  front: fc.record(
    {
      id: text,
      title: text,
      kind: fc.constantFrom(...itemKinds),
      state: fc.constantFrom('draft' as const, 'approved' as const),
      date: fc.constant('2026-11-24'),
      facts: texts,
      texts: fc.array(fc.record({ text, networks: texts }), { maxLength: 2 }),
      posts: fc.dictionary(fc.constantFrom('linkedin', 'x'), text, { noNullPrototype: true }),
      withdrawn: fc.boolean(),
      minutes: fc.integer({ min: 0, max: 60 }),
    },
    { requiredKeys: ['id'] },
  ),
  body: text.map((one) => one.replace(/\r/g, '').trim()),
});

test('written and read again is the same', () => {
  fc.assert(
    fc.property(item, (one) => {
      expect(readItemFile(writeItemFile(one))).toEqual({ ok: true, item: one });
    }),
  );
});

describe('what is wrong is said, with its line', () => {
  test.each([
    ['no front matter at all', 'no-front-matter', 1],
    ['---js\nprocess.exit()\n---\n', 'front-matter-code', 1],
    ['---\nid: a\nid: b\n---\n', 'front-matter', 3],
    ['---\nid: a\ntitle: [never closed\n---\n', 'front-matter', 4],
    ['---\nid: a\ncolour: red\n---\n', 'unknown-key', 3],
    ['---\ntitle: no id\n---\n', 'front-matter', 1],
    ['---\nid: a\nkind: gossip\n---\n', 'front-matter', 3],
    ['---\nid: !!js/function "x"\n---\n', 'front-matter', 2],
  ])('%j', (file, rule, line) => {
    const read = readItemFile(file);
    expect(read).toMatchObject({ ok: false, problems: [{ rule, line }] });
  });

  test('aliases that multiply are refused', () => {
    const bomb = `---\nid: a\nfacts: &a [x, x, x, x, x, x, x, x, x]\nangles: &b [*a, *a, *a, *a, *a, *a, *a, *a]\ntags: [*b, *b, *b, *b, *b, *b, *b, *b]\nwhen: [*b, *b, *b, *b, *b, *b]\n---\n`;
    expect(readItemFile(bomb).ok).toBe(false);
  });
});

test('dates stay the text they are', () => {
  const read = readItemFile('---\nid: 2026-11\ndate: 2026-11-24\n---\n\nBody\r\nmore');
  expect(read).toEqual({
    ok: true,
    item: { front: { id: '2026-11', date: '2026-11-24' }, body: 'Body\nmore' },
  });
});
