import type { Item } from '../feed/format';
import { isNothingKnown, type KnownFor, touches } from '../learning/known-for';
import type { ListItem } from '../messages/shapes';
import type { FeedRow, HeadEntry, LibraryDb, PageMark, PageRow } from './db';
import { byDate, isShown, itemKey, named, nextChange, onceEach, toEntry } from './entries';
import type { Search } from './search/search';
import { prepareInSlices } from './search/slices';
import { libraryVersion } from './version';

/** Lets the page paint and answer. A timer would wait for 4 ms each time, nearly as long as the work between. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** What is known of one story: its line, the item that is searched, and whether it is a story that neither begins nor ends. */
type Known = { key: string; item: Item; entry: HeadEntry; isAlways: boolean };
export type LoadSearch = () => Promise<Search<Known>>;
type Page = { hash: number; items: Known[] };
/** What was asked for last, and all that answers it: the next lines of it are asked for, and the same again. */
type Answered = { to: string; version: number; until: Change; all: readonly HeadEntry[] };
type Change = { of: readonly HeadEntry[]; from: number; next: number | undefined };

export type Asked = {
  query: string;
  topic?: string | undefined;
  source?: string | undefined;
  tips?: boolean | undefined;
  offset: number;
  limit: number;
  /** What one wants to be known for: what touches it comes first, unless one searches. */
  known?: KnownFor | undefined;
};

type Wanted = Omit<Asked, 'offset' | 'limit'>;

/** Does what one wants to be known for decide the order? */
const isOrderedBy = (asked: Wanted): asked is Wanted & { known: KnownFor } =>
  asked.query.trim() === '' &&
  !asked.tips &&
  asked.known !== undefined &&
  !isNothingKnown(asked.known);

export type Listing = {
  list: (asked: Asked) => Promise<{ items: ListItem[]; total: number; changes?: number }>;
  /** Makes the search ready in small slices, so that the first keystroke finds it so. */
  warm: () => Promise<void>;
  /** Every line of every feed, newest first, shown or not. */
  entries: () => Promise<readonly HeadEntry[]>;
};

/**
 * The whole library in memory, for lists and search. Read at first use; later, when the library's version has
 * risen, only the pages that changed are read again. One a process.
 */
