import { originPattern } from './address';
import type { HeadEntry, LibraryDb, PictureRow } from './db';
import { fetchBytes } from './fetch-bytes';
import type { Clock, Net } from './ports';
import type { Shrunk } from './shrink';
import { mostPixels, sniff } from './sniff';

const budget = 30 * 1024 * 1024;
const bounds = { headers: 15_000, body: 60_000, bytes: 5 * 1024 * 1024 };
/** A picture that failed is tried again after this long, ms. */
const patience = 24 * 60 * 60_000;

export type PicturePorts = {
  db: LibraryDb;
  net: Net;
  clock: Clock;
  /** Every line, newest first. */
  entries: () => Promise<readonly HeadEntry[]>;
  shrink: (bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<Shrunk>;
  /** Bytes in all; 30 MB unless a test says otherwise. */
  budget?: number;
};

/**
 * Brings the kept pictures in line with the library: those no item names any more go; the newest items' covers are
 * fetched until the budget is spent; what is older than the budget reaches gives way. Gives how many were fetched.
 * A picture that fails is left out, and nothing else fails with it.
 */
export async function keepPictures(ports: PicturePorts): Promise<number> {
  const { db, clock, entries } = ports;
  const wanted = new Map<string, Set<string>>();
  for (const { item, validUntil } of await entries()) {
    if (!item.picture || (validUntil !== undefined && validUntil < clock.now())) continue;
    const feeds = wanted.get(item.picture);
    if (feeds) feeds.add(item.feedId);
    else wanted.set(item.picture, new Set([item.feedId]));
  }
  await forgetFailures(db, clock.now() - patience);
  const weights = await readWeights(db);
  await forget(
    db,
    [...weights.keys()].filter((url) => !wanted.has(url)),
  );
  let spent = 0;
  let fetched = 0;
  for (const [url, feeds] of wanted) {
    const room = (ports.budget ?? budget) - spent;
    const kept = weights.get(url);
    if (kept && kept.weight > room) await forget(db, [url]);
    else if (kept) spent += kept.weight;
    if (kept || room <= 0) continue;
    const weight = await keepOne(ports, url, [...feeds], room);
    spent += weight;
    if (weight > 0) fetched += 1;
  }
  return fetched;
}

/** Failures from before `then` are forgotten, so that they are tried again. They alone weigh nothing. */
async function forgetFailures(db: LibraryDb, then: number): Promise<void> {
  const failed = await db.pictures.where('weight').equals(0).toArray();
  await forget(
    db,
    failed.filter((row) => row.at < then).map((row) => row.url),
  );
}

/** The weight of each picture, both sizes together; 0 where it failed lately. */
async function readWeights(db: LibraryDb): Promise<Map<string, { weight: number }>> {
  const weights = new Map<string, { weight: number }>();
  await db.pictures.orderBy('weight').eachKey((weight, { primaryKey: [url] }) => {
    const there = weights.get(url);
    weights.set(url, { weight: Number(weight) + (there?.weight ?? 0) });
  });
  return weights;
}

async function forget(db: LibraryDb, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return;
  const sizes = ['thumb', 'large', 'failed'];
  await db.pictures.bulkDelete(
    urls.flatMap((url) => sizes.map((size): [string, string] => [url, size])),
  );
}

async function keepOne(
  { db, net, clock, shrink }: PicturePorts,
  url: string,
  feedIds: string[],
  room: number,
): Promise<number> {
  const shrunk = await fetchOne({ db, net, clock, shrink }, url, feedIds).catch(() => undefined);
  const row = { url, feedIds, at: clock.now() };
  const rows: PictureRow[] = shrunk
    ? (['thumb', 'large'] as const).map((size) => ({
        ...row,
        size,
        type: shrunk.type,
        bytes: shrunk[size],
        weight: shrunk[size].byteLength,
      }))
    : [{ ...row, size: 'failed', type: '', bytes: new ArrayBuffer(0), weight: 0 }];
  const weight = rows.reduce((sum, { weight }) => sum + weight, 0);
  if (weight > room) return 0;
  try {
    // A feed that was removed meanwhile takes its pictures with it.
    const there = await db.feeds.bulkGet(feedIds);
    if (there.every((feed) => !feed)) return 0;
    await db.pictures.bulkPut(rows);
    return weight;
  } catch {
    return 0;
  }
}

async function fetchOne(
  { db, net, clock, shrink }: Pick<PicturePorts, 'db' | 'net' | 'clock' | 'shrink'>,
  url: string,
  feedIds: string[],
): Promise<Shrunk | undefined> {
  if (!URL.parse(url)?.protocol.startsWith('https:')) return undefined;
  if (!(await isCompanys(db, url, feedIds)) && (await net.hasOrigins([originPattern(url)])))
    // Permitted for another reason (a network, another feed): that permission is not this picture's to use.
    return undefined;
  const got = await fetchBytes(net, { url, accept: 'image/*', bounds, now: clock.now() });
  if (!got.ok || got.unchanged) return undefined;
  const found = sniff(got.bytes);
  if (!found || found.width * found.height === 0 || found.width * found.height > mostPixels)
    return undefined;
  return shrink(got.bytes, found.type);
}

/** Is it on the origin of a feed that names it, or on one that feed calls the company's own? */
async function isCompanys(db: LibraryDb, url: string, feedIds: string[]): Promise<boolean> {
  const { origin } = new URL(url);
  const feeds = await db.feeds.bulkGet(feedIds);
  return feeds.some(
    (feed) =>
      feed && [feed.url, ...feed.info.origins].some((one) => URL.parse(one)?.origin === origin),
  );
}
