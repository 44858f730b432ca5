import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPages } from '../../../lib/library/cut';
import type { ContentsRow } from '../../../lib/library/db';

const items = (count: number, from = 0, hash = 1) =>
  Array.from({ length: count }, (_, i) => ({ id: `i${from + i}`, hash }));
const idsOf = (contents: ContentsRow) => contents.pages.flatMap((page) => page.ids);

test('a first version is cut into pages of a hundred, in order', () => {
  const { contents, write } = cutPages('f', undefined, items(250), 5);
  expect(contents.pages.map((page) => page.ids.length)).toEqual([100, 100, 50]);
  expect(idsOf(contents)).toEqual(items(250).map(({ id }) => id));
  expect(write).toHaveLength(3);
});

test('the same again writes nothing', () => {
  const { contents } = cutPages('f', undefined, items(250), 5);
  expect(cutPages('f', contents, items(250), 9)).toMatchObject({ write: [] });
});

test('new items go to the open page alone', () => {
  const { contents } = cutPages('f', undefined, items(250), 5);
  const next = cutPages('f', contents, [...items(3, 900), ...items(250)], 9);
  expect(next.write.map((page) => page.id)).toEqual([contents.pages[2]?.id]);
  expect(next.write[0]?.seen.slice(-3)).toEqual([9, 9, 9]);
  expect(next.write[0]?.seen[0]).toBe(5);
});

test('an edited item rewrites its page alone; a removed one too', () => {
  const { contents } = cutPages('f', undefined, items(250), 5);
  const edited = items(250).map((item) => (item.id === 'i120' ? { ...item, hash: 2 } : item));
  expect(cutPages('f', contents, edited, 9).write.map(({ id }) => id)).toEqual(['f:1']);
  const removed = items(250).filter(({ id }) => id !== 'i7');
  const cut = cutPages('f', contents, removed, 9);
  expect(cut.write.map(({ id }) => id)).toEqual(['f:0']);
  expect(cut.write[0]?.ids).not.toContain('i7');
});

test('a page whose items are all gone is dropped', () => {
  const { contents } = cutPages('f', undefined, items(250), 5);
  const cut = cutPages('f', contents, items(150, 100), 9);
  expect(cut.write).toEqual([]);
  expect(cut.contents.pages.map(({ id }) => id)).toEqual(['f:1', 'f:2']);
});

test('whatever is published: each item once, in its latest state, no page over a hundred, few holes', () => {
  const version = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 0, max: 400 }).map(String), hash: fc.nat(2) }),
    { selector: ({ id }) => id, maxLength: 300 },
  );
  fc.assert(
    fc.property(fc.array(version, { minLength: 1, maxLength: 12 }), (versions) => {
      let contents: ContentsRow | undefined;
      const stored = new Map<string, string[]>();
      for (const [at, wanted] of versions.entries()) {
        const cut = cutPages('f', contents, wanted, at);
        const named = new Set(cut.contents.pages.map(({ id }) => id));
        for (const id of stored.keys()) if (!named.has(id)) stored.delete(id);
        for (const page of cut.write)
          stored.set(
            page.id,
            page.ids.map((id, i) => `${id}=${page.hashes[i]}`),
          );
        contents = cut.contents;
        const held = [...stored.values()].flat().sort();
        expect(held).toEqual(wanted.map(({ id, hash }) => `${id}=${hash}`).sort());
        expect(Math.max(0, ...contents.pages.map((page) => page.ids.length))).toBeLessThanOrEqual(
          100,
        );
        expect(contents.pages.length).toBeLessThanOrEqual(2 * Math.ceil(wanted.length / 100) + 2);
      }
    }),
    { seed: 7, numRuns: 150 },
  );
});
