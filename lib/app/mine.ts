import { signal } from '@preact/signals';
import { type Mine, type MinePart, nothingMine } from '../learning/mine';
import type { Ask } from '../messages/protocol';

/** What one noted for oneself. What is set shows at once; `failed` says that the disk did not take it. */
export function createMine(ask: Ask) {
  const mine = signal<Mine>(nothingMine);
  const failed = signal(false);
  /** Counts the beginning and the end of each change: an answer from in between may be older than what is shown. */
  let changes = 0;

  const change = async (asked: () => Promise<{ ok: boolean }>): Promise<boolean> => {
    changes += 1;
    const { ok } = await asked().catch(() => ({ ok: false }));
    changes += 1;
    failed.value = !ok;
    return ok;
  };

  return {
    mine,
    failed,
    async load(): Promise<void> {
      for (;;) {
        const before = changes;
        const kept = await ask('mine.get', {}).catch(() => mine.peek());
        if (before !== changes) continue;
        mine.value = kept;
        return;
      }
    },
    /** Replaces one part, here and on the disk. */
    async set<K extends MinePart>(part: K, value: Mine[K]): Promise<void> {
      mine.value = { ...mine.peek(), [part]: value };
      await change(() => ask('mine.set', { [part]: value }));
    },
    /** Deletes all of it, the history of notices too. Drafts are no part of it. */
    async erase(): Promise<boolean> {
      const ok = await change(() => ask('mine.delete', {}));
      if (ok) mine.value = nothingMine;
      return ok;
    },
  };
}
export type MineState = ReturnType<typeof createMine>;
