import { timeWords } from '../i18n/dates';
import type { Words } from '../i18n/en';

const day = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at);

const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/** When something was: "at 11:52" today, "on 21 Nov at 08:10" before. `at` and `now` are ms since 1970; `locale` is a BCP 47 tag. */
export function pastMoment(at: number, now: number, words: Words, locale: string): string {
  const { moment } = words.options;
  return sameDay(at, now)
    ? moment.at(timeWords(at, locale))
    : moment.on(day(at, locale), timeWords(at, locale));
}

/** When something will be: "about 12:20", "on 22 Nov about 00:10", or "in a moment" when it is due. */
export function nextMoment(at: number, now: number, words: Words, locale: string): string {
  const { moment } = words.options;
  if (at <= now) return moment.soon;
  return sameDay(at, now)
    ? moment.about(timeWords(at, locale))
    : moment.onAbout(day(at, locale), timeWords(at, locale));
}
