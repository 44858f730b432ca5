import { signal } from '@preact/signals';
import type { Ask } from '../messages/protocol';
import type { Draft } from '../messages/shapes';

/** As many as are read before all are asked for: five thousand open like five. */
export const firstDrafts = 40;

/** The employee's own drafts, newest first, and the one that was just deleted, until something else happens. */
export function createDrafts(ask: Ask) {
  const drafts = signal<readonly Draft[] | undefined>(undefined);
  /** How many there are beyond those that were read. */
  const unread = signal(0);
  const deleted = signal<Draft | undefined>(undefined);
  const failed = signal(false);
  let whole = false;

  const load = async (): Promise<void> => {
    try {
      const found = await ask('drafts.list', whole ? {} : { limit: firstDrafts });
      drafts.value = found.drafts
        .filter((draft) => draft.text.trim() !== '')
        .sort((a, b) => b.updated - a.updated);
      unread.value = found.total - found.drafts.length;
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };

  return {
    drafts,
    unread,
    deleted,
    failed,
    load,
    /** Reads all of them, now and from now on: they are searched, or looked through to their end. */
    async loadAll(): Promise<void> {
      const had = whole && drafts.peek() !== undefined;
      whole = true;
      if (!had || unread.peek() > 0) await load();
    },
    /** Deletes at once; `undo` brings it back as it was. */
    async remove(draft: Draft): Promise<void> {
      const { ok } = await ask('drafts.remove', { id: draft.id }).catch(() => ({ ok: false }));
      if (ok) deleted.value = draft;
      await load();
    },
    async undo(): Promise<void> {
      const draft = deleted.peek();
      if (!draft) return;
      const { kept } = await ask('drafts.save', { draft }).catch(() => ({ kept: 'failed' }));
      if (kept === 'kept') deleted.value = undefined;
      await load();
    },
    forgetDeleted() {
      deleted.value = undefined;
    },
  };
}
export type DraftsState = ReturnType<typeof createDrafts>;
