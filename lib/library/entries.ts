import type { Item } from '../feed/format';
import type { ListItem } from '../messages/protocol';
import { withoutTags } from '../voice/links';
import type { ContentsRow, HeadEntry, HeadRow } from './db';

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

/** One line of the list, with what decides its place and whether it is shown. `source` is put in when read. */
export function toEntry(feedId: string, item: Item, seen: number): HeadEntry {
  const picture = item.images[0]?.url;
  const links = [item.url, item.externalUrl].filter((url) => url !== undefined);
  const line: ListItem = {
    key: itemKey(feedId, item.id),
    feedId,
    source: '',
    title: item.title,
    kind: item.kind,
    tags: item.tags,
    corrected: item.corrected !== undefined,
    ...(item.published === undefined ? {} : { published: item.published }),
    ...(item.language === undefined ? {} : { language: item.language }),
    ...(picture === undefined ? {} : { picture }),
  };
  return {
    item: line,
    at: dateOf(item, seen),
    seen,
    ...(links.length === 0 ? {} : { links }),
    ...(item.showFrom === undefined ? {} : { showFrom: item.showFrom }),
    ...(item.validUntil === undefined ? {} : { validUntil: item.validUntil }),
  };
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

type Dated = { item: Item; seen: number; at: number };

const dateOf = (item: Item, seen: number): number => item.published ?? item.modified ?? seen;

/** Each tag as often as it stands there, under the spelling met first. */
function tagsOf(live: readonly Dated[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { item } of live)
    for (const tag of item.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

/** The feed's newest stories (tips have a place of their own) and topics. Stories that end before `now` are not among them. */
export function toHead(
  feedId: string,
  contents: ContentsRow,
  items: ReadonlyMap<string, Item>,
  now: number,
): HeadRow {
  const live: Dated[] = [];
  for (const page of contents.pages)
    page.ids.forEach((id, i) => {
      const item = items.get(id);
      if (!item || item.kind === 'tip') return;
      if (item.validUntil !== undefined && item.validUntil < now) return;
      const seen = page.seen[i] ?? 0;
      live.push({ item, seen, at: dateOf(item, seen) });
    });
  // Lines that are not shown yet come besides, so that they do not take the place of those that are.
  const shown = live.filter(({ item }) => isShown(item, now)).sort(byDate);
  const later = live.filter(({ item }) => !isShown(item, now)).sort(byDate);
  const lines = [...shown.slice(0, headLength), ...later.slice(0, headLength)];
  return {
    feedId,
    total: shown.length,
    entries: lines.map(({ item, seen }) => toEntry(feedId, item, seen)),
    topics: countTopics(tagsOf(live)),
  };
}
