/** PURE. What is kept of one's own reading and thinking: never sent, one part replaced at a time, deleted with one tap. */
import * as z from 'zod/mini';
import { knownForSchema, nothingKnown } from './known-for.ts';
import { portraitSchema } from './portrait.ts';
import { noSuggestion, suggestionSchema } from './suggestion.ts';

export const progressSchema = z.object({
  /** When a tip was chosen for now, by its key (ms). */
  shown: z.record(z.string(), z.number()),
  done: z.array(z.string()),
  notForMe: z.array(z.string()),
  /** Tips for now are switched off. */
  off: z.boolean(),
  /** The tip for now, while it stays. */
  now: z.optional(z.object({ key: z.string(), moment: z.string(), at: z.number() })),
});
export type Progress = z.infer<typeof progressSchema>;

export const mineSchema = z.object({
  progress: progressSchema,
  portrait: portraitSchema,
  knownFor: knownForSchema,
  /** Answers to a feed's questions, by feed id, a colon and the question's id. */
  answers: z.record(z.string(), z.string()),
  /** What one is about to suggest to the company, until it is deleted. */
  suggestion: suggestionSchema,
  /** Notices folded to one line, by their version. */
  folded: z.array(z.string()),
});
export type Mine = z.infer<typeof mineSchema>;
export type MinePart = keyof Mine;

export const mineParts = [
  'progress',
  'portrait',
  'knownFor',
  'answers',
  'suggestion',
  'folded',
] as const;

/** The first day: nothing noted. */
export const nothingMine: Mine = {
  progress: { shown: {}, done: [], notForMe: [], off: false },
  portrait: { answers: {} },
  knownFor: nothingKnown,
  answers: {},
  suggestion: noSuggestion,
  folded: [],
};
