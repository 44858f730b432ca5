import { computed, signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { PublisherWords } from '../../i18n/publisher/en';

export const questionIds = ['belief', 'ready', 'trust', 'people', 'weather', 'answer'] as const;
export type QuestionId = (typeof questionIds)[number];
/** `yes`: settled. `unsure`: to be done first. `no`: it stands against a launch. */
export const answerIds = ['yes', 'unsure', 'no'] as const;
export type AnswerId = (typeof answerIds)[number];

const answersSchema = z.partialRecord(
  z.enum(questionIds),
  z.object({ answer: z.optional(z.enum(answerIds)), notes: z.string() }),
);
export type LaunchAnswers = z.infer<typeof answersSchema>;

/** Where the answers are kept: on this device, apart from the library, and in no zip. */
export type LaunchPorts = {
  loadAnswers: () => Promise<unknown>;
  keepAnswers: (answers: LaunchAnswers) => Promise<void>;
};

export type Verdict =
  | { state: 'open'; n: number }
  | { state: 'wait' }
  | { state: 'first'; n: number }
  | { state: 'go' };

/** What the answers come to: one that stands against it outweighs all; then what is open; then what is to be done. */
export function verdictOf(answers: LaunchAnswers): Verdict {
  const given = questionIds.map((id) => answers[id]?.answer);
  const count = (what: AnswerId | undefined) => given.filter((one) => one === what).length;
  if (count('no') > 0) return { state: 'wait' };
  if (count(undefined) > 0) return { state: 'open', n: count(undefined) };
  return count('unsure') > 0 ? { state: 'first', n: count('unsure') } : { state: 'go' };
}

/** The verdict in a sentence. */
export function verdictWords(
  verdict: Verdict,
  { verdict: words }: PublisherWords['launch'],
): string {
  if (verdict.state === 'open') return words.open(verdict.n);
  if (verdict.state === 'first') return words.first(verdict.n);
  return verdict.state === 'wait' ? words.wait : words.go;
}

/** Text as Markdown that says just that. */
const plain = (text: string) => text.trim().replace(/([\\`*_[\]<>#])/g, '\\$1');

/** The readiness note as Markdown; `day` is the date in words. */
export function noteMarkdown(
  answers: LaunchAnswers,
  words: PublisherWords['launch'],
  company: string,
  day: string,
): string {
  const parts = questionIds.map((id) => {
    const question = words.questions[id];
    const { answer, notes = '' } = answers[id] ?? {};
    const lines = answer
      ? [`**${question.answers[answer]}**`, question.follows[answer]]
      : [words.unanswered];
    const said = notes.trim() === '' ? [] : [plain(notes).replace(/^/gm, '> ')];
    return [`## ${question.title}`, ...lines, ...said].join('\n\n');
  });
  const head = [
    `# ${words.note}`,
    [plain(company), words.written(day)].filter(Boolean).join(' · '),
    `**${verdictWords(verdictOf(answers), words)}**`,
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

/** The questions before a launch, and the answers so far. */
export function createLaunch({ loadAnswers, keepAnswers }: LaunchPorts) {
  const answers = signal<LaunchAnswers>({});
  const failed = signal(false);
  const change = (id: QuestionId, part: { answer?: AnswerId; notes?: string }) => {
    const before = answers.peek()[id] ?? { notes: '' };
    answers.value = { ...answers.peek(), [id]: { ...before, ...part } };
    keepAnswers(answers.peek()).then(
      () => {
        failed.value = false;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return {
    answers,
    failed,
    verdict: computed(() => verdictOf(answers.value)),
    async load(): Promise<void> {
      const read = answersSchema.safeParse(await loadAnswers());
      if (read.success) answers.value = read.data;
    },
    answer: (id: QuestionId, answer: AnswerId) => change(id, { answer }),
    write: (id: QuestionId, notes: string) => change(id, { notes }),
  };
}
export type Launch = ReturnType<typeof createLaunch>;
