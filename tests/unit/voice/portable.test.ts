import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, fromFile, toJson, toMarkdown } from '../../../lib/voice/portable';

// Line ends are the platform's business in a text file: a lone carriage return is not asked to survive.
const text = fc.string({ unit: 'grapheme' }).map((one) => one.replaceAll('\r', ''));
const lines = fc.array(
  fc.oneof(text, fc.constantFrom('```', '````text', '<!-- draft x -->', '## A', '')),
  { maxLength: 6 },
);
const words = lines.map((all) => all.join('\n'));
const draft = fc.record(
  {
    id: fc.uuid(),
    text: words,
    network: fc.constantFrom('linkedin', 'x'),
    itemTitle: text,
    created: fc.nat(),
    updated: fc.nat(),
  },
  { requiredKeys: ['id', 'text', 'network', 'created', 'updated'] },
);
const posted = fc.record({
  id: fc.uuid(),
  text: words,
  network: fc.constant('bluesky'),
  at: fc.nat(),
});
const portable = fc.record({
  drafts: fc.array(draft, { maxLength: 4 }),
  journal: fc.array(posted, { maxLength: 4 }),
});

describe('there and back', () => {
  test.each([
    ['JSON', toJson],
    ['Markdown', toMarkdown],
  ])('%s keeps every word', (_, write) => {
    fc.assert(
      fc.property(portable, (all) => {
        const read = fromFile(write(all));
        if (all.drafts.length + all.journal.length === 0)
          expect(read).toEqual({ ok: false, reason: 'empty' });
        else expect(read).toEqual({ ok: true, portable: all, unread: 0 });
      }),
    );
  });

  test('Windows line ends and a byte order mark do no harm', () => {
    const all = {
      drafts: [{ id: 'a', text: 'one\ntwo', network: 'x', created: 1, updated: 2 }],
      journal: [],
    };
    expect(fromFile(`\uFEFF${toMarkdown(all).replaceAll('\n', '\r\n')}`)).toEqual({
      ok: true,
      portable: all,
      unread: 0,
    });
  });
});

describe('a file that is not ours or broken says so', () => {
  const good = toJson({
    drafts: [{ id: 'a', text: 'words', network: 'x', created: 1, updated: 2 }],
    journal: [],
  });
  test.each([
    ['', 'empty'],
    ['hello', 'not-ours'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'not-ours'],
    [good.slice(0, -30), 'broken'],
    [good.replace('"text": "words"', '"text": 7'), 'broken'],
  ])('%#', (file, reason) => {
    expect(fromFile(file)).toEqual({ ok: false, reason });
  });

  test('what can be read is read, what cannot is counted', () => {
    const mixed = JSON.parse(good) as { drafts: unknown[] };
    mixed.drafts.push({ id: 'b' }, 'x');
    expect(fromFile(JSON.stringify(mixed))).toMatchObject({ ok: true, unread: 2 });
  });
});

test('first words end at a word, and never in half a sign', () => {
  expect(firstWords('  My mother asked\nwhat I do  ')).toBe('My mother asked what I do');
  expect(firstWords('Three winters ago I stood in waders', 20)).toBe('Three winters ago I…');
  expect(firstWords('三年前の冬、私は胴長をはいて', 6)).toBe('三年前の冬、…');
  expect(firstWords('😀😀😀😀', 3)).toBe('😀…');
});
