import type { OpenItem, Told } from '../messages/shapes';
import type { FeedRow, LibraryDb } from './db';
import { isShown, splitKey } from './entries';
import type { Listing } from './listing';

const most = 300;

/** What a feed says of itself besides its items. */
export function toTold({ id, name, info }: FeedRow): Told {
  const { language, programmes, questions, questionsUrl, suggest, company } = info;
  return {
    feedId: id,
    source: name,
    ...(language === undefined ? {} : { language }),
    ...(programmes === undefined ? {} : { programmes }),
    ...(questions === undefined ? {} : { questions }),
    ...(questionsUrl === undefined ? {} : { questionsUrl }),
    ...(suggest === undefined ? {} : { suggest }),
    ...(company?.contact === undefined ? {} : { contact: company.contact }),
  };
}

/** The tips of every feed, whole, newest first: one look at the pages that hold them. */
export async function readTips(
  db: LibraryDb,
  listing: Listing,
  now: number,
): Promise<{ tips: OpenItem[] }> {
  const entries = (await listing.entries())
    .filter((entry) => entry.item.kind === 'tip' && isShown(entry, now))
    .slice(0, most);
  if (entries.length === 0) return { tips: [] };
  const feedIds = [...new Set(entries.map(({ item }) => item.feedId))];
  const [feeds, contents] = await Promise.all([
    db.feeds.bulkGet(feedIds),
    db.contents.bulkGet(feedIds),
  ]);
  const wanted = new Set(entries.map(({ item }) => item.key));
  const marks = contents.flatMap((row) =>
    (row?.pages ?? []).filter(({ ids }) => ids.some((id) => wanted.has(`${row?.feedId}:${id}`))),
  );
  const pages = await db.pages.bulkGet(marks.map(({ id }) => id));
  // Of a signed page, an older state of an item may still be there: only what the contents name counts.
  const items = new Map(
    pages.flatMap((page, at) => {
      const shown = new Set(marks[at]?.ids);
      return (page?.items ?? [])
        .filter((item) => shown.has(item.id))
        .map((item) => [`${page?.feedId}:${item.id}`, item]);
    }),
  );
  const names = new Map(feeds.map((feed) => [feed?.id, feed?.name ?? '']));
  return {
    tips: entries.flatMap(({ item: { key } }) => {
      const { feedId } = splitKey(key);
      const item = items.get(key);
      return item ? [{ key, feedId, source: names.get(feedId) ?? '', item }] : [];
    }),
  };
}
