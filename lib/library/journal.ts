import type { JournalEntry } from '../messages/own-words';
import { type DraftsDb, isDiskFull } from './db';

/** What was noted as posted, newest first. */
export async function listEntries(db: DraftsDb): Promise<JournalEntry[]> {
  return db.journal.orderBy('at').reverse().toArray();
}

/** Notes a posted text; it is on the disk when the promise is kept. */
export async function addEntry(
  db: DraftsDb,
  entry: JournalEntry,
): Promise<{ kept: 'kept' | 'full' | 'failed' }> {
  try {
    await db.journal.put(entry);
    return { kept: 'kept' };
  } catch (error) {
    if (isDiskFull(error)) return { kept: 'full' };
    console.error('journal', error);
    return { kept: 'failed' };
  }
}

export async function removeEntry(db: DraftsDb, id: string): Promise<void> {
  await db.journal.delete(id);
}
