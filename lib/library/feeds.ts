import type { LeftOut } from '../feed/format';
import { firstPoll } from '../feed/schedule';
import { fingerprint } from '../feed/signature';
import type { FeedState } from '../messages/shapes';
import type { Db, FeedRow, LibraryDb } from './db';
import { isDiskFull, pagesOf } from './db';
import { putFeed, toState } from './keep-feed';
import { putIndex } from './keep-index';
import { type FoundFeed, isSameFeed, isUnsigned } from './look';
import type { Clock, Keep } from './ports';
import { indexState } from './sync-feed';
import { announceVersion, raiseVersion } from './version';

export type FeedsPorts = { db: Db; keep: Keep; clock: Clock };
export type Added =
  | { ok: true; id: string; name: string }
  | { ok: false; problem: 'disk-full' | 'failed' };

/**
 * Subscribes to what a look found, as it was found. An address that is in the list already is not added twice: the
 * feed that is there is given; one that was never signed is read through the index from now on, and keeps its name.
 */
export async function addFeed(
  { db: { library: db }, keep, clock }: FeedsPorts,
  { url, feed, parts = [], byPermission = false, index }: FoundFeed,
): Promise<Added> {
  const now = clock.now();
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  try {
    const added = await db.transaction(
      'rw',
      [db.feeds, db.contents, db.pages, db.heads, db.meta],
      async (): Promise<Added> => {
        const addresses = [url, ...(index ? [index.trust.feedUrl] : [])];
        const there = (await db.feeds.toArray()).find((row) => isSameFeed(row, ...addresses));
        const isStep = there && index && index.trust.chain.length > 0 && isUnsigned(there);
        if (there && !isStep) return { ok: true, id: there.id, name: there.name };
        const row: FeedRow = {
          ...(there
            ? without(there)
            : { id, name: ownName(feed.info.title, url), added: now, paused: false }),
          url,
          lastOk: now,
          lastTry: now,
          filled: there?.filled ?? now,
          next: firstPoll({ now, random: clock.random }),
          ...toState({ feed, parts, byPermission }),
        };
        if (index) await putIndex(db, { ...row, ...indexState(index) }, index, now);
        else await putFeed(db, row, feed.items, feed.withdrawn);
        return { ok: true, id: row.id, name: row.name };
      },
    );
    await announceVersion(db, keep);
    return added;
  } catch (error) {
    if (isDiskFull(error)) return { ok: false, problem: 'disk-full' };
    console.error('add', error);
    return { ok: false, problem: 'failed' };
  }
}

/** Gives the feed another name; an empty one brings its own title back. Gives false when there is no such feed. */
export function renameFeed(ports: FeedsPorts, id: string, name: string): Promise<boolean> {
  return change(ports, id, (row) => ({
    ...row,
    name: name.trim() || ownName(row.info.title, row.url),
  }));
}

/** Stops reading the feed; what was read stays. */
export function pauseFeed(ports: FeedsPorts, id: string): Promise<boolean> {
  return change(ports, id, (row) => ({ ...row, paused: true }));
}

/** Reads the feed again, from now on. */
export function resumeFeed(ports: FeedsPorts, id: string): Promise<boolean> {
  return change(ports, id, (row) => ({ ...row, paused: false, next: ports.clock.now() }));
}

/** Removes the feed with its pages, head and pictures. Drafts stay, whatever they are about. */
export async function removeFeed({ db, keep }: FeedsPorts, id: string): Promise<void> {
  const { library } = db;
  await library.transaction('rw', library.tables, async () => {
    await library.feeds.delete(id);
    await library.contents.delete(id);
    await library.heads.delete(id);
    await pagesOf(library, id).delete();
    await library.pictures
      .where('feedIds')
      .equals(id)
      .modify((picture, ref) => {
        picture.feedIds = picture.feedIds.filter((other) => other !== id);
        if (picture.feedIds.length === 0) delete (ref as { value?: unknown }).value;
      });
    await raiseVersion(library);
  });
  await announceVersion(library, keep);
}

/** Every feed, in the order they were added. */
export async function listFeeds(db: LibraryDb): Promise<FeedState[]> {
  const rows = await db.feeds.toArray();
  return rows.sort((a, b) => a.added - b.added).map(toFeedState);
}

/** What of a feed was left out and why: the first hundred, and how many in all. */
export async function leftOutOf(
  db: LibraryDb,
  id: string,
): Promise<{ leftOut: LeftOut[]; total: number }> {
  const row = await db.feeds.get(id);
  return { leftOut: row?.leftOut ?? [], total: row?.leftOutTotal ?? 0 };
}

export function toFeedState(row: FeedRow): FeedState {
  const { id, url, name, paused, items, info, lastOk, lastTry, next, problem, trust } = row;
  const key = trust?.chain[trust.rank];
  const offer = isUnsigned(row) ? (row.signer ? url : trust ? undefined : info.index) : undefined;
  return {
    id,
    url,
    name,
    paused,
    items,
    expired: info.expired,
    ...(info.language === undefined ? {} : { language: info.language }),
    ...(lastOk === undefined ? {} : { lastOk }),
    ...(lastTry === undefined ? {} : { lastTry }),
    ...(next === undefined || paused || info.expired ? {} : { next }),
    ...(problem === undefined ? {} : { problem }),
    ...(key === undefined ? {} : { fingerprint: fingerprint(key.id) }),
    ...(offer === undefined ? {} : { offer }),
    ...(row.policy === undefined ? {} : { managed: true }),
    ...(info.company?.accent === undefined ? {} : { accent: info.company.accent }),
    ...(info.company?.contact === undefined ? {} : { contact: info.company.contact }),
    ...(info.suggest === undefined ? {} : { suggest: info.suggest }),
  };
}

/** The row without what was said of it while it was not signed. */
function without({ problem: _, quietUntil: __, signer: ___, ...row }: FeedRow): FeedRow {
  return row;
}

function ownName(title: string, url: string): string {
  return title.trim() || new URL(url).hostname;
}

async function change(
  { db: { library: db }, keep }: FeedsPorts,
  id: string,
  edit: (row: FeedRow) => FeedRow,
): Promise<boolean> {
  const found = await db.transaction('rw', [db.feeds, db.meta], async () => {
    const row = await db.feeds.get(id);
    if (!row) return false;
    await db.feeds.put(edit(row));
    await raiseVersion(db);
    return true;
  });
  await announceVersion(db, keep);
  return found;
}
