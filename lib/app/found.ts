import type { LeftOut, ReadFeed } from '../feed/format';

/** How many of the newest items a look shows. */
const few = 3;

const base = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** The name of a language in another one ("French"); the tag itself where it has none. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(base(tag)) ?? tag;
  } catch {
    return tag;
  }
}

/** The languages of a feed and its items, the most used first, as a phrase in `locale`; '' when it names none. */
export function languagesOf(feed: ReadFeed, locale: string): string {
  const counts = new Map<string, number>();
  for (const item of feed.items) {
    const tag = base(item.language ?? feed.info.language ?? '');
    if (tag) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  if (counts.size === 0 && feed.info.language) counts.set(base(feed.info.language), 1);
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => languageName(tag, locale));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

export type NewItem = { id: string; title: string; meta: string; language?: string };

/** The newest items of a feed (those without a date last), each with its date and language as words. */
export function newestOf(feed: ReadFeed, locale: string): NewItem[] {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  return [...feed.items]
    .sort((a, b) => (b.published ?? 0) - (a.published ?? 0))
    .slice(0, few)
    .map(({ id, title, published, language = feed.info.language }) => ({
      id,
      title,
      meta: [
        ...(published === undefined ? [] : [day.format(published)]),
        ...(language ? [languageName(language, locale)] : []),
      ].join(' · '),
      ...(language ? { language } : {}),
    }));
}

export type LeftOutGroup = { reason: LeftOut['reason']; entries: LeftOut[] };

/** What was left out, grouped by reason: whole items first, then fields, each group in the feed's order. */
export function groupLeftOut(leftOut: readonly LeftOut[]): LeftOutGroup[] {
  const groups = new Map<LeftOut['reason'], LeftOut[]>();
  for (const entry of leftOut) {
    const group = groups.get(entry.reason);
    if (group) group.push(entry);
    else groups.set(entry.reason, [entry]);
  }
  return [...groups]
    .map(([reason, entries]) => ({ reason, entries }))
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ entries }: LeftOutGroup): number => (entries[0]?.what === 'item' ? 0 : 1);
