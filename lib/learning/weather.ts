/** PURE. Bad weather: which notices stand at a moment, when that changes, and what each level asks of the screen. */
import * as z from 'zod/mini';
import { type Notice, noticeSchema } from '../feed/format.ts';

export type Level = Notice['level'];

/** A feed's notice with the feed it came from. */
export const postedSchema = z.object({
  feedId: z.string(),
  source: z.string(),
  notice: noticeSchema,
});
export type Posted = z.infer<typeof postedSchema>;

/** A notice as it is kept to be read again; times in ms. */
export const pastNoticeSchema = z.extend(postedSchema, {
  firstSeen: z.number(),
  lastSeen: z.number(),
});
export type PastNotice = z.infer<typeof pastNoticeSchema>;

export type Weather = {
  /** The worst first; among equals the newest. */
  standing: Posted[];
  level?: Level;
  /** When the next notice begins or ends (ms), so that the screen changes on the minute. */
  nextChange?: number;
};

const weight: Record<Level, number> = { info: 1, care: 2, pause: 3 };

/** The weather at `now`. A notice stands from `starts` (or at once) until, and not at, `ends` (or until it is withdrawn). */
export function weatherAt(posted: readonly Posted[], now: number): Weather {
  const standing = posted
    .filter(({ notice }) => stands(notice, now))
    .toSorted(
      (a, b) =>
        weight[b.notice.level] - weight[a.notice.level] ||
        (b.notice.starts ?? 0) - (a.notice.starts ?? 0),
    );
  const changes = posted
    .flatMap(({ notice }) => [notice.starts, notice.ends])
    .filter((at): at is number => at !== undefined && at > now);
  const level = standing[0]?.notice.level;
  return {
    standing,
    ...(level ? { level } : {}),
    ...(changes.length > 0 ? { nextChange: Math.min(...changes) } : {}),
  };
}

/** What the library's suggestions do: be offered, ask to look twice, or step back behind one more tap. */
export const stanceOf = (level: Level | undefined): 'offered' | 'look-twice' | 'step-back' =>
  level === 'pause' ? 'step-back' : level === 'care' ? 'look-twice' : 'offered';

/** A reminder that comes due asks again before it fires, as long as a pause stands. */
export const reminderAsksAgain = (level: Level | undefined): boolean => level === 'pause';

/** Kept to be read again: at most this many, the newest. */
const kept = 50;
/** How exactly it is known until when a notice without an end stood, ms. */
const grain = 600_000;

/**
 * Adds the notices that have begun to the history. A notice that was edited (its words, level or end) is a version of
 * its own, so that one can read later what was said when.
 * @returns the same array when there is nothing new to keep, so that nothing is written for it
 */
export function remember(
  history: readonly PastNotice[],
  posted: readonly Posted[],
  now: number,
): readonly PastNotice[] {
  let next = history;
  for (const one of posted.filter(({ notice }) => (notice.starts ?? now) <= now)) {
    const known = next.find((past) => sameVersion(past, one));
    if (known && (now - known.lastSeen < grain || !stands(one.notice, now))) continue;
    const seen: PastNotice = { ...one, firstSeen: known?.firstSeen ?? now, lastSeen: now };
    next = [...next.filter((past) => past !== known), seen];
  }
  if (next === history) return history;
  return next.toSorted((a, b) => b.firstSeen - a.firstSeen).slice(0, kept);
}

/** Names this version of a notice: folding it away holds until its words or level change. */
export const versionOf = ({ feedId, notice }: Posted): string =>
  JSON.stringify([feedId, notice.id, notice.level, notice.title, notice.text]);

const sameVersion = (past: PastNotice, one: Posted): boolean =>
  versionOf(past) === versionOf(one) && past.notice.ends === one.notice.ends;

const stands = ({ starts, ends }: Notice, now: number): boolean =>
  (starts === undefined || starts <= now) && (ends === undefined || now < ends);
