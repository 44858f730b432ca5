import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFeedText } from '../../../../lib/feed/read';
import { asMarkdown } from '../../../../lib/publisher/import/as-markdown';
import { htmlOf } from '../../../../lib/publisher/markdown';

/** The text that a reader's extension has of a Markdown body. */
function readBack(markdown: string): string | undefined {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: '1', title: 'T', content_html: htmlOf(markdown) }],
  };
  const read = readFeedText(JSON.stringify(feed), 'https://a.example/feed.json');
  return read.ok ? read.value.items[0]?.text : undefined;
}

const signs = fc.constantFrom(
  ...['*', '**', '_', '__', '`', '```', '~~~', '\\', '[a](b)', '![a](b)', '[a]: b', '<b>', '</b>'],
  ...['<!--', '<https://a.example>', '&amp;', '&#65;', '&', '#', '##', '#rivers', '>', '-', '--'],
  ...['---', '+', '=', '===', '1.', '12)', '* x', '- x', 'a_b_c', 'https://a.example/x_y*z'],
  ...[
    'eels',
    'été',
    '水',
    '👩‍🔬',
    '412',
    '’',
    '"',
    '|',
    ':',
    '!',
    '(',
    ']',
    '\u00a0',
    '«\u00a0x\u00a0»',
  ],
);
const piece = fc.oneof(signs, signs, fc.string({ unit: 'grapheme-ascii', maxLength: 3 }));
const line = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .chain((all) => fc.constantFrom(' ', '').map((by) => all.join(by)))
  .map((all) => all.replace(/\s+/g, ' ').trim())
  .filter((all) => all !== '');
const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));

test('whatever stands in a text, employees read it as it stands', () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(readBack(asMarkdown(words))).toBe(words);
    }),
    { numRuns: 2_000 },
  );
});

test('plain words stay as they are, lists are lists, and a line of its own stays one', () => {
  const plain = 'Two & three, 2 * 3 < 7, a_b, #rivers.\n\nÀ l’eau [sic].';
  expect(asMarkdown(plain)).toBe(plain);
  const list = 'Said:\n\n- one\n  - two\n- *three*\n\nEnd';
  expect(asMarkdown(list)).toBe('Said:\n\n- one\n  - two\n- \\*three\\*\n\nEnd');
  expect(readBack(asMarkdown(list))).toBe(list);
  expect(asMarkdown('one\r\ntwo')).toBe('one  \ntwo');
  expect(asMarkdown(' \n\n')).toBe('');
});
