/** In the page of the sync bench: the extension's own sync and store, in a real browser, beside the plainest way. */
import { createDb, type FeedRow } from '../../../lib/library/db';
import { createListing } from '../../../lib/library/listing';
import type { Net } from '../../../lib/library/ports';
import { createSearch } from '../../../lib/library/search/search';
import { syncFeed } from '../../../lib/library/sync-feed';

const root = location.origin;
const clock = { now: Date.now, random: Math.random };
const texts = new Map<string, string>();
const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
const written = new Map<string, number>();

/** Every record that anybody puts, by store. */
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
  written.set(this.name, (written.get(this.name) ?? 0) + 1);
  return put.apply(this, args);
};

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
  });

/** As much as a network brings at once. */
const chunk = 64 * 1024;
/** A file as a network brings it, already there: the network's own work is no part of what is timed. */
function answerOf(url: string, file: Uint8Array<ArrayBuffer>): Response {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(stream) {
      for (let at = 0; at < file.byteLength; at += chunk)
        stream.enqueue(file.subarray(at, at + chunk));
      stream.close();
    },
  });
  return Object.defineProperty(new Response(body), 'url', { value: url });
}
/** A network that answers each file once, from memory. */
function memory(): Net {
  const answers = new Map([...bytes].map(([url, file]) => [url, answerOf(url, file)]));
  return {
    online: () => true,
    hasOrigins: async () => true,
    fetch: async (url) => answers.get(url) ?? new Response(null, { status: 404 }),
  };
}
const wire: Net = {
  online: () => true,
  hasOrigins: async () => true,
  fetch: (url, init) => fetch(url, init),
};

const row = (key: FeedRow['pins']): FeedRow => ({
  ...{ id: 'f', url: `${root}/index.json`, name: 'Bench', added: 1, paused: false },
  ...{ byPermission: true, parts: [], items: 0, leftOut: [], leftOutTotal: 0, failures: 0 },
  info: { title: 'Bench', description: '', expired: false, networks: [], origins: [] },
  ...(key ? { pins: key } : {}),
});
let library = createDb().library;

const api = {
  /** Brings the files into memory; gives how many. */
  async load(paths: string[]) {
    for (const path of paths) {
      const got = new Uint8Array(await (await fetch(`/${path}`)).arrayBuffer());
      bytes.set(`${root}/${path}`, got);
      if (path !== 'index.json') texts.set(path, new TextDecoder().decode(got));
    }
    return bytes.size;
  },
  /** ms to parse the pages and put each as it is. */
  async raw() {
    await done(indexedDB.deleteDatabase('raw'));
    const opening = indexedDB.open('raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('pages', { keyPath: 'id' });
    const db = await done(opening);
    const begun = performance.now();
    const step = db.transaction('pages', 'readwrite');
    for (const [id, text] of texts) step.objectStore('pages').put({ id, page: JSON.parse(text) });
    await new Promise((good) => step.addEventListener('complete', good));
    const took = performance.now() - begun;
    db.close();
    return took;
  },
  /** ms of a first sync: signature, hashes, reading, store. */
  async first(key: FeedRow['pins']) {
    await library.delete();
    library = createDb().library;
    await library.feeds.put(row(key));
    const ports = {
      db: library,
      net: memory(),
      clock,
      exclusive: <T>(_: string, work: () => Promise<T>) => work(),
    };
    const begun = performance.now();
    const end = await syncFeed(ports, 'f');
    const took = performance.now() - begun;
    if (end !== 'kept') throw new Error(`${end} ${(await library.feeds.get('f'))?.problem}`);
    return took;
  },
  /** One sync over the wire; gives how it ended and what was written. */
  async sync() {
    written.clear();
    const ports = {
      db: library,
      net: wire,
      clock,
      exclusive: <T>(_: string, work: () => Promise<T>) => work(),
    };
    const end = await syncFeed(ports, 'f');
    const { problem, items } = (await library.feeds.get('f')) ?? {};
    return { end, problem, items, written: Object.fromEntries(written) };
  },
  /** Lets go of the files, so that the heap is the library's. */
  forget() {
    bytes.clear();
    texts.clear();
  },
  /** ms from a closed store to the first answer of a search, and to one in which slips are forgiven, too. */
  async search() {
    library.close();
    library = createDb().library;
    const listing = createListing(library, Date.now, async () => createSearch());
    const begun = performance.now();
    const { total } = await listing.list({ query: 'river', offset: 0, limit: 10 });
    const first = performance.now() - begun;
    await listing.warm();
    const whole = performance.now() - begun;
    if (total === 0) throw new Error('nothing was found');
    Object.assign(globalThis, { kept: listing });
    return { first, whole };
  },
};
Object.assign(globalThis, { bench: api });
export type SyncPage = typeof api;
