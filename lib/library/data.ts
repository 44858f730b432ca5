import type { Db } from './db';
import type { Keep } from './ports';
import { announceReminders } from './reminders';
import { announceVersion, raiseVersion, subscriptionsKey } from './version';

/** How much is kept on this device. */
export async function countKept({
  library,
  drafts,
}: Db): Promise<{ feeds: number; items: number; drafts: number; posted: number }> {
  const feeds = await library.feeds.toArray();
  return {
    feeds: feeds.length,
    items: feeds.reduce((sum, feed) => sum + feed.items, 0),
    drafts: await drafts.drafts.count(),
    posted: await drafts.journal.count(),
  };
}

/** Deletes every feed with all that was read from it. Drafts stay. */
export async function deleteLibrary({ library }: Db, keep: Keep): Promise<void> {
  try {
    await library.transaction('rw', library.tables, async () => {
      for (const table of library.tables) if (table.name !== 'meta') await table.clear();
      await raiseVersion(library);
    });
  } catch {
    // A store that can no longer be opened can still be thrown away.
    await library.delete();
    await library.open();
  }
  await announceVersion(library, keep);
  await keep.remove(subscriptionsKey);
}

/** Deletes every draft and every reminder of one. */
export async function deleteDrafts({ drafts }: Db, keep: Keep): Promise<void> {
  await drafts.transaction('rw', drafts.drafts, drafts.reminders, async () => {
    await drafts.drafts.clear();
    await drafts.reminders.clear();
  });
  await announceReminders(keep);
}

/** Deletes the journal of what was posted. */
export async function deleteJournal({ drafts }: Db): Promise<void> {
  await drafts.journal.clear();
}
