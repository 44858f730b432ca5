import type { FeedInfo, ReadFeed } from '../feed/format';
import type { IndexPayload, PageRef } from '../feed/index-file';
import { readFeedText } from '../feed/read';
import type { Result } from '../feed/result';
import {
  infoOf,
  inheritedOf,
  type Remembered,
  readPage,
  type Taken,
  takeIndex,
  takePage,
} from '../feed/take-index';
import { type First, fetchOne, looksLikeHtml, maxTotal, type Sources, toPart } from './collect';
import type { Part } from './db';
import { shortHash } from './hash';
import type { Problem } from './problems';

const atOnce = 6;
/** Memory for one page after the other, in bytes: pages are about a third of that. Larger ones get their own. */
const room = 512 * 1024;

/** A page as it was read. */
export type ReadPage = Pick<ReadFeed, 'items' | 'withdrawn' | 'leftOut'>;
/**
 * A page whose bytes matched their hash, and which is read when it is asked for: ten thousand items at once in memory
 * cost more to keep than to read.
 */
export type Unread = () => Result<ReadPage, 'bad-index'>;

export type ReadIndex = Taken & {
  info: FeedInfo;
  /** Every page's name, in the index's order; a page is stored under its feed and its name. */
  names: string[];
  /** The pages that were fetched, by name. */
  pages: ReadonlyMap<string, Unread>;
  part: Part;
  byPermission: boolean;
  /** Where the index was in the end. */
  url: string;
};
type Failed = { ok: false; problem: Problem; url?: string; retryAfter?: number };
export type CollectedIndex =
  | { ok: true; unchanged: true; part?: Part }
  | ({ ok: true; unchanged: false } & ReadIndex)
  | Failed;

export type Wanted = {
  remembered: Remembered;
  /** The index as last read, given only when nothing of it is missing in the store. */
  held?: Part | undefined;
  /** The only origin that may answer; undefined while subscribing. */
  origin?: string;
  /** Is all that was made of the pages in the store as well? */
  whole?: boolean;
  /** Is the page of that name in the store, whole but for what `removed` lists? */
  has: (name: string, removed: ReadonlySet<string>) => boolean;
};

/**
 * Reads a signed index and those of its pages that are not there yet, all of them or none. `start` is its address, or
 * what was found there already. A feed that names its index leads on to it, one step. Changes nothing in the store.
 */
export async function collectIndex(
  sources: Sources,
  start: string | First,
  wanted: Wanted,
): Promise<CollectedIndex> {
  let first: First;
  if (typeof start === 'string') {
    const got = await fetchOne(sources, start, wanted.held);
    if (!got.ok) return got;
    if (got.unchanged) return { ok: true, unchanged: true };
    first = got;
  } else first = start;
  if (wanted.origin !== undefined && new URL(first.url).origin !== wanted.origin)
    return { ok: false, problem: looksLikeHtml(first) ? 'sign-in' : 'moved' };

  const { remembered } = wanted;
  const taken = await takeIndex(crypto.subtle, first.bytes, first.url, remembered);
  if (!taken.ok) {
    const isLed = remembered.trust !== undefined || remembered.feedUrls !== undefined;
    const index = isLed ? undefined : namedIndex(first);
    if (index === undefined) return { ok: false, problem: taken.reason };
    const feedUrls = [first.url, ...(typeof start === 'string' ? [start] : [])];
    const led = await collectIndex(sources, index, {
      has: wanted.has,
      // It leads on once: an index has no feed in it that could name another.
      remembered: { ...remembered, feedUrls },
    });
    return led.ok ? led : { url: index, ...led };
  }

  const { payload, news } = taken.value;
  const part = await toPart(first);
  const removed = new Set(payload.removed);
  const base = shortHash(inheritedOf(payload)).toString(36);
  const refs = new Map(payload.pages.map((ref) => [`${ref.sha256}.${base}`, ref]));
  const missing = [...refs].filter(([name]) => !wanted.has(name, removed));
  if (!news && missing.length === 0 && wanted.whole) return { ok: true, unchanged: true, part };
  if (payload.pages.reduce((sum, { bytes }) => sum + bytes, 0) > maxTotal)
    return { ok: false, problem: 'too-large' };
  const info = infoOf(payload);
  if (!info) return { ok: false, problem: 'bad-index' };
  const pages = await fetchPages(sources, first.url, payload, missing);
  if (!pages.ok) return pages;
  return {
    ok: true,
    unchanged: false,
    ...taken.value,
    info,
    names: [...refs.keys()],
    pages: pages.pages,
    part,
    byPermission: first.byPermission,
    url: first.url,
  };
}

/** The index that a level 0 feed names; undefined when this is none, or names none. */
function namedIndex({ bytes, url }: First): string | undefined {
  const read = readFeedText(bytes, url);
  return read.ok ? read.value.info.index : undefined;
}

/** Fetches the pages, a few at a time; the first that fails ends it. */
async function fetchPages(
  sources: Sources,
  indexUrl: string,
  payload: IndexPayload,
  missing: readonly [string, PageRef][],
): Promise<{ ok: true; pages: Map<string, Unread> } | Failed> {
  const pages = new Map<string, Unread>();
  const waiting = [...missing];
  const state: { failed?: Failed } = {};
  const next = async () => {
    const own = { ...sources, room: new Uint8Array(room) };
    for (let one = waiting.shift(); one && !state.failed; one = waiting.shift()) {
      const page = await fetchPage(own, indexUrl, payload, one[1]);
      if (page.ok) pages.set(one[0], page.page);
      else state.failed ??= page;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, waiting.length) }, next));
  return state.failed ?? { ok: true, pages };
}

async function fetchPage(
  sources: Sources,
  indexUrl: string,
  payload: IndexPayload,
  ref: PageRef,
): Promise<{ ok: true; page: Unread } | Failed> {
  const url = new URL(ref.url, indexUrl).href;
  // Not a byte more is read than was signed for.
  const bounds = { ...sources.bounds, bytes: Math.min(sources.bounds.bytes, ref.bytes) };
  const got = await fetchOne({ ...sources, bounds }, url, undefined, true);
  if (!got.ok) {
    if (got.problem === 'not-found') return { ok: false, problem: 'page-missing' };
    const isLonger = got.problem === 'too-large' && ref.bytes < sources.bounds.bytes;
    return isLonger ? { ok: false, problem: 'page-mismatch' } : got;
  }
  if (got.unchanged) return { ok: false, problem: 'failed' };
  if (got.url !== url && new URL(got.url).origin !== new URL(indexUrl).origin)
    return { ok: false, problem: 'moved' };
  if (looksLikeHtml(got)) return { ok: false, problem: 'captive-portal' };
  const text = await takePage(crypto.subtle, got.bytes, ref);
  if (!text.ok) return { ok: false, problem: text.reason };
  return { ok: true, page: () => readPage(text.value, payload) };
}
