import type { Item } from '../feed/format';
import type { ListItem } from '../messages/shapes';
import { withoutTags } from '../voice/links';
import type { HeadEntry, HeadRow } from './db';

const headLength = 40;
const topicsKept = 12;

/** Names an item across feeds. Feed ids are hex, so the first colon parts the two. */
export function itemKey(feedId: string, itemId: string): string {
  return `${feedId}:${itemId}`;
}

export function splitKey(key: string): { feedId: string; itemId: string } {
  const colon = key.indexOf(':');
  return { feedId: key.slice(0, colon), itemId: key.slice(colon + 1) };
}

/** An address by which a story is known: without its fragment and what only tracks. */
function sameAddress(address: string): string {
  const [whole = address] = address.split('#', 1);
  return whole.includes('?') ? withoutTags(whole) : whole;
}

const addresses = new WeakMap<object, string[]>();
/** Read once an entry: with one feed alone nobody asks. */
function sameAddresses(entry: Pick<HeadEntry, 'links'>): string[] {
  const known = addresses.get(entry) ?? (entry.links ?? []).map(sameAddress);
  addresses.set(entry, known);
  return known;
}

/**
 * The same story from two feeds is shown once: where the first stands. Two items of one feed are never one story, for
 * many a feed links all of its items to one page.
 */
export function onceEach<T extends Pick<HeadEntry, 'links' | 'item'>>(entries: readonly T[]): T[] {
  const first = new Map<string, string>();
  return entries.filter((entry) => {
    const { item } = entry;
    const links = sameAddresses(entry);
    const isTold = links.some((link) => (first.get(link) ?? item.feedId) !== item.feedId);
    if (!isTold) for (const link of links) if (!first.has(link)) first.set(link, item.feedId);
    return !isTold;
  });
}

/** The line as it is sent: with the feed's name, and when it came where that was after the feed's first items. */
export function named(
  { item, seen }: Pick<HeadEntry, 'item' | 'seen'>,
  feed: { name: string; filled?: number | undefined } | undefined,
): ListItem {
  const isLater = feed?.filled !== undefined && seen > feed.filled;
  return { ...item, source: feed?.name ?? '', ...(isLater ? { arrived: seen } : {}) };
}

const dateOf = (item: Item, seen: number): number => item.published ?? item.modified ?? seen;

/** One line of the list, with what decides its place and whether it is shown. `source` is put in when read. Made of every item: no spreading. */
export function toEntry(feedId: string, item: Item, seen: number): HeadEntry {
  const line: ListItem = {
    key: itemKey(feedId, item.id),
    feedId,
    source: '',
    title: item.title,
    kind: item.kind,
    tags: item.tags,
    corrected: item.corrected !== undefined,
  };
  if (item.published !== undefined) line.published = item.published;
  if (item.language !== undefined) line.language = item.language;
  const [picture] = item.images;
  if (picture) line.picture = picture.url;
  const entry: HeadEntry = { item: line, at: dateOf(item, seen), seen };
  const links = [item.url, item.externalUrl].filter((url) => url !== undefined);
  if (links.length > 0) entry.links = links;
  if (item.showFrom !== undefined) entry.showFrom = item.showFrom;
  if (item.validUntil !== undefined) entry.validUntil = item.validUntil;
  return entry;
}

/** Is it to be shown at `now`? Shown from `showFrom` on, and up to `validUntil`. */
export function isShown(
  { showFrom, validUntil }: { showFrom?: number | undefined; validUntil?: number | undefined },
  now: number,
): boolean {
  return (
    (showFrom === undefined || showFrom <= now) && (validUntil === undefined || now <= validUntil)
  );
}

/** When the next of these begins or ends, ms; undefined when none does. */
export function nextChange(
  entries: Iterable<Pick<HeadEntry, 'showFrom' | 'validUntil'>>,
  now: number,
): number | undefined {
  let next: number | undefined;
  for (const { showFrom, validUntil } of entries) {
    if (showFrom !== undefined && showFrom > now) next = Math.min(next ?? showFrom, showFrom);
    if (validUntil !== undefined && validUntil >= now)
      next = Math.min(next ?? validUntil + 1, validUntil + 1);
  }
  return next;
}

/** Newest first; what came in together keeps the feed's order (sort is stable). */
export function byDate(a: { at: number }, b: { at: number }): number {
  return b.at - a.at;
}

/** Counts tags without regard to case; the most used first, under the spelling met first. */
export function countTopics(
  counted: Iterable<{ name: string; count: number }>,
  keep = topicsKept,
): { name: string; count: number }[] {
  const topics = new Map<string, { name: string; count: number }>();
  for (const { name, count } of counted) {
    const folded = name.toLowerCase();
    const topic = topics.get(folded);
    if (topic) topic.count += count;
    else topics.set(folded, { name, count });
  }
  return [...topics.values()].sort((a, b) => b.count - a.count).slice(0, keep);
}

/** What of an item decides whether and where it stands in the head: that much of each stays in memory until all are read. */
export type Place = {
  at: number;
  seen: number;
  isTip: boolean;
  tags: readonly string[];
  showFrom: number | undefined;
  validUntil: number | undefined;
};

/** `more` is what the caller needs to know of it besides. Made of every item. */
export function toPlace<T extends object>(item: Item, seen: number, more: T): Place & T {
  const place = more as Place & T;
  place.at = dateOf(item, seen);
  place.seen = seen;
  place.isTip = item.kind === 'tip';
  place.tags = item.tags;
  place.showFrom = item.showFrom;
  place.validUntil = item.validUntil;
  return place;
}

/** Each tag as often as it stands there, under the spelling met first. */
function tagsOf(live: readonly Place[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags } of live) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

/**
 * The feed's newest stories (tips have a place of their own) and topics, of all that the contents name, in their order.
 * Stories that end before `now` are not among them. `itemOf` is asked for the few that are.
 */
export function toHead<T extends Place>(
  feedId: string,
  places: readonly T[],
  itemOf: (place: T) => Item | undefined,
  now: number,
): HeadRow {
  const live = places.filter(
    ({ isTip, validUntil }) => !isTip && !(validUntil !== undefined && validUntil < now),
  );
  // Lines that are not shown yet come besides, so that they do not take the place of those that are.
  const shown = live.filter((place) => isShown(place, now)).sort(byDate);
  const later = live.filter((place) => !isShown(place, now)).sort(byDate);
  return {
    feedId,
    total: shown.length,
    entries: [...shown.slice(0, headLength), ...later.slice(0, headLength)].flatMap((place) => {
      const item = itemOf(place);
      return item ? [toEntry(feedId, item, place.seen)] : [];
    }),
    topics: countTopics(tagsOf(live)),
  };
}
