import type { Params, Reply } from '../messages/protocol';
import type { Draft } from '../messages/shapes';
import { type DraftsDb, isDiskFull } from './db';

/**
 * Keeps a draft; it is on the disk when the promise is kept. Words are never lost to another window: a save that is
 * older than what is stored, or that does not know of it (`base`), becomes a draft of its own beside it (`as`).
 */
export async function saveDraft(
  db: DraftsDb,
  { draft, base }: Params<'drafts.save'>,
): Promise<Reply<'drafts.save'>> {
  try {
    return await db.transaction('rw', db.drafts, async () => {
      const stored = await db.drafts.get(draft.id);
      if (!stored || stored.text === draft.text) {
        await db.drafts.put({ ...draft, updated: Math.max(draft.updated, stored?.updated ?? 0) });
        return { kept: 'kept' };
      }
      const unaware = base !== undefined && stored.updated > base;
      if (draft.updated >= stored.updated && !unaware) {
        await db.drafts.put(draft);
        return { kept: 'kept' };
      }
      const as = await placeBeside(db, draft);
      await db.drafts.put({ ...draft, id: as });
      return { kept: 'kept', as };
    });
  } catch (error) {
    if (isDiskFull(error)) return { kept: 'full' };
    console.error('draft', error);
    return { kept: 'failed' };
  }
}

/**
 * The id for the second text. A window that does not go on with it and saves again finds its own draft there (it
 * grew from the same words), so that typing does not leave a draft a keystroke.
 */
async function placeBeside(db: DraftsDb, draft: Draft): Promise<string> {
  for (let n = 2; ; n++) {
    const id = `${draft.id}~${n}`;
    const there = await db.drafts.get(id);
    if (!there || (there.updated <= draft.updated && sharesStart(there.text, draft.text)))
      return id;
  }
}

function sharesStart(a: string, b: string): boolean {
  const half = Math.floor(Math.min(a.length, b.length) / 2);
  return a.slice(0, half) === b.slice(0, half);
}

/** The drafts, last changed first, as many as asked for; and how many there are. */
export async function listDrafts(
  db: DraftsDb,
  { limit }: Params<'drafts.list'>,
): Promise<Reply<'drafts.list'>> {
  const newest = db.drafts.orderBy('updated').reverse();
  const [drafts, total] = await Promise.all([
    (limit === undefined ? newest : newest.limit(limit)).toArray(),
    db.drafts.count(),
  ]);
  return { drafts, total };
}
