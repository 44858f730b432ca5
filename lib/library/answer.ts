import { isNothingKnown } from '../learning/known-for';
import type { Handlers } from '../messages/listen';
import type { ListItem } from '../messages/shapes';
import type { Db } from './db';
import { listDrafts, saveDraft } from './drafts';
import { byDate, countTopics, isShown, named, nextChange, onceEach } from './entries';
import { toFeedState } from './feeds';
import { findItem } from './find-item';
import { addEntry, listEntries, removeEntry } from './journal';
import type { Listing } from './listing';
import {
  deleteMine,
  keepMine,
  postedNotices,
  readMine,
  readMinePart,
  rememberNotices,
} from './mine';
import { pictureData } from './picture-data';
import type { InTurn, Keep } from './ports';
import { knownReminders, remindersKey, removeReminder, setReminder } from './reminders';
import { readSeen, seenKey } from './seen';
import { changeSettings, keepPlace, readPlace, readSettings } from './settings';
import { readTips, toTold } from './told';
import { libraryVersion } from './version';

const headLength = 40;

export type AnswerPorts = {
  db: Db;
  keep: Keep;
  now: () => number;
  listing: Listing;
  inTurn: InTurn;
};

/** The answers that need nothing but the store: given in the popup, the options page and the background alike. */
export function createAnswers({ db, keep, now, listing, inTurn }: AnswerPorts) {
  const { library, drafts } = db;
  return {
    'library.head': async () => {
      const since = await readSeen(keep);
      const head = { ...(await readHead(db, now())), ...(since === undefined ? {} : { since }) };
      const known = await readMinePart(keep, 'knownFor');
      if (isNothingKnown(known)) return head;
      const first = { query: '', offset: 0, limit: headLength, known };
      return { ...head, items: (await listing.list(first)).items };
    },
    'library.seen': () => kept(keep.set(seenKey, now())),
    'library.list': async (asked) => {
      // At each keystroke of a search: what orders the plain list is not asked for.
      if (asked.query.trim() !== '') return listing.list(asked);
      return listing.list({ ...asked, known: await readMinePart(keep, 'knownFor') });
    },
    'library.item': async ({ key }) => {
      const { found, withdrawn } = await findItem(db.library, key, now());
      if (withdrawn) return { withdrawn };
      return found ? { found } : {};
    },
    'library.picture': async ({ url, size }) => {
      const data = await pictureData(library, url, size);
      return data === undefined ? {} : { data };
    },
    'library.tips': () => readTips(db.library, listing, now()),
    'library.feeds': async () => ({ feeds: (await library.feeds.toArray()).map(toTold) }),
    'weather.get': async () => {
      const posted = await postedNotices(library);
      return { posted, past: [...(await rememberNotices(keep, posted, now()))] };
    },
    'mine.get': () => readMine(keep),
    'mine.set': (parts) => kept(keepMine(keep, parts)),
    'mine.delete': () => kept(deleteMine(keep)),
    'drafts.list': (asked) => listDrafts(drafts, asked),
    'drafts.get': async ({ id }) => {
      const draft = await drafts.drafts.get(id);
      return draft ? { draft } : {};
    },
    'drafts.save': (params) => saveDraft(drafts, params),
    'drafts.remove': async ({ id }) => {
      await drafts.drafts.delete(id);
      return { ok: true };
    },
    // Whoever never set one does not wait for the drafts' database before the first paint.
    'reminders.list': async () => ({
      reminders: (await keep.get(remindersKey)) ? await knownReminders(db, now()) : [],
    }),
    'reminders.set': (wanted) => setReminder(drafts, keep, wanted, now()),
    'reminders.remove': ({ draftId }) => kept(removeReminder(drafts, keep, draftId)),
    'journal.list': async () => ({ entries: await listEntries(drafts) }),
    'journal.add': ({ entry }) => addEntry(drafts, entry),
    'journal.remove': ({ id }) => kept(removeEntry(drafts, id)),
    'settings.get': () => readSettings(keep),
    // Popup, panel and settings page may each change one at the same moment: no change is lost to another.
    'settings.set': (change) => inTurn('own-voice:settings', () => changeSettings(keep, change)),
    'place.get': async () => {
      const place = await readPlace(keep);
      return place ? { place } : {};
    },
    'place.set': async (place) => ({ ok: await keepPlace(keep, place) }),
  } satisfies Handlers;
}

/** A full disk is no reason to fail: what was noted stays on screen, and the next note tries again. */
const kept = (work: Promise<void>): Promise<{ ok: boolean }> =>
  work.then(
    () => ({ ok: true }),
    () => ({ ok: false }),
  );

/** What the first paint needs: one record a feed, whatever the library's size. */
async function readHead({ library: db }: Db, now: number) {
  const [feeds, heads, version] = await db.transaction('r', [db.feeds, db.heads, db.meta], () =>
    Promise.all([db.feeds.toArray(), db.heads.toArray(), libraryVersion(db)]),
  );
  const byId = new Map(feeds.map((feed) => [feed.id, feed]));
  const entries = heads.flatMap((head) => head.entries);
  const changes = nextChange(entries, now);
  const shown = entries.filter((entry) => isShown(entry, now)).sort(byDate);
  const once = onceEach(shown);
  const items: ListItem[] = once
    .slice(0, headLength)
    .map((entry) => named(entry, byId.get(entry.item.feedId)));
  return {
    items,
    topics: countTopics(heads.flatMap((head) => head.topics)).map(({ name }) => name),
    feeds: feeds.sort((a, b) => a.added - b.added).map(toFeedState),
    // What two feeds tell alike counts once, as far as these lines show it; the list counts all.
    total: heads.reduce((sum, head) => sum + head.total, 0) - (shown.length - once.length),
    version,
    ...(changes === undefined ? {} : { changes }),
  };
}
