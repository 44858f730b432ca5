import { expect, test, vi } from 'vitest';
import { countKept, deleteDrafts, deleteJournal } from '../../../lib/library/data';
import { addEntry, listEntries, removeEntry } from '../../../lib/library/journal';
import { createStore, start, watchStore } from './store';

const entry = (id: string, at: number) => ({ id, text: `Words of ${id}`, network: 'x', at });

test('entries are kept, newest first, one taken out at a time, and all at once', async () => {
  const { db, keep } = createStore();
  for (const one of [entry('a', start), entry('c', start + 2), entry('b', start + 1)])
    expect(await addEntry(db.drafts, one)).toEqual({ kept: 'kept' });
  expect((await listEntries(db.drafts)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  await removeEntry(db.drafts, 'b');
  expect((await countKept(db)).posted).toBe(2);
  await deleteDrafts(db, keep);
  expect((await countKept(db)).posted).toBe(2);
  await deleteJournal(db);
  expect(await listEntries(db.drafts)).toEqual([]);
});

test('a full disk is said, any other fault too', async () => {
  const { db } = createStore();
  const faults = watchStore(db.drafts);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  faults.before = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  expect(await addEntry(db.drafts, entry('a', start))).toEqual({ kept: 'full' });
  faults.before = () => {
    throw new Error('broken');
  };
  expect(await addEntry(db.drafts, entry('a', start))).toEqual({ kept: 'failed' });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});
