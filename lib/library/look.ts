import type { Item, ReadFeed } from '../feed/format';
import { envelopeOf } from '../feed/index-file';
import { livingPlaces } from '../feed/living';
import { parseFeedText } from '../feed/parse';
import { good } from '../feed/result';
import { fingerprint } from '../feed/signature';
import { checkAddress } from './address';
import { collectFrom, type First, feedAccept, looksLikeHtml, type Sources } from './collect';
import { collectIndex, type ReadIndex, type ReadPage } from './collect-index';
import type { FeedRow, LibraryDb, Part } from './db';
import { type Bounds, feedBounds, fetchBytes } from './fetch-bytes';
import type { FindFeedLinks, Net } from './ports';
import type { Problem } from './problems';

export type LookPorts = {
  db: LibraryDb;
  net: Net;
  findLinks: FindFeedLinks;
  now: () => number;
  bounds?: Bounds;
};

/** A feed that was read and not yet added. */
export type FoundFeed = {
  /** The final address, after redirects: the one that will be kept. */
  url: string;
  /** What was asked for, where that was another address. */
  asked?: string;
  /** The web page that names the feed. */
  page?: string;
  feed: ReadFeed;
  /** The name of the feed of the list that has this address already. */
  already?: string;
  /** Its files and how they were read, for `addFeed`: what was shown is what is kept. */
  parts?: Part[];
  byPermission?: boolean;
  /** The signed index it was read through, `url` being the index's address. */
  index?: ReadIndex;
  /** The key that signed it, as it is read aloud: what an employee confirms by adding the feed. */
  fingerprint?: string;
  /** The name of the feed of the list that was never signed and would be from now on. */
  upgrades?: string;
};

export type Looked =
  | { kind: 'feed'; found: FoundFeed }
  | { kind: 'choose'; page: string; links: { url: string; title: string }[] }
  /** `url` is what was asked last: the host to allow when the problem is `needs-permission`. */
  | { kind: 'problem'; problem: Problem; url: string };

/**
 * Looks at an address: a feed, or a web page whose head names its JSON Feed (followed one step; several are given to
 * choose from). Changes nothing in the store. Every expected failure is a value; an abort throws.
 */
export async function lookAt(
  ports: LookPorts,
  address: string,
  signal?: AbortSignal,
): Promise<Looked> {
  const got = await get(ports, address, signal);
  if (!got.ok) return got.looked;
  if (!looksLikeHtml(got.file)) return readFrom(ports, address, got.file, undefined, signal);
  const page = got.file.url;
  const links = ports.findLinks(new TextDecoder().decode(got.file.bytes), page);
  const [link] = links;
  if (links.length > 1) return { kind: 'choose', page, links };
  if (!link) {
    const elsewhere = new URL(page).origin !== new URL(address).origin;
    return { kind: 'problem', problem: elsewhere ? 'sign-in' : 'html', url: page };
  }
  const named = await get(ports, link.url, signal);
  if (!named.ok) return named.looked;
  return readFrom(ports, address, named.file, page, signal);
}

async function get(
  { net, now, bounds = feedBounds }: LookPorts,
  address: string,
  signal: AbortSignal | undefined,
): Promise<{ ok: true; file: First } | { ok: false; looked: Looked }> {
  const checked = checkAddress(address);
  if (!checked.ok)
    return { ok: false, looked: { kind: 'problem', problem: checked.problem, url: address } };
  const { url } = checked;
  const got = await fetchBytes(net, {
    url,
    accept: feedAccept,
    bounds,
    now: now(),
    ...(signal ? { signal } : {}),
  });
  signal?.throwIfAborted();
  if (!got.ok) return { ok: false, looked: { kind: 'problem', problem: got.problem, url } };
  if (got.unchanged) return { ok: false, looked: { kind: 'problem', problem: 'failed', url } };
  if (!got.url.startsWith('https:'))
    return { ok: false, looked: { kind: 'problem', problem: 'not-https', url: got.url } };
  return { ok: true, file: got };
}

