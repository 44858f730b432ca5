import type { Item, LeftOut, ReadFeed } from '../feed/format';
import { readFeedText } from '../feed/read';
import type { Part } from './db';
import { type Bounds, fetchBytes, type Got, type Tally } from './fetch-bytes';
import { sha256 } from './hash';
import type { Net } from './ports';
import type { Problem } from './problems';

const maxFiles = 50;
/** All files of one feed together; one file alone may be half of it. */
export const maxTotal = 64 * 1024 * 1024;
export const feedAccept = 'application/feed+json, application/json, */*;q=0.1';

export type Collected =
  /** `parts` when the files came whole and say the same: their ETags may be others. */
  | { ok: true; unchanged: true; parts?: Part[] }
  | {
      ok: true;
      unchanged: false;
      feed: ReadFeed;
      parts: Part[];
      byPermission: boolean;
      /** Where the first file was in the end. */
      url: string;
    }
  | { ok: false; problem: Problem; retryAfter?: number };

export type Sources = {
  net: Net;
  bounds: Bounds;
  now: number;
  signal?: AbortSignal;
  tally?: Tally;
  /** As `fetchBytes` takes it. */
  room?: Uint8Array<ArrayBuffer>;
};

/** What came for the first file: bytes of what may be a feed. */
export type First = { url: string; bytes: Uint8Array<ArrayBuffer>; type: string } & Pick<
  Part,
  'etag' | 'lastModified'
> & { byPermission: boolean };

/**
 * Reads a feed's every file. `held` are the files as last read, given only when nothing of them is missing in the
 * store. `origin` is the only one that may answer, or undefined while subscribing, when the answer decides it.
 */
export async function collectFeed(
  sources: Sources,
  url: string,
  { held = [], origin }: { held?: readonly Part[]; origin?: string },
): Promise<Collected> {
  const first = await fetchOne(sources, url, held[0]);
  if (!first.ok) return first;
  if (first.unchanged) {
    const rest = await restUnchanged(sources, held.slice(1));
    if (typeof rest !== 'boolean') return rest;
    // A later file changed while the first did not: read them all, so that one whole version is kept.
    return rest
      ? { ok: true, unchanged: true }
      : collectFeed(sources, url, { ...(origin ? { origin } : {}) });
  }
  if (origin !== undefined && new URL(first.url).origin !== origin)
    return { ok: false, problem: looksLikeHtml(first) ? 'sign-in' : 'moved' };
  return collectFrom(sources, first, held);
}

/** Goes on from the first file, already fetched, along next_url: bounded, on the same origin, each file once. */
export async function collectFrom(
  sources: Sources,
  first: First,
  held: readonly Part[] = [],
): Promise<Collected> {
  const { origin } = new URL(first.url);
  const parts: Part[] = [];
  const items = new Map<string, Item>();
  const withdrawn = new Set<string>();
  const leftOut: LeftOut[] = [];
  const visited = new Set<string>();
  let info: ReadFeed['info'] | undefined;
  let entries = 0;
  let total = 0;
  let file: First | undefined = first;
  while (file) {
    total += file.bytes.byteLength;
    if (total > maxTotal) return { ok: false, problem: 'too-large' };
    visited.add(file.url);
    parts.push(await toPart(file));
    const read = readFeedText(file.bytes, file.url);
    if (!read.ok) return { ok: false, problem: read.reason };
    const feed = read.value;
    info ??= feed.info;
    entries += feed.total;
    leftOut.push(...feed.leftOut);
    for (const id of feed.withdrawn) withdrawn.add(id);
    for (const item of feed.items) {
      if (!items.has(item.id)) items.set(item.id, item);
      else leftOut.push({ reason: 'duplicate', what: 'item', item: item.title || item.id });
    }
    const next: string | undefined = feed.nextUrl;
    if (!next || visited.has(next) || visited.size >= maxFiles) break;
    if (new URL(next).origin !== origin) {
      leftOut.push({ reason: 'bad-link', what: 'field', item: 'next_url', value: next });
      break;
    }
    const got = await fetchOne(sources, next);
    if (!got.ok) return got;
    if (got.unchanged) return { ok: false, problem: 'failed' };
    if (new URL(got.url).origin !== origin) return { ok: false, problem: 'moved' };
    file = { ...got, url: got.url };
    visited.add(next);
  }
  if (!info) return { ok: false, problem: 'failed' };
  for (const id of withdrawn) items.delete(id);
  if (sameFiles(parts, held)) return { ok: true, unchanged: true, parts };
  const feed = {
    info,
    items: [...items.values()],
    leftOut,
    total: entries,
    withdrawn: [...withdrawn],
  };
  return {
    ok: true,
    unchanged: false,
    feed,
    parts,
    byPermission: first.byPermission,
    url: first.url,
  };
}

/** True when every later file is unchanged too; false when one changed or cannot be asked about. */
async function restUnchanged(
  sources: Sources,
  parts: readonly Part[],
): Promise<boolean | Extract<Collected, { ok: false }>> {
  for (const part of parts) {
    const got = await fetchOne(sources, part.url, part);
    if (!got.ok) return got;
    if (!got.unchanged && (await sha256(got.bytes)) !== part.hash) return false;
  }
  return true;
}

export function fetchOne(
  { net, bounds, now, signal, tally, room }: Sources,
  url: string,
  held?: Part,
  fresh = false,
): Promise<Got> {
  return fetchBytes(net, {
    url,
    accept: feedAccept,
    bounds,
    now,
    fresh,
    ...(held ? { held } : {}),
    ...(signal ? { signal } : {}),
    ...(tally ? { tally } : {}),
    ...(room ? { room } : {}),
  });
}

export async function toPart({ url, bytes, etag, lastModified }: First): Promise<Part> {
  return {
    url,
    hash: await sha256(bytes),
    ...(etag ? { etag } : {}),
    ...(lastModified ? { lastModified } : {}),
  };
}

function sameFiles(parts: readonly Part[], held: readonly Part[]): boolean {
  return (
    parts.length === held.length &&
    parts.every((part, i) => part.url === held[i]?.url && part.hash === held[i]?.hash)
  );
}

/** By its type, or by its first sign when the type says nothing. */
export function looksLikeHtml({ type, bytes }: { type: string; bytes: Uint8Array }): boolean {
  if (type === 'text/html' || type === 'application/xhtml+xml') return true;
  // As nearly every feed begins.
  if (bytes[0] === 0x7b) return false;
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}
