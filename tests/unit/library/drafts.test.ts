import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { createDb } from '../../../lib/library/db';
import { listDrafts, saveDraft } from '../../../lib/library/drafts';
import type { Draft } from '../../../lib/messages/shapes';
import { createStore, start, watchStore } from './store';

const draft = (text: string, updated: number, id = 'a'): Draft => ({
  id,
  text,
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: start,
  updated,
});
const textsOf = async (db: ReturnType<typeof createStore>['db']) =>
  (await listDrafts(db.drafts, {})).drafts.map(({ id, text }) => [id, text]);

test('a draft is kept, overwritten by what is newer, and found again', async () => {
  const { db } = createStore();
  expect(await saveDraft(db.drafts, { draft: draft('One', 1) })).toEqual({ kept: 'kept' });
  expect(await saveDraft(db.drafts, { draft: draft('One two', 2), base: 1 })).toEqual({
    kept: 'kept',
  });
  expect(await textsOf(db)).toEqual([['a', 'One two']]);
});

test('an older save never overwrites a newer text: both are kept', async () => {
  const { db } = createStore();
  await saveDraft(db.drafts, { draft: draft('The newer text', 9) });
  expect(await saveDraft(db.drafts, { draft: draft('Older words', 5) })).toEqual({
    kept: 'kept',
    as: 'a~2',
  });
  expect(await textsOf(db)).toEqual([
    ['a', 'The newer text'],
    ['a~2', 'Older words'],
  ]);
});

test('a caret that moves in an older window changes no text and makes no second draft', async () => {
  const { db } = createStore();
  await saveDraft(db.drafts, { draft: draft('Same', 9) });
  const moved = { ...draft('Same', 5), caret: { start: 4, end: 4 } };
  expect(await saveDraft(db.drafts, { draft: moved })).toEqual({ kept: 'kept' });
  expect((await listDrafts(db.drafts, {})).drafts).toMatchObject([
    { caret: { start: 4 }, updated: 9 },
  ]);
});

test('the newest are read alone, with how many there are', async () => {
  const { db } = createStore();
  for (const n of [1, 3, 2]) await saveDraft(db.drafts, { draft: draft(`${n}`, n, `id-${n}`) });
  const { drafts, total } = await listDrafts(db.drafts, { limit: 2 });
  expect([drafts.map(({ text }) => text), total]).toEqual([['3', '2'], 3]);
});

test('two windows on one draft: each goes on with its own words', async () => {
  const { db } = createStore();
  await saveDraft(db.drafts, { draft: draft('Start', 1) });
  // Both read the version of time 1.
  await saveDraft(db.drafts, { draft: draft('Start, said one', 2), base: 1 });
  const other = await saveDraft(db.drafts, { draft: draft('Start, said the other', 3), base: 1 });
  expect(other).toEqual({ kept: 'kept', as: 'a~2' });
  await saveDraft(db.drafts, { draft: draft('Start, said one, and more', 4), base: 2 });
  await saveDraft(db.drafts, { draft: draft('Start, said the other too', 5, 'a~2'), base: 3 });
  expect(await textsOf(db)).toEqual([
    ['a~2', 'Start, said the other too'],
    ['a', 'Start, said one, and more'],
  ]);
});

test('a window that never learns of its new name leaves one second draft, not one a keystroke', async () => {
  const { db } = createStore();
  await saveDraft(db.drafts, { draft: draft('The newer text', 90) });
  for (const [at, text] of ['Older w', 'Older wo', 'Older wor'].entries())
    await saveDraft(db.drafts, { draft: draft(text, 5 + at) });
  expect(await textsOf(db)).toEqual([
    ['a', 'The newer text'],
    ['a~2', 'Older wor'],
  ]);
});

test('a full disk is said, and what was there stays', async () => {
  const { db } = createStore();
  const faults = watchStore(db.drafts);
  await saveDraft(db.drafts, { draft: draft('One', 1) });
  faults.before = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  expect(await saveDraft(db.drafts, { draft: draft('One two', 2) })).toEqual({ kept: 'full' });
  expect(await textsOf(db)).toEqual([['a', 'One']]);
});

test('any other fault is said too', async () => {
  const { db } = createStore();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  watchStore(db.drafts).before = () => {
    throw new Error('broken');
  };
  expect(await saveDraft(db.drafts, { draft: draft('One', 1) })).toEqual({ kept: 'failed' });
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('a kept draft is written through to the disk', () => {
  const { db } = createStore();
  expect(db.drafts._options.chromeTransactionDurability).toBe('strict');
});

test('the drafts of the first version are there in the second, which also keeps reminders and the journal', async () => {
  const world = { indexedDB: new IDBFactory(), IDBKeyRange };
  const first = new Dexie('own-voice-drafts', world);
  first.version(1).stores({ drafts: 'id, updated' });
  await first.table('drafts').bulkPut([draft('Old words', 1), draft('Older words', 0, 'b')]);
  first.close();
  const { drafts } = createDb(world);
  expect((await listDrafts(drafts, {})).drafts.map(({ text }) => text)).toEqual([
    'Old words',
    'Older words',
  ]);
  await drafts.reminders.put({ draftId: 'a', at: start, set: start });
  await drafts.journal.put({ id: 'j', text: 'Posted', network: 'x', at: start });
  expect([await drafts.reminders.count(), await drafts.journal.count()]).toEqual([1, 1]);
});
