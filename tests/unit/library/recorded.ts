/** Stores as an earlier version of Own Voice left them on the disk, written down as JSON; and how they come back. */

type Index = { name: string; keyPath: string | string[]; multiEntry: boolean };
export type Recorded = {
  name: string;
  /** IndexedDB's own number: Dexie's times ten. */
  version: number;
  stores: {
    name: string;
    /** null: the keys stand beside the records, in `keys`. */
    keyPath: string | string[] | null;
    keys?: string[];
    indexes: Index[];
    records: unknown[];
  }[];
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
  });

/** Bytes stand in the JSON as `{ "$bytes": base64 }`. */
const revive = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && '$bytes' in value
    ? Uint8Array.from(Buffer.from(String(value.$bytes), 'base64')).buffer
    : value;
const note = (_key: string, value: unknown) =>
  value instanceof ArrayBuffer ? { $bytes: Buffer.from(value).toString('base64') } : value;

/** Puts the store into an empty IndexedDB, without any of our own code. */
export async function putRecorded(factory: IDBFactory, text: string): Promise<Recorded> {
  const recorded = JSON.parse(text, revive) as Recorded;
  const opening = factory.open(recorded.name, recorded.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, keys, indexes, records } of recorded.stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes)
        store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const [at, record] of records.entries()) store.put(record, keys?.[at]);
    }
  };
  (await done(opening)).close();
  return recorded;
}

/** Writes down a store as it is: how the files in tests/fixtures/stores were made, and how a new one is. */
export async function record(factory: IDBFactory, name: string): Promise<string> {
  const db = await done(factory.open(name));
  const stores: Recorded['stores'] = [];
  for (const store of db.objectStoreNames) {
    const at = db.transaction(store).objectStore(store);
    stores.push({
      name: store,
      keyPath: at.keyPath as string | null,
      ...(at.keyPath === null ? { keys: (await done(at.getAllKeys())) as string[] } : {}),
      indexes: [...at.indexNames].map((index) => {
        const { keyPath, multiEntry } = at.index(index);
        return { name: index, keyPath: keyPath as string, multiEntry };
      }),
      records: await done(at.getAll()),
    });
  }
  const recorded: Recorded = { name, version: db.version, stores };
  db.close();
  return `${JSON.stringify(recorded, note, 1)}\n`;
}
