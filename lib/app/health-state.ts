import { type Signal, signal } from '@preact/signals';
import type { Note } from '../library/health';

export type HealthPorts = {
  read: () => Promise<Note[]>;
  clear: () => Promise<void>;
  copyText: (text: string) => Promise<void>;
  /** The extension's version and the browser, one line. */
  about: () => string;
  now: () => number;
};

export type HealthState = {
  notes: Signal<Note[]>;
  now: Signal<number>;
  done: Signal<'nothing' | 'copied' | 'not-copied' | 'cleared' | 'not-cleared'>;
  load: () => Promise<void>;
  copy: () => Promise<void>;
  clear: () => Promise<void>;
};

const minute = (at: number): string => new Date(at).toISOString().replace(/:\d\d\.\d+Z$/, 'Z');

/** The notes for a bug report: times (UTC, to the minute), ids and codes, and nothing else. */
export function reportText(notes: readonly Note[], about: string): string {
  const lines = notes.map(({ at, network, what, route, reason }) =>
    [minute(at), network || 'another page', what, route ?? 'no route', reason].join(', '),
  );
  return [about, ...lines].join('\n');
}

/** What did not work on networks' pages: read from this device, copied or cleared when one says so. */
export function createHealth(ports: HealthPorts): HealthState {
  const notes = signal<Note[]>([]);
  const now = signal(ports.now());
  const done: HealthState['done'] = signal('nothing');
  const load = async () => {
    const read = await ports.read().catch(() => []);
    now.value = ports.now();
    // A new one came: what was said of the others is over.
    if (read.length > 0 && done.peek() === 'cleared') done.value = 'nothing';
    notes.value = read;
  };
  return {
    notes,
    now,
    done,
    load,
    async copy() {
      done.value = await ports.copyText(reportText(notes.peek(), ports.about())).then(
        () => 'copied' as const,
        () => 'not-copied' as const,
      );
    },
    async clear() {
      done.value = await ports.clear().then(
        () => 'cleared' as const,
        () => 'not-cleared' as const,
      );
      await load();
    },
  };
}
