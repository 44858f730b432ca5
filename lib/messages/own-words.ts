/** What is kept around one's drafts, on this device only: reminders, and the journal of what one says one posted. */
import * as z from 'zod/mini';

/** A reminder of a draft, one a draft. It holds no words: they are the draft's, and go with it. */
export const reminderSchema = z.object({
  draftId: z.string(),
  /** When it is due, ms. */
  at: z.number(),
  /** When it was set, ms. */
  set: z.number(),
  /** When it was made known that it is due, ms: no second notification. Absent until then. */
  told: z.optional(z.number()),
});
export type Reminder = z.infer<typeof reminderSchema>;

/** A reminder with what it is of. */
export const knownReminderSchema = z.extend(reminderSchema, {
  /** The draft's first words, or its story's title. */
  words: z.string(),
  itemKey: z.optional(z.string()),
  /** Its story is not in the library any more, or was taken back by the company. Absent while it is there. */
  gone: z.optional(z.enum(['gone', 'withdrawn'])),
});
export type KnownReminder = z.infer<typeof knownReminderSchema>;

/** One text that its writer says was posted: where and when. */
export const journalEntrySchema = z.object({
  id: z.string(),
  text: z.string(),
  network: z.string(),
  itemKey: z.optional(z.string()),
  itemTitle: z.optional(z.string()),
  /** The draft it was, as long as that is there. */
  draftId: z.optional(z.string()),
  /** When it was noted, ms. */
  at: z.number(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;
