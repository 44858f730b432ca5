import type { LeftOut, ReadFeed } from '../feed/format';
import { checkAddress, originPattern } from './address';
import { collectFrom, feedAccept, looksLikeHtml } from './collect';
import type { Part } from './db';
import { type Bounds, feedBounds, fetchBytes } from './fetch-bytes';
import type { Clock, FindFeedLink, Net, Reader } from './ports';
import type { Problem } from './problems';

export type LookPorts = {
  net: Net;
  read: Reader;
  clock: Clock;
  findLink: FindFeedLink;
  bounds?: Bounds;
};

/** What was found at an address, before one subscribes. */
export type Look = {
  ok: true;
  /** The final address: the one that will be kept. */
  url: string;
  title: string;
  items: number;
  /** As the feed and its items name them, most used first. */
  languages: string[];
  /** All that was left out, with the reason. */
  leftOut: LeftOut[];
  sample: { title: string; published?: number }[];
  /** To be said before one adds it, though it can be added. */
  warnings: Extract<Problem, 'personal-address' | 'no-items' | 'expired'>[];
  /** What was read, for `addFeed`: what was shown is what is kept. */
  reading: { feed: ReadFeed; parts: Part[]; byPermission: boolean };
};
export type LookResult =
  | Look
  | {
      ok: false;
      problem: Problem;
      /** The address that was asked last. */
      url?: string;
      /** For `needs-permission`: the one pattern to ask for, and its host to name on the button. */
      ask?: { pattern: string; host: string };
    };

const sampleLength = 5;

/**
 * Looks at what was typed: a feed, or a web page whose head names its JSON Feed (followed one step). Changes nothing
 * in the store. Every expected failure is a value with its reason code.
 */
export async function lookAt(ports: LookPorts, typed: string): Promise<LookResult> {
  const address = checkAddress(typed);
  if (!address.ok) return address;
  return step(ports, address.url, address.personal, true);
}

async function step(
  ports: LookPorts,
  url: string,
  personal: boolean,
  mayFollow: boolean,
): Promise<LookResult> {
  const { net, read, clock, findLink, bounds = feedBounds } = ports;
  const now = clock.now();
  const got = await fetchBytes(net, { url, accept: feedAccept, bounds, now });
  if (!got.ok) return refuse(got.problem, url);
  if (got.unchanged) return refuse('failed', url);
  if (!got.url.startsWith('https:')) return refuse('not-https', got.url);
  if (looksLikeHtml(got)) {
    const link = mayFollow ? findLink(new TextDecoder().decode(got.bytes), got.url) : undefined;
    if (link) {
      const next = checkAddress(link);
      if (!next.ok) return refuse(next.problem, link);
      return step(ports, next.url, personal || next.personal, false);
    }
    const elsewhere = new URL(got.url).origin !== new URL(url).origin;
    return refuse(elsewhere ? 'sign-in' : 'html', got.url);
  }
  const all = await collectFrom({ net, read, bounds, now }, got);
  if (!all.ok) return refuse(all.problem, got.url);
  if (all.unchanged) return refuse('failed', got.url);
  const { feed } = all;
  const warnings: Look['warnings'] = [];
  if (personal || looksPersonalNow(got.url)) warnings.push('personal-address');
  if (feed.info.expired) warnings.push('expired');
  else if (feed.items.length === 0) warnings.push('no-items');
  return {
    ok: true,
    url: got.url,
    title: feed.info.title,
    items: feed.items.length,
    languages: languagesOf(feed),
    leftOut: feed.leftOut,
    sample: feed.items.slice(0, sampleLength).map(({ title, published }) => ({
      title,
      ...(published === undefined ? {} : { published }),
    })),
    warnings,
    reading: { feed, parts: all.parts, byPermission: all.byPermission },
  };
}

function refuse(problem: Problem, url: string): LookResult {
  return problem === 'needs-permission'
    ? { ok: false, problem, url, ask: { pattern: originPattern(url), host: new URL(url).hostname } }
    : { ok: false, problem, url };
}

function looksPersonalNow(url: string): boolean {
  const checked = checkAddress(url);
  return checked.ok && checked.personal;
}

function languagesOf({ info, items }: ReadFeed): string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const language = item.language ?? info.language;
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (counts.size === 0 && info.language) return [info.language];
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
