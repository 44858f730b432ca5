/** When finding or inserting fails: a note on this device, with no word, no address and no name of anybody in it. */
import * as z from 'zod/mini';
import { routes } from '../editors/route';
import { insertReasons } from '../messages/shapes';
import type { Keep } from './ports';

export const healthKey = 'health';
/** The last ones are kept. */
const most = 30;

export const noteSchema = z.object({
  /** ms since 1970. */
  at: z.number(),
  /** A network's id; '' for a field of another page. */
  network: z.string().check(z.maxLength(40)),
  what: z.enum(['find', 'insert', 'attach']),
  /** The way of inserting that was chosen; absent where it did not come to that. */
  route: z.optional(z.enum(routes)),
  reason: z.enum(insertReasons),
});
export type Note = z.infer<typeof noteSchema>;

/** The notes, newest first; what is none is left out. */
export async function readHealth(keep: Keep): Promise<Note[]> {
  const stored = await keep.get(healthKey);
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, most).flatMap((each) => {
    const note = noteSchema.safeParse(each);
    return note.success ? [note.data] : [];
  });
}

/** Keeps a note before the others. To be called one after the other. Throws when the disk is full. */
export async function keepNote(keep: Keep, note: Note): Promise<void> {
  // Parsed on its way in too: nothing else ever gets to the disk.
  await keep.set(healthKey, [noteSchema.parse(note), ...(await readHealth(keep))].slice(0, most));
}

export const clearHealth = (keep: Keep): Promise<void> => keep.remove(healthKey);
