const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

const format = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale} ${Object.keys(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
};

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** A list says its days at one moment: its midnight and its year are found once. */
let today = { now: Number.NaN, midnight: 0, year: 0 };
const todayOf = (now: number) => {
  if (today.now !== now)
    today = { now, midnight: midnight(now), year: new Date(now).getFullYear() };
  return today;
};

const relative = new Map<string, Intl.RelativeTimeFormat>();
const relativeDay = (locale: string, days: number): string => {
  const known = relative.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relative.set(locale, known);
  return known.format(days, 'day');
};

/**
 * A day as one says it: today, yesterday, "Fri 20 Nov", with the year when it is another one.
 * @param at the day, ms since 1970, in the reader's own time zone
 * @param now the present, ms since 1970
 */
export function dayWords(at: number, now: number, locale: string): string {
  const here = todayOf(now);
  const date = new Date(at);
  const year = date.getFullYear();
  const days = Math.round((date.setHours(0, 0, 0, 0) - here.midnight) / day);
  if (days === 0 || days === -1) return relativeDay(locale, days);
  const sameYear = year === here.year;
  return sameYear
    ? format(locale, { weekday: 'short', day: 'numeric', month: 'short' })
        .format(at)
        .replaceAll(',', '')
    : format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/** As `dayWords`, for a day that is to come: "tomorrow" too. */
export function comingDayWords(at: number, now: number, locale: string): string {
  const days = Math.round((midnight(at) - midnight(now)) / day);
  return days === 1 ? relativeDay(locale, days) : dayWords(at, now, locale);
}

/** A day in full letters without its weekday, for a sentence: "22 November". */
export function dateWords(at: number, now: number, locale: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(locale, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** The time of day, hours and minutes, as the locale writes them ("09:07", "9:07 AM"); in French with its h ("11 h 52"). */
export function timeWords(at: number, locale: string): string {
  // A time does not break at its "PM".
  if (!locale.startsWith('fr'))
    return format(locale, { timeStyle: 'short' }).format(at).replace(/\s/g, '\u00a0');
  const date = new Date(at);
  return `${date.getHours()}\u00a0h\u00a0${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A language's name in that language, with a capital: "Français". The tag itself when it is not known. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
