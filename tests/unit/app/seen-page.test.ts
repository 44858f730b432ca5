import { expect, test } from 'vitest';
import { seenPage } from '../../../lib/app/seen-page';

const page = { title: ' A\n diary ', address: 'https://a.example/?p=1&utm_source=x', passage: '' };

test('a page is taken with its address cleaned of tracking tags and its title in one line', () => {
  expect(seenPage(page)).toEqual({
    title: 'A diary',
    address: 'https://a.example/?p=1',
    passage: '',
  });
});

test.each([
  ['the browser’s own page', { ...page, address: 'chrome://settings/' }],
  ['a file', { ...page, address: 'file:///etc/passwd' }],
  ['a script', { ...page, address: 'javascript:alert(1)' }],
  ['nothing', undefined],
  ['something else', { title: 1 }],
])('%s is no page', (_name, read) => {
  expect(seenPage(read)).toBeUndefined();
});

test('a page cannot hand over more than a form holds', () => {
  const seen = seenPage({
    title: 'x'.repeat(1e6),
    address: `https://a.example/${'y'.repeat(1e6)}`,
    passage: 'z'.repeat(1e6),
  });
  expect(seen?.title).toHaveLength(300);
  expect(seen?.address).toBe('');
  expect(seen?.passage).toHaveLength(2000);
});
