import { expect, test } from 'vitest';
import { findWords } from '../../../lib/learning/find-words';

const texts = [
  { text: 'La rivière renaît au printemps', title: 'Le barrage', network: 'LinkedIn' },
  { text: 'I held the lantern.\nThe river was loud.', title: undefined, network: 'Bluesky' },
  { text: '三年前の冬、川は静かだった', title: 'River notes', network: 'X' },
];

test.each([
  ['', [0, 1, 2]],
  ['   ', [0, 1, 2]],
  ['river', [1, 2]],
  ['RIVIERE', [0]],
  ['loud lantern', [1]],
  ['loud printemps', []],
  ['bluesky', [1]],
  ['barrage linkedin', [0]],
  ['川', [2]],
  ['lanterns', []],
])('“%s”', (query, wanted) => {
  const found = findWords(query, texts, ({ text, title, network }) => [text, title, network]);
  expect(found.map((one) => texts.indexOf(one))).toEqual(wanted);
});
