import { computed, signal } from '@preact/signals';
import { findWords } from '../learning/find-words';
import type { JournalEntry } from '../messages/own-words';
import type { Draft } from '../messages/shapes';
import { networkById } from '../networks/all';
import type { DraftsState } from './drafts';
import type { Ports } from './ports';

const partsOf = ({ text, itemTitle, network }: Draft | JournalEntry) => [
  text,
  itemTitle,
  networkById(network)?.name ?? network,
];

/** The private journal of what one says one posted, and the search through it and the drafts. */
export function createJournal(
  { ask, now, newId }: Pick<Ports, 'ask' | 'now' | 'newId'>,
  drafts: DraftsState,
) {
  const entries = signal<readonly JournalEntry[]>([]);
  const removed = signal<JournalEntry | undefined>(undefined);
  /** `load`: it could not be opened; `add`: the last note is not on the disk. */
  const failed = signal<'load' | 'add' | undefined>(undefined);
  const query = signal('');

  const load = async (): Promise<void> => {
    const found = await ask('journal.list', {}).catch(() => undefined);
    failed.value = found ? undefined : 'load';
    if (found) entries.value = found.entries;
  };
  const keep = async (entry: JournalEntry): Promise<boolean> => {
    const { kept } = await ask('journal.add', { entry }).catch(() => ({ kept: 'failed' }));
    await load();
    if (kept !== 'kept') failed.value = 'add';
    return kept === 'kept';
  };

  return {
    entries,
    removed,
    failed,
    query,
    load,
    found: computed(() => findWords(query.value, entries.value, partsOf)),
    /** Drafts are searched beside the journal; without a query they have a place of their own. */
    foundDrafts: computed(() =>
      query.value.trim() === '' ? [] : findWords(query.value, drafts.drafts.value ?? [], partsOf),
    ),
    /** The note of these very words on this network, where there is one. */
    noteOf: (draft: Draft, network: string): JournalEntry | undefined =>
      entries.value.find(
        (one) => one.draftId === draft.id && one.network === network && one.text === draft.text,
      ),
    /** Notes that a draft was posted, because its writer says so. */
    async note({ id, text, itemKey, itemTitle }: Draft, network: string): Promise<void> {
      await keep({
        id: newId(),
        text,
        network,
        draftId: id,
        at: now(),
        ...(itemKey === undefined ? {} : { itemKey }),
        ...(itemTitle === undefined ? {} : { itemTitle }),
      });
    },
    /** Takes it out at once; `undo` brings it back as it was. */
    async remove(entry: JournalEntry): Promise<void> {
      const { ok } = await ask('journal.remove', { id: entry.id }).catch(() => ({ ok: false }));
      if (ok) removed.value = entry;
      await load();
    },
    async undo(): Promise<void> {
      const entry = removed.peek();
      if (entry && (await keep(entry))) removed.value = undefined;
    },
    forget() {
      removed.value = undefined;
      if (failed.peek() === 'add') failed.value = undefined;
    },
  };
}
export type JournalState = ReturnType<typeof createJournal>;
