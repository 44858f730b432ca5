import { type Signal, signal } from '@preact/signals';
import type { LeftOut } from '../feed/format';
import type { FeedState } from '../messages/shapes';
import { patternOf } from './look-state';

/** What of a feed was left out: the first of it, and how many in all. */
export type LeftOutOfFeed = { leftOut: LeftOut[]; total: number };

export type FeedsPorts = {
  list: () => Promise<FeedState[]>;
  leftOut: (id: string) => Promise<LeftOutOfFeed>;
  /** An empty name brings the feed's own back. */
  rename: (id: string, name: string) => Promise<unknown>;
  pause: (id: string, paused: boolean) => Promise<unknown>;
  remove: (id: string) => Promise<unknown>;
  /** Reads one feed now; settles when it was tried. */
  readNow: (id: string) => Promise<unknown>;
  /** Asks the browser for one host; must be called from the click itself. */
  allow: (pattern: string) => Promise<boolean>;
  open: (url: string) => void;
  now: () => number;
};

/** What was done last, for the live region. */
export type FeedsDone = {
  what: 'removed' | 'renamed' | 'paused' | 'resumed' | 'refused' | 'failed';
  name: string;
};

export type FeedsState = {
  /** undefined until the list was read once. */
  feeds: Signal<FeedState[] | undefined>;
  /** By feed id; a feed of which nothing was left out is not there. */
  leftOut: Signal<ReadonlyMap<string, LeftOutOfFeed>>;
  /** The feeds that are being read because somebody asked. */
  reading: Signal<ReadonlySet<string>>;
  done: Signal<FeedsDone | undefined>;
  now: Signal<number>;
  /** Reads the list again; call it when the library has changed. */
  load: () => Promise<void>;
  rename: (id: string, name: string) => Promise<void>;
  pause: (id: string, paused: boolean) => Promise<void>;
  remove: (id: string) => Promise<void>;
  tryNow: (id: string) => Promise<void>;
  allow: (id: string) => Promise<void>;
  open: (url: string) => void;
};

/** The list of feeds and what can be done with each. Every change is followed by reading the list again. */
export function createFeeds(ports: FeedsPorts): FeedsState {
  const feeds = signal<FeedState[] | undefined>(undefined);
  const leftOut = signal<ReadonlyMap<string, LeftOutOfFeed>>(new Map());
  const reading = signal<ReadonlySet<string>>(new Set());
  const done = signal<FeedsDone | undefined>(undefined);
  const now = signal(ports.now());

  const load = async () => {
    const list = await ports.list().catch(() => undefined);
    now.value = ports.now();
    if (!list) return;
    feeds.value = list;
    const all = await Promise.all(
      list.map(async ({ id }) => [id, await ports.leftOut(id).catch(() => undefined)] as const),
    );
    leftOut.value = new Map(all.flatMap(([id, one]) => (one && one.total > 0 ? [[id, one]] : [])));
  };

  const feed = (id: string) => feeds.value?.find((one) => one.id === id);

  const change = async (id: string, what: FeedsDone['what'], act: () => Promise<unknown>) => {
    const name = feed(id)?.name ?? '';
    const worked = await act().then(
      () => true,
      () => false,
    );
    await load();
    done.value = { what: worked ? what : 'failed', name };
  };

  const tryNow = async (id: string) => {
    if (reading.value.has(id)) return;
    reading.value = new Set(reading.value).add(id);
    const worked = await ports.readNow(id).then(
      () => true,
      () => false,
    );
    await load();
    reading.value = new Set([...reading.value].filter((one) => one !== id));
    if (!worked) done.value = { what: 'failed', name: feed(id)?.name ?? '' };
  };

  const allow = async (id: string) => {
    const one = feed(id);
    if (!one) return;
    const granted = await ports.allow(patternOf(one.url)).catch(() => false);
    if (granted) await tryNow(id);
    else done.value = { what: 'refused', name: one.name };
  };

  return {
    feeds,
    leftOut,
    reading,
    done,
    now,
    load,
    rename: async (id, name) => {
      const kept = name.trim();
      if (kept !== feed(id)?.name) await change(id, 'renamed', () => ports.rename(id, kept));
    },
    pause: (id, paused) => change(id, paused ? 'paused' : 'resumed', () => ports.pause(id, paused)),
    remove: (id) => change(id, 'removed', () => ports.remove(id)),
    tryNow,
    allow,
    open: ports.open,
  };
}