async function readFrom(
  { db, net, now, bounds = feedBounds }: LookPorts,
  asked: string,
  file: First,
  page: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Looked> {
  const { url } = file;
  const sources = { net, bounds, now: now(), ...(signal ? { signal } : {}) };
  const more = { ...(asked === url ? {} : { asked }), ...(page === undefined ? {} : { page }) };
  if (isIndex(file.bytes)) return readIndex(db, sources, file, {}, more);
  const all = await collectFrom(sources, file);
  signal?.throwIfAborted();
  if (!all.ok) return { kind: 'problem', problem: all.problem, url };
  if (all.unchanged) return { kind: 'problem', problem: 'failed', url };
  // A feed that says it is signed is read no other way: unsigned, it could say anything.
  const { index } = all.feed.info;
  if (index !== undefined) {
    const feedUrls = [url, ...(checkAddress(asked).ok ? [asked] : [])];
    return readIndex(db, sources, index, { feedUrls }, { asked, ...more });
  }
  const already = (await db.feeds.toArray()).find((row) => isSameFeed(row, url))?.name;
  return {
    kind: 'feed',
    found: {
      url,
      feed: all.feed,
      parts: all.parts,
      byPermission: all.byPermission,
      ...more,
      ...(already === undefined ? {} : { already }),
    },
  };
}

/** Is it the feed at this address, read as it stands or through its index? */
export const isSameFeed = ({ url, trust, policy }: FeedRow, ...addresses: string[]): boolean =>
  [url, trust?.feedUrl, policy].some((one) => one !== undefined && addresses.includes(one));

function isIndex(bytes: Uint8Array): boolean {
  const parsed = parseFeedText(bytes);
  return parsed.ok && envelopeOf(parsed.value) !== undefined;
}

async function readIndex(
  db: LibraryDb,
  sources: Sources,
  start: string | First,
  remembered: { feedUrls?: string[] },
  more: Pick<FoundFeed, 'asked' | 'page'>,
): Promise<Looked> {
  const got = await collectIndex(sources, start, { remembered, has: () => false });
  sources.signal?.throwIfAborted();
  const at = typeof start === 'string' ? start : start.url;
  if (!got.ok) return { kind: 'problem', problem: got.problem, url: got.url ?? at };
  if (got.unchanged) return { kind: 'problem', problem: 'failed', url: at };
  const pages = readPages(got);
  if (!pages) return { kind: 'problem', problem: 'bad-index', url: at };
  const { url, byPermission, signer, trust } = got;
  const rows = await db.feeds.toArray();
  const there = rows.find((row) => isSameFeed(row, url, trust.feedUrl));
  const upgrades = there && signer && isUnsigned(there) ? there.name : undefined;
  return {
    kind: 'feed',
    found: {
      url,
      feed: asFeed(got, pages),
      parts: [got.part],
      byPermission,
      // What was read to be shown is not read again to be kept.
      index: { ...got, pages: new Map([...pages].map(([name, page]) => [name, () => good(page)])) },
      ...more,
      ...(signer ? { fingerprint: fingerprint(signer.id) } : {}),
      ...(upgrades === undefined ? {} : { upgrades }),
      ...(there && upgrades === undefined ? { already: there.name } : {}),
    },
  };
}

/** Was nothing pinned for this feed yet? */
export const isUnsigned = ({ trust, pins }: FeedRow): boolean =>
  !pins && (trust === undefined || trust.chain.length === 0);

/** Every page, read; undefined when one of them is none. */
function readPages({ pages }: ReadIndex): Map<string, ReadPage> | undefined {
  const read = new Map<string, ReadPage>();
  for (const [name, page] of pages) {
    const got = page();
    if (!got.ok) return undefined;
    read.set(name, got.value);
  }
  return read;
}

/** What the index's pages show together, as one feed. */
function asFeed(
  { info, names, payload }: ReadIndex,
  pages: ReadonlyMap<string, ReadPage>,
): ReadFeed {
  const read = names.flatMap((name) => pages.get(name) ?? []);
  const withdrawn = new Set([...payload.removed, ...read.flatMap((page) => page.withdrawn)]);
  const places = livingPlaces(
    read.map(({ items }) => ({ ids: items.map((item) => item.id) })),
    withdrawn,
  );
  const items = read.flatMap((page, at) =>
    (places[at] ?? []).flatMap((place): Item[] => page.items.slice(place, place + 1)),
  );
  const leftOut = read.flatMap((page) => page.leftOut);
  const lost = leftOut.filter(({ what }) => what === 'item').length;
  return { info, items, leftOut, total: items.length + lost, withdrawn: [...withdrawn] };
}
