import { signal } from '@preact/signals';
import type { JournalEntry } from '../messages/own-words';
import type { Draft } from '../messages/shapes';
import { fromFile, type Imported, toJson, toMarkdown } from '../voice/portable';

export type CarryPorts = {
  drafts: () => Promise<Draft[]>;
  journal: () => Promise<JournalEntry[]>;
  /** Keeps a draft; one that is there already stays as it is. Gives whether it was new. */
  add: (draft: Draft) => Promise<boolean>;
  /** The same for an entry of the journal. */
  addEntry: (entry: JournalEntry) => Promise<boolean>;
  /** Hands a file to the browser's downloads. */
  save: (name: string, type: string, text: string) => void;
};

export type Carried =
  | { state: 'none' }
  | { state: 'in'; added: number; known: number; unread: number }
  | { state: 'refused'; reason: Extract<Imported, { ok: false }>['reason'] | 'failed' };

/** Drafts and the journal out of this device as a file, and back: nothing is sent, nothing there is written over. */
export function createCarry(ports: CarryPorts) {
  const carried = signal<Carried>({ state: 'none' });
  const out = async (kind: 'json' | 'markdown') => {
    const all = { drafts: await ports.drafts(), journal: await ports.journal() };
    if (kind === 'json') ports.save('own-voice-drafts.json', 'application/json', toJson(all));
    else ports.save('own-voice-drafts.md', 'text/markdown', toMarkdown(all));
  };
  const bringIn = async (text: string): Promise<void> => {
    const read = fromFile(text);
    if (!read.ok) {
      carried.value = { state: 'refused', reason: read.reason };
      return;
    }
    let added = 0;
    try {
      for (const one of read.portable.drafts) {
        const caret = { start: one.text.length, end: one.text.length };
        if (await ports.add({ ...one, caret, scroll: 0 })) added += 1;
      }
      for (const one of read.portable.journal) if (await ports.addEntry(one)) added += 1;
    } catch {
      carried.value = { state: 'refused', reason: 'failed' };
      return;
    }
    const { drafts, journal } = read.portable;
    const known = drafts.length + journal.length - added;
    carried.value = { state: 'in', added, known, unread: read.unread };
  };
  return { carried, out, bringIn };
}
export type CarryState = ReturnType<typeof createCarry>;
