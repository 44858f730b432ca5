import { type DBCoreMutateResponse, Dexie, type Table } from 'dexie';
import type { FeedInfo, Item, LeftOut } from '../feed/format';
import type { IndexKey } from '../feed/index-file';
import type { Remembered } from '../feed/take-index';
import type { Trust } from '../feed/trust';
import type { JournalEntry, Reminder } from '../messages/own-words';
import type { Draft, ListItem } from '../messages/shapes';
import { type Packed, pack, unpack } from './pack';
import type { Problem } from './problems';

/** One file of a feed (a feed may go on by next_url), as it was when it was last read whole. */
export type Part = { url: string; hash: string; etag?: string; lastModified?: string };

export type FeedRow = {
  id: string;
  /** The address that is asked; its origin is the only one the feed may answer from. */
  url: string;
  name: string;
  added: number;
  paused: boolean;
  /** Could only be read with the host's permission. */
  byPermission: boolean;
  info: FeedInfo;
  parts: Part[];
  items: number;
  /** The first hundred of what was left out, and how many there were. */
  leftOut: LeftOut[];
  leftOutTotal: number;
  failures: number;
  /** When its first items came, ms: what comes later is new. */
  filled?: number;
  lastOk?: number;
  lastTry?: number;
  next?: number;
  /** Until when the server wants to be left alone (Retry-After). */
  quietUntil?: number;
  problem?: Problem;
  /** What is believed of its signed index and since which version; absent while it is read at level 0. */
  trust?: Trust;
  /** The key that an employee could confirm: the feed was never pinned, and is signed now. */
  signer?: IndexKey;
  /** When its publisher wanted to have renewed the index, ms. */
  expires?: number;
  /** The address under which the company's policy names this feed, and the keys it pins. */
  policy?: string;
  pins?: IndexKey[];
  last?: Remembered['last'];
  /** The last polls, newest first. */
  log?: Poll[];
};

/** One reading, for the log. */
export type Poll = {
  at: number;
  /** How long it took, ms. */
  took: number;
  end: 'kept' | 'unchanged' | 'failed';
  problem?: Problem;
  requests: number;
  /** As sent, where the host says how much that was; else as read. */
  bytes: number;
  came?: Came;
};
/** Items that are new, changed or gone. */
export type Came = { fresh: number; changed: number; gone: number };

/** The table of contents of a feed: which page holds which item, in which state. */
export type PageMark = {
  id: string;
  hash: number;
  ids: string[];
  hashes: number[];
  seen: number[];
  /** Withdrawn items that the page once had: as long as they stay withdrawn it is whole without them. */
  without?: string[];
};
export type ContentsRow = {
  feedId: string;
  nextPage: number;
  pages: PageMark[];
  /** Ids that the company took back. */
  withdrawn?: string[];
};

/**
 * Up to a hundred items; `seen` says when each was first read (ms), the date of those without one. A page of a signed
 * index stays as it was published: which of its items are shown, the table of contents says.
 */
export type PageRow = {
  id: string;
  feedId: string;
  items: Item[];
  seen: number[];
  /** Ids that the page itself marks as withdrawn. */
  withdrawn?: string[];
  leftOut?: LeftOut[];
};

export type HeadEntry = {
  item: ListItem;
  at: number;
  /** When it came. */
  seen: number;
  /** The addresses of what it tells of, without what only tracks. */
  links?: string[];
  showFrom?: number;
  validUntil?: number;
};
/** What the first paint needs of a feed, in one record. */
export type HeadRow = {
  feedId: string;
  entries: HeadEntry[];
  /** How many stories were to be shown when it was written. */
  total: number;
  topics: { name: string; count: number }[];
};

export type PictureRow = {
  url: string;
  size: 'thumb' | 'large' | 'failed';
  feedIds: string[];
  type: string;
  bytes: ArrayBuffer;
  /** bytes.byteLength, indexed so that the sum is known without reading pictures. */
  weight: number;
  at: number;
};

