import { signal } from '@preact/signals';
import type { Ask, Draft } from '../messages/protocol';

/** The employee's own drafts, newest first, and the one that was just deleted, until something else happens. */
export function createDrafts(ask: Ask) {
  const drafts = signal<readonly Draft[] | undefined>(undefined);
  const deleted = signal<Draft | undefined>(undefined);
  const failed = signal(false);

  const load = async (): Promise<void> => {
    try {
      const found = (await ask('drafts.list', {})).drafts;
      drafts.value = found
        .filter((draft) => draft.text.trim() !== '')
        .sort((a, b) => b.updated - a.updated);
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };

  return {
    drafts,
    deleted,
    failed,
    load,
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
