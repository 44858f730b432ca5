/**
 * The store of every released schema opens, and holds what it held; a step to a new one that fails leaves the old store
 * as it was, and says so. A new schema adds a file here (`record` writes it); no file is ever changed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { createAnswers } from '../../../lib/library/answer';
import { createDb } from '../../../lib/library/db';
import { createListing } from '../../../lib/library/listing';
import { recover } from '../../../lib/library/recover';
import { createSearch } from '../../../lib/library/search/search';
import { putRecorded, record } from './recorded';
import { createStore } from './store';

afterEach(() => vi.restoreAllMocks());
const folder = resolve(import.meta.dirname, '../../fixtures/stores');
const files = readdirSync(folder);
const text = (file: string) => readFileSync(resolve(folder, file), 'utf8');

test('there is a file of each schema that the code declares', async () => {
  const db = createDb({ indexedDB: new IDBFactory(), IDBKeyRange });
  await Promise.all([db.library.open(), db.drafts.open()]);
  for (const [name, store] of Object.entries(db))
    for (let version = 1; version <= store.verno; version += 1)
      expect(files).toContain(`${name}-${version}.json`);
});

test.each(files)('%s opens, and every record is as it was', async (file) => {
  const factory = new IDBFactory();
  const before = await putRecorded(factory, text(file));
  const db = createDb({ indexedDB: factory, IDBKeyRange });
  const store = file.startsWith('library') ? db.library : db.drafts;
  for (const { name, records } of before.stores) {
    expect(await store.table(name).toArray()).toEqual(records);
    expect(records.length, `${file} records nothing of ${name}`).toBeGreaterThan(0);
  }
  store.close();
});

test('the library of the first schema is listed, searched and opened', async () => {
  const factory = new IDBFactory();
  await putRecorded(factory, text('library-1.json'));
  const store = { ...createStore(), db: createDb({ indexedDB: factory, IDBKeyRange }) };
  const { now } = store.clock;
  const listing = createListing(store.db.library, now, async () => createSearch());
  const answers = createAnswers({ ...store, now, listing });
  const head = await answers['library.head']();
  expect(head.feeds).toHaveLength(2);
  const list = await answers['library.list']({ query: 'story', offset: 0, limit: 9 });
  expect(list.items.length).toBe(4);
  const { found } = await answers['library.item']({ key: list.items[0]?.key ?? '' });
  expect(found?.item.title).toBe(list.items[0]?.title);
});

test.each(files)(
  'a step from %s that fails keeps the old store, byte for byte, and says so',
  async (file) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const factory = new IDBFactory();
    const { name, version } = await putRecorded(factory, text(file));
    const before = await record(factory, name);
    const db = createDb({ indexedDB: factory, IDBKeyRange });
    const store = file.startsWith('library') ? db.library : db.drafts;
    store
      .version(99)
      .stores({ later: 'id' })
      .upgrade(async (step) => {
        for (const table of store.tables)
          if (table.name !== 'later') await step.table(table.name).clear();
        throw new Error('the step fails');
      });
    await expect(store.open()).rejects.toThrow();
    if (store === db.library) {
      const { keep, clock } = createStore();
      expect(await recover({ db: db.library, keep, clock })).toBe('closed');
    }
    store.close();
    expect(await record(factory, name)).toBe(before);
    expect(JSON.parse(before).version).toBe(version);
  },
);
