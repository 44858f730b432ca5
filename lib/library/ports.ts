/** The outside world as the library sees it; the real one is put together in entrypoints, another in tests. */
export type Net = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** navigator.onLine. */
  online: () => boolean;
  /** Are these match patterns granted? */
  hasOrigins: (patterns: string[]) => Promise<boolean>;
};

export type Clock = { now: () => number; random: () => number };

/** Small values that outlive the process: browser storage, area `local`. */
export type Keep = {
  get: (key: string) => Promise<unknown>;
  set: (key: string, value: unknown) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

/** Runs `work` alone under `name` across all pages and the background; gives undefined when it is already running. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;

/** Runs `work` once every earlier one under `name` has ended, across all pages and the background. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Finds the feeds that an HTML page names in its head, as absolute addresses; needs a DOM, so pages only. */
export type FindFeedLinks = (html: string, url: string) => { url: string; title: string }[];
