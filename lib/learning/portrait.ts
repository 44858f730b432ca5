/**
 * PURE. The portrait: a self-reflection in three parts. It is no test and has no total: its outcomes lead to tips,
 * to topics, or calmly away. Its three parts are those of the essay the project comes from: digital and social
 * culture, the tie to the company, one's own interests.
 */
import * as z from 'zod/mini';
import type { Topic } from './tip.ts';

export const parts = ['tie', 'own', 'digital'] as const;
export type Part = (typeof parts)[number];

/** The statements of each part; their words are in lib/i18n under `me.portrait.statements`. */
export const statements = {
  tie: ['tie-good', 'tie-friend', 'tie-open', 'tie-colleagues', 'tie-sense'],
  own: ['own-subject', 'own-known', 'own-cause', 'own-notice'],
  digital: ['digital-read', 'digital-lines', 'digital-seen', 'digital-sharp', 'digital-down'],
} as const satisfies Record<Part, readonly string[]>;
export type Statement = (typeof statements)[Part][number];

/** 1 "not at all" to 5 "fully". A statement may stay without an answer. */
export const answersSchema = z.record(z.string(), z.number().check(z.int(), z.gte(1), z.lte(5)));
export type Answers = Partial<Record<Statement, number>>;

export const portraitSchema = z.object({
  answers: answersSchema,
  /** When it was last drawn, ms; absent while it is being answered. */
  drawn: z.optional(z.number()),
});

/** Each part from 0 to 1; absent where fewer than three of its statements are answered. */
export type Scores = Partial<Record<Part, number>>;

export function scoresOf(answers: Answers): Scores {
  const scores: Scores = {};
  for (const part of parts) {
    const given = statements[part].flatMap((statement) => answers[statement] ?? []);
    if (given.length >= 3) {
      scores[part] = (given.reduce((sum, one) => sum + one, 0) / given.length - 1) / 4;
    }
  }
  return scores;
}

export type Size = 'small' | 'middle' | 'large';

/** Up to two fifths is small, from three fifths on large. */
export const sizeOf = (score: number): Size =>
  score < 0.4 ? 'small' : score < 0.6 ? 'middle' : 'large';

export const outcomes = ['not-now', 'own-path', 'beside', 'listener', 'ready', 'trying'] as const;
export type OutcomeId = (typeof outcomes)[number];

export type Outcome = {
  id: OutcomeId;
  topics: readonly Topic[];
  /** ids of bundled tips. */
  tips: readonly string[];
  /** id of a bundled programme. */
  programme?: string;
  /** The words end with: this may not be for you, and that is fine. */
  mayLeave: boolean;
};

const leadsTo: Record<OutcomeId, Omit<Outcome, 'id'>> = {
  'not-now': { topics: ['rest'], tips: ['rest-no'], mayLeave: true },
  'own-path': {
    topics: ['profile', 'angles', 'replying'],
    tips: ['profile-neighbour', 'disclose-i', 'angles-not-worked'],
    programme: 'craft',
    mayLeave: false,
  },
  beside: {
    topics: ['replying', 'rest'],
    tips: ['reply-enough', 'rest-no', 'first-quiet'],
    mayLeave: true,
  },
  listener: {
    topics: ['angles', 'replying'],
    tips: ['angles-detail', 'reply-enough', 'events-sentence'],
    mayLeave: false,
  },
  ready: {
    topics: ['disagreement', 'privacy', 'rest'],
    tips: ['angles-not-worked', 'disagree-restate', 'rest-checking'],
    programme: 'craft',
    mayLeave: false,
  },
  trying: {
    topics: ['first-post', 'angles'],
    tips: ['first-small', 'first-one-reader', 'rest-undo'],
    programme: 'first-steps',
    mayLeave: false,
  },
};

/** Where a portrait leads, or undefined while a part is unanswered. Read from the top; the first that holds. */
export function outcomeOf(scores: Scores): Outcome | undefined {
  const { tie, own, digital } = scores;
  if (tie === undefined || own === undefined || digital === undefined) return undefined;
  const small = (score: number) => sizeOf(score) === 'small';
  const large = (score: number) => sizeOf(score) === 'large';
  const id: OutcomeId =
    small(tie) && (small(own) || small(digital))
      ? 'not-now'
      : small(tie)
        ? 'own-path'
        : small(digital)
          ? 'beside'
          : small(own)
            ? 'listener'
            : large(tie) && large(own) && large(digital)
              ? 'ready'
              : 'trying';
  return { id, ...leadsTo[id] };
}
