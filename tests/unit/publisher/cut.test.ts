import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutPages,
  type Entry,
  living,
  type Page,
  pageSize,
  removedIds,
} from '../../../lib/publisher/cut';

const entries = (from: number, to: number, text = ''): Entry[] =>
  Array.from({ length: to - from }, (_, i) => ({ id: `i${to - 1 - i}`, json: text }));
const same = (a: Map<string, Entry>, b: readonly Entry[]) =>
  expect(Object.fromEntries(a)).toEqual(Object.fromEntries(b.map((entry) => [entry.id, entry])));

describe('cutting', () => {
  const first = cutPages([], entries(0, 250));

  test('the oldest pages are full, the open one holds the newest', () => {
    expect(first.map((page) => page.length)).toEqual([50, 100, 100]);
    expect(first[0]?.[0]?.id).toBe('i249');
  });

  test('nothing changed, nothing new: the same pages', () => {
    const again = cutPages(first, entries(0, 250));
    expect(again).toHaveLength(first.length);
    for (const [i, page] of again.entries()) expect(page).toBe(first[i]);
  });

  test('twenty edits change the open page alone', () => {
    const edited = entries(0, 250).map((entry, i) =>
      i % 12 === 0 ? { ...entry, json: 'new' } : entry,
    );
    const next = cutPages(first, edited);
    expect(next.slice(1).map((page) => first.includes(page))).toEqual([true, true]);
    same(living(next), edited);
  });

  test('a withdrawn item is in no page any more', () => {
    const without = entries(0, 250).filter((entry) => entry.id !== 'i7');
    const next = cutPages(first, without);
    expect(JSON.stringify(next)).not.toContain('"i7"');
    expect(next[0]).toBe(first[0]);
    expect(next[1]).toBe(first[1]);
    expect(removedIds(first, [], without)).toEqual(['i7']);
  });
});

test('whatever comms do, readers see the library as it is, in pages of a hundred, two thirds alive', () => {
  const edit = fc.record({
    kind: fc.constantFrom('new', 'edit', 'remove'),
    which: fc.nat(400),
    count: fc.integer({ min: 1, max: 130 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let library: Entry[] = [];
      let pages: Page[] = [];
      let removed: string[] = [];
      let next = 0;
      let text = 0;
      for (const { kind, which, count } of edits) {
        text += 1;
        if (kind === 'new') {
          library = [...entries(next, next + count, `t${text}`), ...library];
          next += count;
        } else {
          const hit = (i: number) => i >= which && i < which + count;
          library =
            kind === 'remove'
              ? library.filter((_, i) => !hit(i))
              : library.map((entry, i) => (hit(i) ? { ...entry, json: `t${text}` } : entry));
        }
        removed = removedIds(pages, removed, library);
        pages = cutPages(pages, library);
        same(living(pages), library);
        const sealed = pages.slice(1).flat();
        expect(pages.every((page) => page.length > 0 && page.length <= pageSize)).toBe(true);
        const seen = new Set((pages[0] ?? []).map((entry) => entry.id));
        const dead = sealed.filter((entry) => seen.has(entry.id) || !seen.add(entry.id)).length;
        expect(dead * 3).toBeLessThan(Math.max(1, sealed.length));
        for (const id of removed) expect(living(pages).has(id)).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
