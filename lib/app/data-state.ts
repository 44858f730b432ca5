import { type Signal, signal } from '@preact/signals';
import type { Settings } from '../messages/shapes';

/** What is kept; `bytes` is the browser's own estimate of the whole, absent where it gives none. */
export type Kept = {
  feeds: number;
  items: number;
  drafts: number;
  /** Entries of the journal. */
  posted: number;
  bytes?: number;
};
export type Erasable = 'library' | 'drafts' | 'journal' | 'mine';

export type DataPorts = {
  count: () => Promise<Omit<Kept, 'bytes'>>;
  estimate: () => Promise<number | undefined>;
  deleteLibrary: () => Promise<unknown>;
  /** The drafts and the reminders of them. */
  deleteDrafts: () => Promise<unknown>;
  deleteJournal: () => Promise<unknown>;
  /** Progress, portrait, words, answers and the history of notices. */
  deleteMine: () => Promise<unknown>;
  settings: () => Promise<Settings>;
  setLanguage: (language: Settings['language']) => Promise<unknown>;
  setBadge: (on: boolean) => Promise<unknown>;
};

export type DataState = {
  kept: Signal<Kept | undefined>;
  language: Signal<Settings['language']>;
  done: Signal<Erasable | 'failed' | undefined>;
  load: () => Promise<void>;
  erase: (what: Erasable) => Promise<void>;
  setLanguage: (language: Settings['language']) => Promise<void>;
  /** The number of unseen stories on the toolbar's button. */
  badge: Signal<boolean>;
  setBadge: (on: boolean) => Promise<void>;
};

/** What is stored on this device, deleting it, and the language of the interface. */
export function createData(ports: DataPorts): DataState {
  const kept = signal<Kept | undefined>(undefined);
  const language = signal<Settings['language']>('auto');
  const badge = signal(false);
  const done = signal<Erasable | 'failed' | undefined>(undefined);

  const load = async () => {
    const [counts, bytes, settings] = await Promise.all([
      ports.count(),
      ports.estimate().catch(() => undefined),
      ports.settings(),
    ]);
    language.value = settings.language;
    badge.value = settings.badge ?? false;
    kept.value = { ...counts, ...(bytes === undefined ? {} : { bytes }) };
  };

  const acts: Record<Erasable, () => Promise<unknown>> = {
    library: ports.deleteLibrary,
    drafts: ports.deleteDrafts,
    journal: ports.deleteJournal,
    mine: ports.deleteMine,
  };
  const erase = async (what: Erasable) => {
    const worked = await acts[what]().then(
      () => true,
      () => false,
    );
    done.value = worked ? what : 'failed';
    await load();
  };

  return {
    kept,
    language,
    done,
    load,
    erase,
    badge,
    setBadge: async (on) => {
      badge.value = on;
      await ports.setBadge(on).catch(() => {
        badge.value = !on;
      });
    },
    setLanguage: async (next) => {
      const before = language.value;
      language.value = next;
      await ports.setLanguage(next).catch(() => {
        language.value = before;
      });
    },
  };
}
