import { expect, test } from 'vitest';
import { blobOf } from '../../../lib/app/picture-out';
import { fileName } from '../../../lib/app/save-file';

test.each([
  ['Eels are back', 'Eels are back'],
  ['a/b\\c: "d"? <e>|*', 'a b c d e'],
  ['..', 'text'],
  ['', 'text'],
  ['\u202eexe.txt', 'exe txt'],
])('%s makes a name that every disk takes', (text, name) => {
  expect(fileName(text)).toBe(name);
});

test('a long name ends after a word', () => {
  const name = fileName('word '.repeat(40));
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name.endsWith('word')).toBe(true);
});

test('a data: address becomes its bytes again', async () => {
  const blob = blobOf(`data:image/png;base64,${btoa('\x89PNG\x00\xff')}`);
  expect(blob.type).toBe('image/png');
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e, 0x47, 0, 0xff]);
});
