import { describe, expect, test } from 'vitest';
import {
  createLaunch,
  type LaunchAnswers,
  noteMarkdown,
  questionIds,
  verdictOf,
} from '../../../../lib/app/publisher/launch';
import { publisherWordsOf } from '../../../../lib/i18n/publisher/words';

const all = (answer: 'yes' | 'unsure' | 'no'): LaunchAnswers =>
  Object.fromEntries(questionIds.map((id) => [id, { answer, notes: '' }]));

describe('what the answers come to', () => {
  test.each([
    ['nothing answered', {}, { state: 'open', n: 6 }],
    ['all settled', all('yes'), { state: 'go' }],
    [
      'one to do',
      { ...all('yes'), ready: { answer: 'unsure', notes: '' } },
      { state: 'first', n: 1 },
    ],
    ['one against', { ...all('yes'), trust: { answer: 'no', notes: '' } }, { state: 'wait' }],
    ['one against, the rest open', { trust: { answer: 'no', notes: '' } }, { state: 'wait' }],
    ['notes alone answer nothing', { trust: { notes: 'Ask Maud' } }, { state: 'open', n: 6 }],
  ] as const)('%s', (_, answers, verdict) => {
    expect(verdictOf(answers)).toEqual(verdict);
  });
});

test('the note holds every question, what was answered, what follows and the notes, as plain Markdown', () => {
  const words = publisherWordsOf('en').launch;
  const answers: LaunchAnswers = {
    belief: { answer: 'unsure', notes: '# Ask *Maud*\nby Friday' },
  };
  const note = noteMarkdown(answers, words, 'Calder & Loire', 'November 25, 2026');
  for (const id of questionIds) expect(note).toContain(`## ${words.questions[id].title}`);
  expect(note).toContain('# Readiness note\n\nCalder & Loire · Written on November 25, 2026');
  expect(note).toContain(`**${words.questions.belief.answers.unsure}**`);
  expect(note).toContain(words.questions.belief.follows.unsure);
  expect(note).toContain('> \\# Ask \\*Maud\\*\n> by Friday');
});

test('answers are kept as they are given and come back; a store that fails is said', async () => {
  let kept: unknown;
  let full = false;
  const ports = {
    loadAnswers: async () => kept,
    keepAnswers: async (answers: LaunchAnswers) => {
      if (full) throw new Error('full');
      kept = structuredClone(answers);
    },
  };
  const launch = createLaunch(ports);
  launch.answer('weather', 'no');
  launch.write('weather', 'Friday');
  const again = createLaunch(ports);
  await again.load();
  expect(again.answers.value).toEqual({ weather: { answer: 'no', notes: 'Friday' } });
  full = true;
  launch.write('weather', 'Monday');
  await expect.poll(() => launch.failed.value).toBe(true);
  kept = { weather: { answer: 'perhaps' } };
  const odd = createLaunch(ports);
  await odd.load();
  expect(odd.answers.value).toEqual({});
});
