import type { ReadFeed } from '../feed/format';
import { checkAddress } from './address';
import { collectFrom, feedAccept, looksLikeHtml } from './collect';
import type { LibraryDb, Part } from './db';
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

type File = { url: string; bytes: Uint8Array<ArrayBuffer>; type: string; byPermission: boolean };

async function get(
  { net, now, bounds = feedBounds }: LookPorts,
  address: string,
  signal: AbortSignal | undefined,
): Promise<{ ok: true; file: File } | { ok: false; looked: Looked }> {
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
  file: File,
  page: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Looked> {
  const { url } = file;
  const sources = { net, bounds, now: now(), ...(signal ? { signal } : {}) };
  const all = await collectFrom(sources, file);
  signal?.throwIfAborted();
  if (!all.ok) return { kind: 'problem', problem: all.problem, url };
  if (all.unchanged) return { kind: 'problem', problem: 'failed', url };
  const already = (await db.feeds.toArray()).find((row) => row.url === url)?.name;
  return {
    kind: 'feed',
    found: {
      url,
      feed: all.feed,
      parts: all.parts,
      byPermission: all.byPermission,
      ...(asked === url ? {} : { asked }),
      ...(page === undefined ? {} : { page }),
      ...(already === undefined ? {} : { already }),
    },
  };
}
