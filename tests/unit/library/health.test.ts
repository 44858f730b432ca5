import { expect, test } from 'vitest';
import {
  clearHealth,
  healthKey,
  keepNote,
  type Note,
  readHealth,
} from '../../../lib/library/health';
import type { Keep } from '../../../lib/library/ports';

function kept(stored?: unknown): { keep: Keep; all: Map<string, unknown> } {
  const all = new Map<string, unknown>(stored === undefined ? [] : [[healthKey, stored]]);
  return {
    all,
    keep: {
      get: async (key) => all.get(key),
      set: async (key, value) => void all.set(key, value),
      remove: async (key) => void all.delete(key),
    },
  };
}
const note = (at: number): Note => ({
  at,
  network: 'linkedin',
  what: 'insert',
  route: 'typed-lines',
  reason: 'not-verified',
});

test('the newest comes first, thirty are kept, and clearing leaves nothing', async () => {
  const { keep, all } = kept();
  for (let at = 1; at <= 40; at += 1) await keepNote(keep, note(at));
  const notes = await readHealth(keep);
  expect(notes.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, n) => 40 - n));
  await clearHealth(keep);
  expect(all.size).toBe(0);
  expect(await readHealth(keep)).toEqual([]);
});

test('what is no note is left out, and nothing more than a note is ever kept', async () => {
  const { keep, all } = kept([note(2), { at: 'x' }, null, { ...note(1), reason: 'made up' }]);
  expect(await readHealth(keep)).toEqual([note(2)]);
  const more = { ...note(3), text: 'Words of mine', url: 'https://www.linkedin.com/feed/' };
  await keepNote(keep, more);
  expect(all.get(healthKey)).toEqual([note(3), note(2)]);
  await expect(keepNote(keep, { ...note(4), network: 'x'.repeat(41) })).rejects.toThrow();
});

test('a value that is no list is no notes', async () => {
  expect(await readHealth(kept('broken').keep)).toEqual([]);
});
