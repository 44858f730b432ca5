import { describe, expect, test } from 'vitest';
import {
  type KnownFor,
  nothingKnown,
  orderByInterest,
  tidyWords,
  touches,
} from '../../../lib/learning/known-for';

const known = (subjects: string[], craft: string[] = [], causes: string[] = []): KnownFor => ({
  subjects,
  craft,
  causes,
});
const items = [
  { title: 'Test hall heats the Leeds offices', tags: ['Workshop'] },
  {
    title: 'Eels are back above the Saumur weir',
    tags: ['Rivers'],
    summary: 'A ladder of brushes.',
  },
  { title: 'Ingénieure hydraulicienne à Nantes', tags: ['Jobs'] },
  { title: 'A driver for the night shift', tags: ['Jobs'] },
  { title: 'IT moves house', tags: [] },
];
const order = (wanted: KnownFor) =>
  orderByInterest(items, wanted).map(({ item, because }) => [items.indexOf(item), because]);

describe('the order', () => {
  const cases: [string, KnownFor, [number, string | undefined][]][] = [
    [
      'nothing chosen changes nothing',
      nothingKnown,
      [
        [0, undefined],
        [1, undefined],
        [2, undefined],
        [3, undefined],
        [4, undefined],
      ],
    ],
    [
      'a tag',
      known(['rivers']),
      [
        [1, 'rivers'],
        [0, undefined],
        [2, undefined],
        [3, undefined],
        [4, undefined],
      ],
    ],
    [
      'one form finds the other, and not the inside of a word',
      known(['River']),
      [
        [1, 'River'],
        [0, undefined],
        [2, undefined],
        [3, undefined],
        [4, undefined],
      ],
    ],
    [
      'accents and case do not matter',
      known([], ['HYDRAULICIENNE']),
      [
        [2, 'HYDRAULICIENNE'],
        [0, undefined],
        [1, undefined],
        [3, undefined],
        [4, undefined],
      ],
    ],
    [
      'the summary counts',
      known([], [], ['ladder']),
      [
        [1, 'ladder'],
        [0, undefined],
        [2, undefined],
        [3, undefined],
        [4, undefined],
      ],
    ],
    [
      'a short word stands alone',
      known(['it']),
      [
        [4, 'it'],
        [0, undefined],
        [1, undefined],
        [2, undefined],
        [3, undefined],
      ],
    ],
    [
      'several keep their order',
      known(['jobs', 'workshop']),
      [
        [0, 'workshop'],
        [2, 'jobs'],
        [3, 'jobs'],
        [1, undefined],
        [4, undefined],
      ],
    ],
    [
      'what is no word matches nothing',
      known(['.*', '  ', '(']),
      [
        [0, undefined],
        [1, undefined],
        [2, undefined],
        [3, undefined],
        [4, undefined],
      ],
    ],
  ];
  test.each(cases)('%s', (_name, wanted, expected) => {
    expect(order(wanted)).toEqual(expected);
  });
  test('nothing is hidden and nothing doubled', () => {
    for (const [, wanted] of cases)
      expect(
        order(wanted)
          .map(([at]) => at)
          .sort(),
      ).toEqual([0, 1, 2, 3, 4]);
  });
  test('of two that touch, the first word in the list is the reason', () => {
    expect(touches(known(['weir', 'eels']))(items[1] ?? { title: '', tags: [] })).toBe('weir');
  });
});

test('words are tidied: trimmed, one of each, not without end', () => {
  expect(tidyWords(['  clean   water ', 'Clean Water', '', ' , ', 'welding'])).toEqual([
    'clean water',
    'welding',
  ]);
  expect(tidyWords(Array.from({ length: 30 }, (_, at) => `word ${at}`)).length).toBe(12);
  expect(tidyWords(['x'.repeat(200)])[0]?.length).toBe(60);
});
