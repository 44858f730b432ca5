import { type Signal, signal } from '@preact/signals';
import type { Poll } from '../library/db';
import type { FeedLog } from '../library/log';

/** How many readings are listed; each feed keeps its last twenty. */
const most = 40;

export type LogLine = Poll & { feed: string };

export type LogPorts = {
  read: () => Promise<FeedLog[]>;
  copyText: (text: string) => Promise<void>;
  /** The extension's version and the browser, one line. */
  about: () => string;
  now: () => number;
};

export type LogState = {
  lines: Signal<LogLine[]>;
  open: Signal<boolean>;
  copied: Signal<'no' | 'yes' | 'failed'>;
  now: Signal<number>;
  load: () => Promise<void>;
  toggle: () => void;
  copy: () => Promise<void>;
};

const second = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The log as somebody at the company's support can use it: hosts, codes, times (UTC), counts. No address, no name of a
 * feed (it may be the employee's own), no title, nothing of drafts or of what was read.
 */
export function supportText(feeds: readonly FeedLog[], about: string, now: number): string {
  const parts = feeds.map((feed, n) => {
    const { host, items, paused, problem, version, polls } = feed;
    const head = [
      `feed ${n + 1} at ${host}: ${items} items`,
      version ? `version ${version.rank}/${version.seq}, key ${version.key}` : 'no index',
      ...(paused ? ['paused'] : []),
      ...(problem === undefined ? [] : [`problem ${problem}`]),
    ].join(', ');
    const lines = polls.map(({ at, end, problem: why, came, requests, bytes, took }) =>
      [
        `  ${second(at)} ${end}${why ? ` ${why}` : ''}`,
        ...(came ? [`+${came.fresh} ~${came.changed} -${came.gone}`] : []),
        `${requests} requests, ${bytes} bytes, ${took} ms`,
      ].join(', '),
    );
    return [head, ...lines].join('\n');
  });
  return [`${about}, ${second(now)}`, ...parts].join('\n');
}

/** The last readings of the feeds, newest first, read when somebody opens them; and a text of them for support. */
export function createLog(ports: LogPorts): LogState {
  const lines = signal<LogLine[]>([]);
  const open = signal(false);
  const copied = signal<'no' | 'yes' | 'failed'>('no');
  const now = signal(ports.now());

  const load = async () => {
    if (!open.peek()) return;
    const feeds = await ports.read().catch(() => []);
    now.value = ports.now();
    lines.value = feeds
      .flatMap(({ name, polls }) => polls.map((poll) => ({ ...poll, feed: name })))
      .sort((a, b) => b.at - a.at)
      .slice(0, most);
  };
  return {
    lines,
    open,
    copied,
    now,
    load,
    toggle() {
      open.value = !open.peek();
      copied.value = 'no';
      void load();
    },
    async copy() {
      try {
        await ports.copyText(supportText(await ports.read(), ports.about(), ports.now()));
        copied.value = 'yes';
      } catch {
        copied.value = 'failed';
      }
    },
  };
}
