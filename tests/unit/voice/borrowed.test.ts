import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWith } from '../../../lib/voice/borrowed';
import judged from '../../fixtures/voice/pairs.json';

const passages = (draft: string, suggestions: string[], language?: string) =>
  compareWith(suggestions, language)(draft).runs.map((run) => draft.slice(run.start, run.end));

/** Passages are compared by their words: where a run begins or ends a sentence, punctuation may stand or not. */
const bare = (texts: string[]) =>
  texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

describe('thirty judged pairs', () => {
  const disagreements = judged.pairs.flatMap(
    ({ language, suggestion, draft, borrowed, nearly }) => {
      const found = passages(draft, [suggestion], language);
      const isNearly = compareWith([suggestion], language)(draft).nearly;
      return [
        ...(bare(found) === bare(borrowed) ? [] : [`found “${found}”, judged “${borrowed}”`]),
        ...(isNearly === nearly ? [] : [`“${draft}” nearly: found ${isNearly}, judged ${nearly}`]),
      ];
    },
  );

  // The judgements are never bent to the code: “At” before a borrowed phrase that stood in the suggestion too.
  test('one word is seen otherwise', () => {
    console.info(
      `Judged pairs seen otherwise: ${disagreements.length}\n${disagreements.join('\n')}`,
    );
    expect(judged.pairs).toHaveLength(30);
    expect(disagreements).toEqual(['found “At four in the morning”, judged “four in the morning”']);
  });
});

const word = fc.stringMatching(/^[a-m]{2,8}$/);
const ownWord = fc.stringMatching(/^[n-z]{2,8}$/);
const text = (of: fc.Arbitrary<string>, minLength = 1) =>
  fc.array(of, { minLength, maxLength: 40 }).map((words) => words.join(' '));

describe('properties', () => {
  test('nothing for nothing shared', () => {
    fc.assert(
      fc.property(text(word), text(ownWord), (suggestion, draft) => {
        expect(compareWith([suggestion])(draft)).toEqual({ runs: [], nearly: false });
      }),
    );
  });

  test('all of a copy, whatever its case and punctuation', () => {
    fc.assert(
      fc.property(text(word), (suggestion) => {
        const copy = `${suggestion.toUpperCase().replaceAll(' ', ', ')}! 🎉`;
        const { runs, nearly } = compareWith([suggestion])(copy);
        expect(runs).toEqual([{ start: 0, end: copy.length - 4 }]);
        expect(nearly).toBe(true);
      }),
    );
  });

  test('own words added never raise it', () => {
    fc.assert(
      fc.property(text(word), text(word), fc.nat(60), ownWord, (suggestion, draft, at, own) => {
        const words = draft.split(' ');
        const place = Math.min(at, words.length);
        const longer = [...words.slice(0, place), own, ...words.slice(place)].join(' ');
        const count = (d: string) =>
          compareWith([suggestion])(d).runs.reduce(
            (sum, run) => sum + d.slice(run.start, run.end).split(' ').length,
            0,
          );
        expect(count(longer)).toBeLessThanOrEqual(count(draft));
      }),
    );
  });

  test('runs are in order, apart and inside the draft, for any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (suggestion, draft) => {
          let last = -1;
          for (const run of compareWith([suggestion, draft.slice(0, 9)])(draft).runs) {
            expect(run.start).toBeGreaterThan(last);
            expect(run.end).toBeGreaterThan(run.start);
            expect(run.end).toBeLessThanOrEqual(draft.length);
            last = run.end;
          }
        },
      ),
    );
  });

  test('a short suggestion counts as one run', () => {
    expect(passages('Really: we are hiring now', ['We are hiring!'])).toEqual(['we are hiring']);
    expect(passages('Are you well', ['We are hiring!'])).toEqual([]);
  });
});
