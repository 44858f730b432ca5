/** The feeds that the company's policy sets up, and the keys it pins for them: `{ feeds: [{ url, name, keys }] }`. */
import * as z from 'zod/mini';
import { type IndexKey, indexKeySchema } from '../feed/index-file';
import { checkAddress } from './address';
import type { FeedRow, LibraryDb } from './db';
import { isSameFeed } from './look';
import type { Clock, Keep } from './ports';
import { announceVersion, raiseVersion } from './version';

const policyFeed = z.object({
  url: z.string(),
  name: z.optional(z.string()),
  keys: z.optional(z.array(indexKeySchema)),
});
export type PolicyFeed = { url: string; name: string; keys: IndexKey[] };

/**
 * Takes what the managed storage holds under `feeds`. An entry without a readable address, or with keys that are none,
 * is left out as a whole: without its keys it would be read unsigned.
 */
export function readPolicy(feeds: unknown): PolicyFeed[] {
  const found = (Array.isArray(feeds) ? feeds : []).flatMap((one: unknown): PolicyFeed[] => {
    const read = policyFeed.safeParse(one);
    const address = read.success ? checkAddress(read.data.url.trim()) : undefined;
    if (!read.success || !address?.ok) return [];
    const { name = '', keys = [] } = read.data;
    return [{ url: address.url, name: name.trim(), keys }];
  });
  return [...new Map(found.map((feed) => [feed.url, feed])).values()];
}

export type PolicyPorts = { db: LibraryDb; keep: Keep; clock: Clock };

/**
 * Brings the feeds in line with the policy: those it names are there, with its keys; those it no longer names are the
 * employee's own from then on. Nothing is read here: what is new is due at once. Gives true when something changed.
 */
export async function followPolicy(
  { db, keep, clock }: PolicyPorts,
  policy: readonly PolicyFeed[],
): Promise<boolean> {
  const changed = await db.transaction('rw', [db.feeds, db.meta], async () => {
    const rows = await db.feeds.toArray();
    const now = clock.now();
    const next: FeedRow[] = [];
    for (const feed of policy) {
      const row =
        rows.find((one) => one.policy === feed.url) ??
        rows.find((one) => isSameFeed(one, feed.url));
      if (!row) next.push(newRow(feed, now));
      else if (row.policy !== feed.url || !samePins(row, feed)) next.push(pinned(row, feed, now));
    }
    const urls = new Set(policy.map(({ url }) => url));
    for (const row of rows)
      if (row.policy !== undefined && !urls.has(row.policy)) {
        const { policy: _, ...own } = row;
        next.push(own);
      }
    if (next.length === 0) return false;
    await db.feeds.bulkPut(next);
    await raiseVersion(db);
    return true;
  });
  if (changed) await announceVersion(db, keep);
  return changed;
}

const samePins = ({ pins = [] }: FeedRow, { keys }: PolicyFeed): boolean =>
  pins.length === keys.length && pins.every((pin, at) => pin.key === keys[at]?.key);

/** The policy's keys stand in the place of all that was believed; where one was goes on counting for the same key. */
function pinned(row: FeedRow, { url, keys }: PolicyFeed, now: number): FeedRow {
  const { pins, trust, signer: _, ...rest } = row;
  if (samePins(row, { url, keys, name: '' }) || keys.length === 0)
    return { ...rest, policy: url, ...(trust ? { trust } : {}) };
  const key = trust?.chain[trust.rank]?.key;
  const last =
    trust && key !== undefined
      ? { key, seq: trust.seq, payloadHash: trust.payloadHash, feedUrl: trust.feedUrl }
      : row.last;
  return {
    ...rest,
    policy: url,
    pins: keys,
    parts: [],
    next: now,
    ...(last ? { last } : {}),
  };
}

function newRow({ url, name, keys }: PolicyFeed, now: number): FeedRow {
  const title = name || new URL(url).hostname;
  return {
    id: crypto.randomUUID().replaceAll('-', '').slice(0, 16),
    url,
    name: title,
    added: now,
    paused: false,
    byPermission: false,
    info: { title, description: '', expired: false, networks: [], origins: [] },
    parts: [],
    items: 0,
    leftOut: [],
    leftOutTotal: 0,
    failures: 0,
    next: now,
    policy: url,
    ...(keys.length === 0 ? {} : { pins: keys }),
  };
}
