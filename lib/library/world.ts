/** The real outside world, for the extension's own pages and its background. */
import { hasOrigins } from '../browser/permissions';
import { getStored, removeStored, setStored } from '../browser/storage';
import { createAnswers } from './answer';
import { createDb, type Db } from './db';
import { createListing, type Listing, type LoadSearch } from './listing';
import type { Clock, Exclusive, InTurn, Keep, Net } from './ports';

export const keep: Keep = {
  get: (key) => getStored('local', key),
  set: (key, value) => setStored('local', key, value),
  remove: (key) => removeStored('local', key),
};

export const net: Net = {
  fetch: (url, init) => fetch(url, init),
  online: () => navigator.onLine,
  hasOrigins,
};

export const clock: Clock = { now: Date.now, random: Math.random };

/** By the browser's locks, which hold across pages and worker and are given back when a process dies. */
export const exclusive: Exclusive = (name, work) =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? await work() : undefined,
  );

const inTurn: InTurn = (name, work) => navigator.locks.request(name, work);

export type Library = { db: Db; listing: Listing; answers: ReturnType<typeof createAnswers> };

/**
 * Opens the library of this process; call it once. `loadSearch` gives the search: pages import it when it is first
 * needed, the background has it at hand, for a service worker cannot import later.
 */
export function openLibrary(loadSearch: LoadSearch): Library {
  const db = createDb();
  const listing = createListing(db.library, Date.now, loadSearch);
  return { db, listing, answers: createAnswers({ db, keep, now: Date.now, listing, inTurn }) };
}
