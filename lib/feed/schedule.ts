/**
 * PURE. When a feed is asked next. 300,000 clients that all ask on the half hour are 300,000 requests in one second;
 * with a random first phase and ±20 % they are 220. Source: the project's feed format, “Sync”; full jitter as in
 * “Exponential Backoff and Jitter” (AWS Architecture Blog, 2015); Retry-After as in RFC 9110, section 10.2.3.
 */
const minute = 60_000;
const hour = 60 * minute;
export const pollEvery = 30 * minute;
export const pollSpread = 0.2;
/** Longest pause of our own after failures, and shortest: full jitter alone could ask again at once. */
export const longestBackOff = 6 * hour;
export const shortestBackOff = minute;
/** A server may ask for more patience than that; a slip of a zero there must not silence the feed for a month. */
export const longestRetryAfter = 24 * hour;
/** A feed asked within this time is not asked again because somebody opened the popup or panel. */
export const freshFor = 5 * minute;

type At = { now: number; random: () => number };

/** After subscription: any moment of the first half hour. Takes ms since 1970 and random in [0, 1); gives ms since 1970. */
export const firstPoll = ({ now, random }: At): number => now + Math.round(random() * pollEvery);

/**
 * Takes the time of the last answer (ms since 1970), random in [0, 1), how many failures came in a row up to it, until
 * when the server asked for a pause (ms since 1970), and whether this device had no connection. Gives the time of the next poll, ms since 1970.
 */
export function nextPoll(
  at: At & { failures: number; retryAfter?: number; isOffline?: boolean },
): number {
  const { now, random, failures, retryAfter, isOffline = false } = at;
  const chance = random();
  const usual = pollEvery * (1 - pollSpread + 2 * pollSpread * chance);
  const backOff = chance * Math.min(longestBackOff, pollEvery * 2 ** Math.min(failures, 10));
  // Never sooner than without a failure: when a host is down, all its readers fail, and would double its load. Without
  // a connection no host is asked, and what came in between is wanted soon.
  const wait =
    failures === 0
      ? usual
      : isOffline
        ? Math.max(shortestBackOff, chance * pollEvery)
        : Math.max(usual, backOff);
  const asked = retryAfter === undefined ? 0 : Math.min(retryAfter - now, longestRetryAfter);
  // All who were sent away at once must not come back at once.
  const patient = asked > 0 ? asked + chance * Math.min(asked * pollSpread, pollEvery) : 0;
  return now + Math.round(Math.max(wait, patient));
}

/**
 * Takes the Retry-After header of an answer and the time it came (ms since 1970). Gives until when to wait (ms since
 * 1970, at most 24 hours on), or undefined when the header says nothing that can be read.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? '';
  const until = /^\d{1,12}$/.test(text)
    ? now + Number(text) * 1000
    : /[a-z]/i.test(text)
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(until) || until <= now) return undefined;
  return Math.min(until, now + longestRetryAfter);
}

/**
 * Somebody opened the popup or panel: is the feed asked now? Takes when it was last asked and until when its server
 * wants to be left alone (both ms since 1970). A clock that was set back does not count as fresh.
 */
export function isDueOnOpen(at: {
  now: number;
  lastTry?: number | undefined;
  retryAfter?: number | undefined;
}): boolean {
  const { now, lastTry, retryAfter } = at;
  if (retryAfter !== undefined && retryAfter > now && retryAfter <= now + longestRetryAfter) {
    return false;
  }
  return lastTry === undefined || lastTry > now || now - lastTry > freshFor;
}
