/** Reminders of drafts: kept beside them. The background watches the key, sets the alarm and makes them known. */
import type { KnownReminder, Reminder } from '../messages/own-words';
import { firstWords } from '../voice/portable';
import type { Db, DraftsDb } from './db';
import { findItem } from './find-item';
import type { Keep } from './ports';

/** The key of browser storage that changes with every change of a reminder. */
export const remindersKey = 'reminders';

/** Tells the background and open pages that reminders changed. */
export async function announceReminders(keep: Keep): Promise<void> {
  const before = Number(await keep.get(remindersKey));
  await keep.set(remindersKey, Number.isFinite(before) ? before + 1 : 1);
}

/**
 * The reminders with what they are of, the soonest first. One whose draft is deleted is not there, and comes back
 * when that deletion is undone; the background sweeps what stays behind.
 */
export async function knownReminders(
  { library, drafts: db }: Db,
  now: number,
): Promise<KnownReminder[]> {
  const reminders = await db.reminders.orderBy('at').toArray();
  const drafts = await db.drafts.bulkGet(reminders.map(({ draftId }) => draftId));
  const known = await Promise.all(
    reminders.map(async (reminder, n): Promise<KnownReminder[]> => {
      const draft = drafts[n];
      if (!draft) return [];
      const { itemKey, itemTitle = '' } = draft;
      const words = firstWords(draft.text) || itemTitle;
      if (itemKey === undefined) return [{ ...reminder, words }];
      const { found, withdrawn } = await findItem(library, itemKey, now);
      const gone = withdrawn ? 'withdrawn' : 'gone';
      return [{ ...reminder, words, itemKey, ...(found ? {} : { gone }) }];
    }),
  );
  return known.flat();
}

/** Reminds of a draft at `at` (ms); says when that is past, or when the draft is not on the disk. */
export async function setReminder(
  db: DraftsDb,
  keep: Keep,
  { draftId, at }: Pick<Reminder, 'draftId' | 'at'>,
  now: number,
): Promise<{ kept: 'kept' | 'past' | 'no-draft' | 'failed' }> {
  if (at <= now) return { kept: 'past' };
  try {
    const there = await db.transaction('rw', db.drafts, db.reminders, async () => {
      if (!(await db.drafts.get(draftId))) return false;
      await db.reminders.put({ draftId, at, set: now });
      return true;
    });
    if (!there) return { kept: 'no-draft' };
    await announceReminders(keep);
    return { kept: 'kept' };
  } catch (error) {
    console.error('reminder', error);
    return { kept: 'failed' };
  }
}

export async function removeReminder(db: DraftsDb, keep: Keep, draftId: string): Promise<void> {
  await db.reminders.delete(draftId);
  await announceReminders(keep);
}
