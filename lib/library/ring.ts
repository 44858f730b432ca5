/** Reminders that come due: made known once, by the background alone. */
import { soundOf } from '../learning/later';
import { weatherAt } from '../learning/weather';
import type { KnownReminder } from '../messages/own-words';
import type { Db } from './db';
import { postedNotices } from './mine';
import type { Keep } from './ports';
import { announceReminders, knownReminders, remindersKey } from './reminders';
import { readSettings } from './settings';

export type RingPorts = {
  db: Db;
  keep: Keep;
  now: () => number;
  /** Rings at this time (ms), the only one that is set; undefined: none is. */
  alarm: (when: number | undefined) => Promise<void>;
  /** Shows a notification; `asks`: the title of the notice because of which it asks again. */
  notify: (reminder: KnownReminder, asks: string | undefined) => Promise<unknown>;
};

/** How long a reminder waits for its deleted draft to come back by Undo, ms. */
const sweepAfter = 86_400_000;

/**
 * Makes known what is due and was not made known yet, and sets the alarm for the next. To be called at every start,
 * on the alarm and after every change: an alarm that a browser lost is set anew by that. In silence, and where
 * notifications are not allowed, a reminder only counts as made known: it waits in the popup.
 */
export async function ringReminders({ db, keep, now, alarm, notify }: RingPorts): Promise<void> {
  const at = now();
  const all = await knownReminders(db, at);
  // A crash may have come between the keeping of the first one and its announcement.
  if (all.length > 0 && !(await keep.get(remindersKey))) await announceReminders(keep);
  const due = all.filter((one) => one.at <= at && one.told === undefined);
  if (due.length > 0) {
    const { standing, level } = weatherAt(await postedNotices(db.library), at);
    const sound = soundOf(((await readSettings(keep)).silentSince ?? 0) > 0, level);
    for (const one of due) {
      if (sound !== 'none')
        await notify(one, sound === 'asks' ? (standing[0]?.notice.title ?? '') : undefined).catch(
          (error: unknown) => console.error('notification', error),
        );
      await db.drafts.reminders.update(one.draftId, { told: at });
    }
    await announceReminders(keep);
  }
  await sweep(db, all, at);
  // Sorted: the first that is still to come is the next.
  await alarm(all.find((one) => one.at > at)?.at);
}

/** Deletes what is left of reminders whose draft is gone for good. */
async function sweep({ drafts: db }: Db, known: KnownReminder[], now: number): Promise<void> {
  const ids = new Set(known.map(({ draftId }) => draftId));
  const left = await db.reminders
    .filter(({ draftId, at }) => !ids.has(draftId) && at < now - sweepAfter)
    .primaryKeys();
  if (left.length > 0) await db.reminders.bulkDelete(left);
}
