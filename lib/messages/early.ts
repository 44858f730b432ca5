import type { Ask, Kind } from './protocol';

/** What the first paint needs, whatever is on it. */
const first = [
  'library.head',
  'settings.get',
  'place.get',
  'mine.get',
  'weather.get',
  'reminders.list',
] satisfies Kind[];

/**
 * Asks at once for what the first paint needs, and gives an Ask that hands these answers out, each to the first who
 * asks: called before the code of the screens runs, it has the disk and the background work meanwhile.
 */
export function askEarly(ask: Ask): Ask {
  const early = new Map<Kind, Promise<unknown>>(
    first.map((kind) => {
      const answer = ask(kind, {});
      // Whoever asks hears of the failure.
      answer.catch(() => {});
      return [kind, answer];
    }),
  );
  return (kind, params) => {
    const answer = early.get(kind);
    early.delete(kind);
    return (answer ?? ask(kind, params)) as ReturnType<typeof ask<typeof kind>>;
  };
}