export function createListing(db: LibraryDb, now: () => number, loadSearch: LoadSearch): Listing {
  let version = -1;
  let pages = new Map<string, Page>();
  let sorted: HeadEntry[] = [];
  let feeds = new Map<string, FeedRow>();
  let loading: Promise<Search<Known>> | undefined;
  let search: Search<Known> | undefined;
  let touchedBy = '';
  let touched = new WeakMap<HeadEntry, string>();
  let change: Change | undefined;
  let answered: Answered | undefined;
  let turn: Promise<void> = Promise.resolve();

  const refresh = (): Promise<void> => {
    turn = turn.catch(() => {}).then(readChanges);
    return turn;
  };

  async function readChanges(): Promise<void> {
    if ((await libraryVersion(db)) === version) return;
    const read = await db.transaction('r', [db.meta, db.feeds, db.contents, db.pages], async () => {
      const [at, feeds, contents] = await Promise.all([
        libraryVersion(db),
        db.feeds.toArray(),
        db.contents.toArray(),
      ]);
      const marks = contents.flatMap((row) => row.pages);
      const changed = marks.filter((mark) => pages.get(mark.id)?.hash !== mark.hash);
      const rows = await db.pages.bulkGet(changed.map((mark) => mark.id));
      return { at, feeds, marks, changed, rows };
    });
    feeds = new Map(read.feeds.map((feed) => [feed.id, feed]));
    if (read.changed.length > 0 || read.marks.length !== pages.size) {
      const next = new Map<string, Page>();
      const fresh = new Map(read.changed.map((mark, i) => [mark.id, toPage(mark, read.rows[i])]));
      for (const mark of read.marks) {
        const page = fresh.get(mark.id) ?? pages.get(mark.id);
        if (page) next.set(mark.id, page);
      }
      pages = next;
      sorted = [...pages.values()]
        .flatMap(({ items }) => items.map(({ entry }) => entry))
        .sort(byDate);
      search?.replace(searched());
    }
    version = read.at;
  }

  const searched = () => [...pages].map(([id, { hash, items }]) => ({ id, hash, items }));

  const index = (): Promise<Search<Known>> => {
    loading ??= loadSearch().then((loaded) => {
      loaded.replace(searched());
      search = loaded;
      return loaded;
    });
    return loading;
  };

  return {
    async list({ offset, limit, ...asked }) {
      await refresh();
      const searching = asked.query.trim() === '' ? undefined : await index();
      const all = answer(asked, searching, now());
      const isOrdered = isOrderedBy(asked);
      const lineOf = (entry: HeadEntry): ListItem => {
        const line = named(entry, feeds.get(entry.item.feedId));
        const because = isOrdered ? touched.get(entry) : undefined;
        return because ? { ...line, because } : line;
      };
      return {
        items: all.slice(offset, offset + limit).map(lineOf),
        total: all.length,
        ...(change?.next === undefined ? {} : { changes: change.next }),
      };
    },
    async warm() {
      await refresh();
      await prepareInSlices(await index(), {
        now: () => performance.now(),
        pause,
      });
    },
    async entries() {
      await refresh();
      return sorted;
    },
  };

  /** All that answers what is asked, in order; found once, until the library changes or a story begins or ends. */
  function answer(asked: Wanted, searching: Search<Known> | undefined, at: number) {
    const { query, topic, source, tips = false, known } = asked;
    const until = changeAfter(at);
    const to = JSON.stringify([query, topic, source, tips, known]);
    if (answered?.to === to && answered.version === version && answered.until === until)
      return answered.all;
    const wanted = topic?.toLowerCase();
    const isWanted = (entry: HeadEntry): boolean =>
      (entry.item.kind === 'tip') === tips &&
      isShown(entry, at) &&
      (source === undefined || entry.item.feedId === source) &&
      (wanted === undefined || entry.item.tags.some((tag) => tag.toLowerCase() === wanted));
    const isNarrow = tips || source !== undefined || wanted !== undefined;
    const found = searching
      ? wantedOf(searching.search(query), isNarrow, isWanted)
      : sorted.filter(isWanted);
    const once = feeds.size > 1 ? onceEach(found) : found;
    const all = isOrderedBy(asked) ? touchedFirst(once, asked.known) : once;
    answered = { to, version, until, all };
    return all;
  }

  /** When the next story begins or ends; of ten thousand, looked for once and not at each keystroke. */
  function changeAfter(at: number): Change {
    const isKnown = change?.of === sorted && at >= change.from && at < (change.next ?? Infinity);
    if (!change || !isKnown) change = { of: sorted, from: at, next: nextChange(sorted, at) };
    return change;
  }

  /** The same order as lib/learning/known-for gives, with what each line touches found once. */
  function touchedFirst(all: readonly HeadEntry[], known: KnownFor): readonly HeadEntry[] {
    const words = JSON.stringify(known);
    if (words !== touchedBy) {
      touchedBy = words;
      touched = new WeakMap();
    }
    const find = touches(known);
    const first: HeadEntry[] = [];
    const rest: HeadEntry[] = [];
    for (const entry of all) {
      let because = touched.get(entry);
      if (because === undefined) {
        because = find(entry.item) ?? '';
        touched.set(entry, because);
      }
      (because === '' ? rest : first).push(entry);
    }
    return [...first, ...rest];
  }
}

/** The entries of what was found, of ten thousand at a keystroke: most need no second look. */
function wantedOf(
  found: readonly Known[],
  isNarrow: boolean,
  isWanted: (entry: HeadEntry) => boolean,
): HeadEntry[] {
  const all: HeadEntry[] = [];
  for (const { entry, isAlways } of found)
    if ((isAlways && !isNarrow) || isWanted(entry)) all.push(entry);
  return all;
}

function toPage(mark: PageMark, row: PageRow | undefined): Page {
  // Of a signed page, an older state of an item may still be there: only what the contents name is shown.
  const seen = new Map(mark.ids.map((id, i) => [id, mark.seen[i] ?? 0]));
  const feedId = row?.feedId ?? '';
  const items = (row?.items ?? [])
    .filter((item) => seen.has(item.id))
    .map((item) => ({
      key: itemKey(feedId, item.id),
      item,
      entry: toEntry(feedId, item, seen.get(item.id) ?? 0),
      isAlways: item.kind !== 'tip' && item.showFrom === undefined && item.validUntil === undefined,
    }));
  return { hash: mark.hash, items };
}
