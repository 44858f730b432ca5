/** The bundled tips: length, doubles, missing translations, and that each language is set as it should be. */
import { describe, expect, test } from 'vitest';
import { minutesToRead } from '../../../lib/learning/minutes';
import { bundledProgrammes } from '../../../lib/learning/programmes';
import { bundledTip, moments, type TipText, topics } from '../../../lib/learning/tip';
import { bundledTips } from '../../../lib/learning/tips/all';

const languages = ['en', 'fr'] as const;
const proseOf = ({ title, text, reason, exercise, source }: TipText) =>
  [title, text, reason, exercise ?? '', source?.name ?? ''].join('\n');
const each = bundledTips.flatMap((tip) =>
  languages.map((language) => ({
    tip,
    language,
    words: tip[language],
    name: `${tip.id} ${language}`,
  })),
);
const doubles = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
const wordsIn = (text: string) => text.split(/\s+/u).length;

test('there are at least thirty, two or more on every topic', () => {
  expect(bundledTips.length).toBeGreaterThanOrEqual(30);
  for (const topic of topics)
    expect(bundledTips.filter((tip) => tip.topic === topic).length, topic).toBeGreaterThanOrEqual(
      2,
    );
});

test('every moment has a tip, so that no choice is empty on the first day', () => {
  for (const moment of moments)
    expect(
      bundledTips.some(({ when }) => when.includes(moment)),
      moment,
    ).toBe(true);
});

test('ids, titles, texts, reasons and sentences come once only', () => {
  expect(doubles(bundledTips.map(({ id }) => id))).toEqual([]);
  for (const language of languages) {
    for (const field of ['title', 'text', 'reason'] as const)
      expect(doubles(bundledTips.map((tip) => tip[language][field]))).toEqual([]);
    const sentences = bundledTips.flatMap((tip) =>
      tip[language].text.split(/(?<=[.?…])\s+/u).filter((one) => wordsIn(one) > 5),
    );
    expect(doubles(sentences)).toEqual([]);
  }
});

describe.each(each)('$name', ({ words }) => {
  test('is of a length that can be read at once', () => {
    expect(words.title.length).toBeLessThanOrEqual(70);
    expect(wordsIn(words.text)).toBeGreaterThanOrEqual(45);
    expect(wordsIn(words.text)).toBeLessThanOrEqual(150);
    expect(words.text.split('\n\n').length).toBe(2);
    expect(words.reason.length).toBeGreaterThanOrEqual(40);
    expect(words.reason.length).toBeLessThanOrEqual(220);
    expect((words.exercise ?? '').length).toBeLessThanOrEqual(110);
  });
  test('ends its sentences, and shouts none of them', () => {
    expect(words.title).not.toMatch(/[.!]$/);
    expect(words.text).toMatch(/[.?”»]$/);
    expect(words.reason).toMatch(/\.$/);
    expect(proseOf(words)).not.toMatch(/!|\bmust\b|awesome| {2}|\.\.\.|'|"/i);
  });
  test('names a source by https only', () => {
    if (words.source?.url) expect(new URL(words.source.url).protocol).toBe('https:');
  });
});

test('both languages have an exercise, or neither has', () => {
  for (const tip of bundledTips)
    expect(Boolean(tip.fr.exercise), tip.id).toBe(Boolean(tip.en.exercise));
});

test('no text stands untranslated', () => {
  for (const tip of bundledTips)
    for (const field of ['title', 'text', 'reason', 'exercise'] as const)
      if (tip.en[field]) expect(tip.fr[field], `${tip.id} ${field}`).not.toBe(tip.en[field]);
});

test('French is set as French is set', () => {
  for (const { language, words, name } of each.filter((one) => one.language === 'fr')) {
    const prose = proseOf(words).replace(/« [^»]* »(?= \(en anglais\))/gu, '');
    expect(language).toBe('fr');
    expect(prose, name).not.toMatch(
      /[^\u00a0\u202f?!][;?!]|[ ][:;?!]|«[^\u00a0\u202f]|[^\u00a0\u202f]»/u,
    );
    // Nobody is addressed as tu, but in a quotation.
    const said = `${words.title}\n${words.text}\n${words.reason}`.replace(/«[^»]*»/gu, '');
    expect(said, name).not.toMatch(/(?<!\p{L})(tu|tes|toi)(?!\p{L})/iu);
  }
});

test('minutes are computed from the words, and never none', () => {
  expect(minutesToRead('')).toBe(1);
  expect(minutesToRead('word '.repeat(200))).toBe(1);
  expect(minutesToRead('word '.repeat(500))).toBe(3);
  for (const tip of bundledTips) expect(bundledTip(tip, 'fr').minutes).toBe(1);
});

test('bundled programmes lead through tips that are there, in both languages', () => {
  expect(bundledProgrammes.map(({ id }) => id)).toEqual(['first-steps', 'craft', 'weather']);
  expect(bundledProgrammes[0]?.steps.length).toBe(5);
  const ids = new Set(bundledTips.map(({ id }) => id));
  for (const { id, steps, en, fr } of bundledProgrammes) {
    expect(
      steps.every((step) => ids.has(step)),
      id,
    ).toBe(true);
    expect(doubles(steps)).toEqual([]);
    expect(steps.some((step) => bundledTips.find((tip) => tip.id === step)?.en.exercise)).toBe(
      true,
    );
    for (const field of ['title', 'summary', 'end'] as const) expect(en[field]).not.toBe(fr[field]);
  }
});
