import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { htmlOf } from '../../../lib/publisher/markdown';

const words = fc.array(
  fc.oneof(
    fc.constantFrom(' ', '\n', '\n\n', '-', '.', ':', '1.', '2)', '—', '’', '\u00a0', 'é', '%'),
    fc.constantFrom('*', '_', '#', '<b>', '&amp;', '"', '\t', '`', '\\', '[a](b)', '=', '+', '~'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom('eel', 'Weir', '412', '- x', '> y'),
  ),
  { maxLength: 12 },
);

test('set at once or by micromark: the same to the letter', () => {
  let quick = 0;
  fc.assert(
    fc.property(words, (parts) => {
      const body = parts.join('').replace(/\r\n?/g, '\n').trim();
      expect(htmlOf(body)).toBe(micromark(body));
      if (/^[\p{L} ]+$/u.test(body)) quick += 1;
    }),
    { numRuns: 2_000 },
  );
  expect(quick).toBeGreaterThan(20);
});

test('no HTML of a story is let through', () => {
  expect(htmlOf('<script>x</script>')).toBe('&lt;script&gt;x&lt;/script&gt;');
  expect(htmlOf('[a](javascript:x)')).toBe('<p><a href="">a</a></p>');
});
