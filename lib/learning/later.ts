/** PURE. Reminders: which times are offered, what a time of one's own may be, and how one that is due makes itself known. */
import { type Level, reminderAsksAgain } from './weather.ts';

const evening = 18;
const morning = 9;
const halfAnHour = 1_800_000;
const monday = 1;

export type Offered = { name: 'evening' | 'tomorrow' | 'monday'; at: number };

/** The same day as `now` or `days` later, at the full hour, in the reader's own time zone. */
function atHour(now: number, days: number, hour: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  return date.setHours(hour, 0, 0, 0);
}

/**
 * The times one may choose with a tap: this evening at six while it is half an hour away, tomorrow at nine, next
 * Monday at nine (not on a Sunday, when that is tomorrow).
 * @param now ms since 1970; the days are the reader's own
 */
export function timesFor(now: number): Offered[] {
  const today = atHour(now, 0, evening);
  const toMonday = (monday - new Date(now).getDay() + 7) % 7 || 7;
  const offered: (Offered | false)[] = [
    today - now >= halfAnHour && { name: 'evening', at: today },
    { name: 'tomorrow', at: atHour(now, 1, morning) },
    toMonday > 1 && { name: 'monday', at: atHour(now, toMonday, morning) },
  ];
  return offered.filter((one) => one !== false);
}

/** Nobody means a reminder five years from now; a slip in the year does. */
const farthest = 5 * 366 * 86_400_000;

/** A time of one's own, as a field of dates and times gives it ("2026-11-25T09:30", local). */
export function ownTime(
  value: string,
  now: number,
): { ok: true; at: number } | { ok: false; reason: 'unreadable' | 'past' | 'far' } {
  const at = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(value) ? new Date(value).getTime() : Number.NaN;
  if (Number.isNaN(at)) return { ok: false, reason: 'unreadable' };
  if (at <= now) return { ok: false, reason: 'past' };
  return at - now > farthest ? { ok: false, reason: 'far' } : { ok: true, at };
}

/** Kept for later while a notice stands: tomorrow morning, or the morning after its end where that is known. */
export function afterNotice(now: number, ends: number | undefined): number {
  const tomorrow = atHour(now, 1, morning);
  if (ends === undefined || ends < tomorrow) return tomorrow;
  const thatMorning = atHour(ends, 0, morning);
  return thatMorning >= ends ? thatMorning : atHour(ends, 1, morning);
}

/**
 * How a reminder that is due makes itself known: not at all in silence ("Not for me"), asking again while a pause
 * stands, else as it was wished.
 */
export function soundOf(silent: boolean, level: Level | undefined): 'none' | 'asks' | 'reminds' {
  if (silent) return 'none';
  return reminderAsksAgain(level) ? 'asks' : 'reminds';
}
