import { readBody } from '../feed/read-body';
import { readRetryAfter } from '../feed/schedule';
import { originPattern } from './address';
import type { Net } from './ports';
import type { Problem } from './problems';
import { whyFailed } from './why-failed';

/** Times in ms, size in bytes after decompression. Source: the feed format's bounds. */
export type Bounds = { headers: number; body: number; bytes: number };
export const feedBounds: Bounds = { headers: 15_000, body: 60_000, bytes: 32 * 1024 * 1024 };

export type Got =
  | { ok: true; unchanged: true }
  | {
      ok: true;
      unchanged: false;
      /** Where it was in the end, after redirects. */
      url: string;
      bytes: Uint8Array<ArrayBuffer>;
      /** The media type, lower case, without parameters. */
      type: string;
      byPermission: boolean;
      etag?: string;
      lastModified?: string;
    }
  | { ok: false; problem: Problem; retryAfter?: number };

export type Wanted = {
  url: string;
  accept: string;
  /** What is held of it; leads to a conditional request where that can be seen through. */
  held?: { etag?: string; lastModified?: string };
  bounds: Bounds;
  now: number;
  /** Past every cache: what is asked for once and named by its hash must not come damaged from one. */
  fresh?: boolean;
  /** Gives up early; the caller knows, and asks nothing of the result. */
  signal?: AbortSignal;
  tally?: Tally;
  /** Memory that the body may be read into: its bytes are good until the next one is. */
  room?: Uint8Array<ArrayBuffer>;
};

/** Counts what a reading costs, for the log. */
export type Tally = { requests: number; bytes: number };

/**
 * Gets one file without cookies, bounded in time and size. With the host's permission the request is conditional
 * and a 304 comes back as `unchanged`; without it own headers would need a preflight that plain servers refuse, so
 * the browser's cache asks in our place and the body comes back anyway. Expected failures are values.
 * `retryAfter` is in ms since 1970.
 */
export async function fetchBytes(
  net: Net,
  { url, accept, held, bounds, now, fresh = false, signal, tally, room }: Wanted,
): Promise<Got> {
  const byPermission = await net.hasOrigins([originPattern(url)]);
  const headers: Record<string, string> = { Accept: accept };
  if (byPermission && held?.etag) headers['If-None-Match'] = held.etag;
  if (byPermission && held?.lastModified) headers['If-Modified-Since'] = held.lastModified;
  const isConditional = 'If-None-Match' in headers || 'If-Modified-Since' in headers;
  if (tally) tally.requests += 1;
  const stop = new AbortController();
  let late = false;
  const tooLate = () => {
    late = true;
    stop.abort();
  };
  let timer = setTimeout(tooLate, bounds.headers);
  try {
    let response: Response;
    try {
      response = await net.fetch(url, {
        headers,
        cache: byPermission || fresh ? 'no-store' : 'no-cache',
        credentials: 'omit',
        redirect: 'follow',
        referrerPolicy: 'no-referrer',
        signal: signal ? AbortSignal.any([stop.signal, signal]) : stop.signal,
      });
    } catch {
      if (signal?.aborted) return { ok: false, problem: 'failed' };
      if (late) return { ok: false, problem: 'timeout' };
      return { ok: false, problem: await whyFailed(net, url, byPermission, bounds.headers) };
    }
    // A 304 nobody asked for says nothing: what it speaks of may not be here.
    if (response.status === 304)
      return isConditional ? { ok: true, unchanged: true } : { ok: false, problem: 'server-error' };
    const refusal = byStatus(response, now);
    if (refusal) {
      stop.abort();
      return refusal;
    }
    clearTimeout(timer);
    timer = setTimeout(tooLate, bounds.body);
    const body = await readBody(response, bounds.bytes, room);
    if (!body.ok) {
      stop.abort();
      if (late) return { ok: false, problem: 'timeout' };
      return {
        ok: false,
        problem: body.problem === 'truncated' && !net.online() ? 'offline' : body.problem,
      };
    }
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    if (tally) tally.bytes += length > 0 ? length : body.bytes.byteLength;
    // Without the permission the encoding cannot be seen, and the length of a compressed body says nothing.
    if (byPermission && !response.headers.get('content-encoding') && body.bytes.length < length)
      return { ok: false, problem: 'truncated' };
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      ok: true,
      unchanged: false,
      url: response.url || url,
      bytes: body.bytes,
      type: (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      byPermission,
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
    };
  } finally {
    clearTimeout(timer);
  }
}

function byStatus(response: Response, now: number): Extract<Got, { ok: false }> | undefined {
  const { status } = response;
  if (status === 200 || status === 203) return undefined;
  if (status === 401 || status === 403 || status === 407) return { ok: false, problem: 'sign-in' };
  if (status === 404 || status === 410) return { ok: false, problem: 'not-found' };
  if (status === 204 || status === 205) return { ok: false, problem: 'empty' };
  if (status === 429 || status === 503) {
    const retryAfter = readRetryAfter(response.headers.get('retry-after'), now);
    return {
      ok: false,
      problem: 'server-busy',
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  }
  return { ok: false, problem: status >= 500 ? 'server-error' : 'failed' };
}
