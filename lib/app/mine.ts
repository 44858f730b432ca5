import { signal } from '@preact/signals';
import { type Mine, type MinePart, nothingMine } from '../learning/mine';
import type { Ask } from '../messages/protocol';

/** What one noted for oneself. What is set shows at once; `failed` says that the disk did not take it. */
export function createMine(ask: Ask) {
  const mine = signal<Mine>(nothingMine);
  const failed = signal(false);
  return {
    mine,
    failed,
    async load(): Promise<void> {
      mine.value = await ask('mine.get', {}).catch(() => mine.peek());
    },
    /** Replaces one part, here and on the disk. */
    async set<K extends MinePart>(part: K, value: Mine[K]): Promise<void> {
      mine.value = { ...mine.peek(), [part]: value };
      const { ok } = await ask('mine.set', { [part]: value }).catch(() => ({ ok: false }));
      failed.value = !ok;
    },
    /** Deletes all of it, the history of notices too. Drafts are no part of it. */
    async erase(): Promise<boolean> {
      const { ok } = await ask('mine.delete', {}).catch(() => ({ ok: false }));
      if (ok) mine.value = nothingMine;
      failed.value = !ok;
      return ok;
    },
  };
}
export type MineState = ReturnType<typeof createMine>;