export type MetaRow = { key: 'version'; value: number };

export type LibraryDb = Dexie & {
  feeds: Table<FeedRow, string>;
  contents: Table<ContentsRow, string>;
  pages: Table<PageRow, string>;
  heads: Table<HeadRow, string>;
  pictures: Table<PictureRow, [string, string]>;
  meta: Table<MetaRow, string>;
};
export type DraftsDb = Dexie & {
  drafts: Table<Draft, string>;
  reminders: Table<Reminder, string>;
  journal: Table<JournalEntry, string>;
};

/**
 * Two databases: the library can always be read again from its feeds, the employee's words cannot. Words are
 * written through to the disk before a save counts as kept, and no fault of the library can reach them.
 */
export type Db = { library: LibraryDb; drafts: DraftsDb };

type Options = ConstructorParameters<typeof Dexie>[1];

/** Gives both databases, opened at first use. `options` lets tests bring their own IndexedDB. */
export function createDb(options: Options = {}): Db {
  const library = new Dexie('own-voice-library', options) as LibraryDb;
  library.version(1).stores({
    feeds: 'id',
    contents: 'feedId',
    // Keys beside the rows and no index: an engine that has to find a key in a row first makes a copy of all of it.
    pages: '',
    heads: 'feedId',
    pictures: '[url+size], *feedIds, weight',
    meta: 'key',
  });
  library.pages.hook('reading', read);
  const drafts = new Dexie('own-voice-drafts', {
    ...options,
    chromeTransactionDurability: 'strict',
  }) as DraftsDb;
  drafts.version(1).stores({ drafts: 'id, updated' });
  drafts.version(2).stores({ reminders: 'draftId, at', journal: 'id, at' });
  return { library, drafts };
}

/** A page as the store has it. One written before items were packed holds them as they are. */
const stored = (page: PageRow) => ({ ...page, items: page.items.map(pack) });
const read = (row: PageRow | undefined): PageRow | undefined =>
  Array.isArray(row?.items)
    ? {
        ...row,
        items: row.items.map((item: Item | Packed) => (Array.isArray(item) ? unpack(item) : item)),
      }
    : row;

/** The pages of a feed: their keys begin with its id. */
export const pagesOf = (db: LibraryDb, feedId: string) =>
  db.pages.where(':id').startsWith(`${feedId}:`);

/**
 * Puts pages, each under its own id. Not async, and not for none: in a transaction, Dexie counts on its own promises,
 * and takes a step that puts nothing for the end of it.
 */
export const putPages = (db: LibraryDb, pages: readonly PageRow[]) =>
  db.pages.bulkPut(
    pages.map(stored) as unknown as PageRow[],
    pages.map(({ id }) => id),
  );

/**
 * Puts one page in the open transaction. The store has its own copy when this returns, and nothing that waits for the
 * answer holds the page (so no async function): of pages that are made one after the other only one is in memory.
 */
export function putPage(db: LibraryDb, page: PageRow): PromiseLike<void> {
  const values = [stored(page)];
  const trans = Dexie.currentTransaction.idbtrans;
  const put = db.pages.core.mutate({ type: 'put', trans, keys: [page.id], values });
  values.length = 0;
  const done = put.then(throwFailure);
  // When a later page is the end of the transaction, nobody asks any more what became of this one.
  done.catch(() => {});
  return done;
}

function throwFailure({ failures }: DBCoreMutateResponse): void {
  const [failure] = Object.values(failures);
  if (failure) throw failure;
}

/** True when an error says that the disk, or our share of it, is full. */
export function isDiskFull(error: unknown): boolean {
  for (let e = error; e && typeof e === 'object'; e = (e as { inner?: unknown }).inner)
    if ((e as { name?: unknown }).name === 'QuotaExceededError') return true;
  return /quota/i.test(String(error));
}
