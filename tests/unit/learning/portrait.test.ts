import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { fr } from '../../../lib/i18n/fr';
import {
  type Answers,
  type OutcomeId,
  outcomeOf,
  outcomes,
  type Part,
  parts,
  type Scores,
  scoresOf,
  sizeOf,
  statements,
} from '../../../lib/learning/portrait';
import { stonesOf } from '../../../lib/learning/portrait-picture';
import { bundledProgrammes } from '../../../lib/learning/programmes';
import { bundledTips } from '../../../lib/learning/tips/all';

const all = (part: Part, value: number): Answers =>
  Object.fromEntries(statements[part].map((statement) => [statement, value]));

test('each part has four or five statements, said in both languages', () => {
  for (const part of parts) {
    expect([4, 5]).toContain(statements[part].length);
    for (const statement of statements[part]) {
      expect(en.me.portrait.statements[statement].length).toBeGreaterThan(20);
      expect(fr.me.portrait.statements[statement].length).toBeGreaterThan(20);
    }
  }
});

describe('scores', () => {
  test.each([
    ['fully', all('tie', 5), { tie: 1 }],
    ['not at all', all('tie', 1), { tie: 0 }],
    ['in the middle', all('tie', 3), { tie: 0.5 }],
    ['nothing answered', {}, {}],
    ['two answers are too few', { 'own-subject': 5, 'own-known': 5 }, {}],
    ['three answers will do', { 'own-subject': 5, 'own-known': 5, 'own-cause': 2 }, { own: 0.75 }],
  ] as [string, Answers, Scores][])('%s', (_name, answers, scores) => {
    expect(scoresOf(answers)).toEqual(scores);
  });
  test.each([
    [0, 'small'],
    [0.39, 'small'],
    [0.4, 'middle'],
    [0.59, 'middle'],
    [0.6, 'large'],
    [1, 'large'],
  ])('%d is %s', (score, size) => {
    expect(sizeOf(score)).toBe(size);
  });
});

/** tie, own, digital, and where it leads. */
const cases: [number, number, number, OutcomeId][] = [
  [0, 0, 0, 'not-now'],
  [0.1, 0.1, 1, 'not-now'],
  [0.1, 1, 0.1, 'not-now'],
  [0.39, 0.39, 0.5, 'not-now'],
  [0.1, 1, 1, 'own-path'],
  [0.39, 0.4, 0.4, 'own-path'],
  [1, 1, 0.1, 'beside'],
  [0.5, 0.1, 0.1, 'beside'],
  [1, 0.1, 1, 'listener'],
  [0.4, 0.39, 0.4, 'listener'],
  [1, 1, 1, 'ready'],
  [0.6, 0.6, 0.6, 'ready'],
  [0.6, 0.6, 0.59, 'trying'],
  [0.5, 0.5, 0.5, 'trying'],
];

describe('outcomes', () => {
  test.each(cases)('tie %d, own %d, digital %d: %s', (tie, own, digital, id) => {
    expect(outcomeOf({ tie, own, digital })?.id).toBe(id);
  });
  test.each(parts)('none while %s is unanswered', (part) => {
    const { [part]: _, ...rest } = { tie: 1, own: 1, digital: 1 };
    expect(outcomeOf(rest)).toBeUndefined();
  });
  test('each is reached, and said in both languages', () => {
    expect(new Set(cases.map(([, , , id]) => id))).toEqual(new Set(outcomes));
    for (const id of outcomes)
      expect(fr.me.portrait.outcomes[id]).not.toBe(en.me.portrait.outcomes[id]);
  });
  test('each leads to tips that are there; some lead calmly away', () => {
    const ids = bundledTips.map(({ id }) => id);
    for (const [tie, own, digital] of cases) {
      const outcome = outcomeOf({ tie, own, digital });
      expect(outcome?.tips.length).toBeGreaterThan(0);
      for (const tip of outcome?.tips ?? []) expect(ids).toContain(tip);
      if (outcome?.programme)
        expect(bundledProgrammes.map(({ id }) => id)).toContain(outcome.programme);
    }
    expect(outcomeOf({ tie: 0, own: 0, digital: 0 })?.mayLeave).toBe(true);
    expect(outcomeOf({ tie: 1, own: 1, digital: 0 })?.mayLeave).toBe(true);
  });
});

describe('the picture', () => {
  const steps = [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1];
  const every = steps.flatMap((tie) =>
    steps.flatMap((own) => steps.map((digital): Required<Scores> => ({ tie, own, digital }))),
  );
  test('two stones overlap exactly when both are at least middling', () => {
    for (const scores of every) {
      const { overlaps } = stonesOf(scores);
      const meet = (['tie own', 'tie digital', 'own digital'] as const).filter((pair) =>
        pair.split(' ').every((part) => sizeOf(scores[part as Part]) !== 'small'),
      );
      const drawn = overlaps.map((pair) => parts.filter((part) => pair.includes(part)).join(' '));
      expect(drawn.sort(), JSON.stringify(scores)).toEqual([...meet].sort());
    }
  });
  test('every stone lies inside the box, the larger score is never the smaller stone', () => {
    for (const scores of every) {
      const { stones, box } = stonesOf(scores);
      const [left, top, width, height] = box;
      expect(stones.map(({ part }) => part).sort()).toEqual([...parts].sort());
      for (const { x, y, r } of stones) {
        expect(x - r).toBeGreaterThanOrEqual(left);
        expect(y - r).toBeGreaterThanOrEqual(top);
        expect(x + r).toBeLessThanOrEqual(left + width);
        expect(y + r).toBeLessThanOrEqual(top + height);
      }
      const radius = (part: Part) => stones.find((stone) => stone.part === part)?.r ?? 0;
      if (scores.tie > scores.own) expect(radius('tie')).toBeGreaterThan(radius('own'));
    }
  });
});
