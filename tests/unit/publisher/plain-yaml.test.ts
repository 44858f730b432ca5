import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readPlainYaml } from '../../../lib/publisher/plain-yaml';

/** As the item reader asks the YAML reader; undefined where that one finds a fault. */
function asYaml(text: string): unknown {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true, customTags: [] });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

const plain = fc.constantFrom('Eels above the weir', 'story', '2026-11-24', 'x, [y]', 'École');
const odd = fc.oneof(
  fc.constantFrom(
    'https://a.example/?a=b#c',
    '2026-11-24T08:00:00.000Z',
    'null',
    'True',
    '012',
    '',
  ),
  fc.constantFrom('a: b', 'a #b', 'a#b', 'b:', '- x', '« Été » : oui', 'a\u00a0', '\ufeffa'),
  fc.constantFrom('a\u2028b', "it's", '"q"', '[x]', 'a  b', 'a:b', '2026', 'e1', 'x\ny'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const words = fc.oneof({ weight: 40, arbitrary: plain }, { weight: 1, arbitrary: odd });
const bag = fc.dictionary(fc.constantFrom('text', 'language', 'alt', 'null'), words, {
  maxKeys: 3,
  noNullPrototype: true,
});
const front = fc.dictionary(
  fc.constantFrom('id', 'title', 'tags', 'texts', 'facts', 'owner', 'kind', 'true'),
  fc.oneof(
    words,
    fc.array(words, { minLength: 1, maxLength: 3 }),
    fc.array(bag, { minLength: 1, maxLength: 2 }),
    fc.array(
      fc.record({ text: words, networks: fc.array(words, { minLength: 1, maxLength: 2 }) }),
      {
        maxLength: 2,
      },
    ),
  ),
  { minKeys: 1, noNullPrototype: true },
);

test('what is read here is read as the YAML reader reads it', () => {
  let quick = 0;
  const edit = fc.tuple(
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      ': ',
      '- ',
      '#',
      '  ',
      '\t',
      '"',
      'a:',
      '\n  - b',
      '\n---\n',
    ),
  );
  fc.assert(
    fc.property(front, fc.array(edit, { maxLength: 1 }), (value, edits) => {
      let text = stringify(value, { lineWidth: 0 });
      for (const [place, cut, put] of edits) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + put + text.slice(at + cut);
      }
      const read = readPlainYaml(text);
      if (read === undefined) return;
      quick += 1;
      expect(read).toEqual(asYaml(text));
    }),
    { numRuns: 3_000 },
  );
  expect(quick).toBeGreaterThan(200);
});

test('an item as it is mostly written is read here', () => {
  const text =
    'id: eels\ntitle: The eels are back, above the weir\ndate: 2026-11-24T08:00:00Z\ntags:\n  - Rivers\nurl: https://a.example/x?y=1#z\ntexts:\n  - text: It was dawn\n    language: en\n    networks:\n      - linkedin\n  - text: Another\nowner: Anouk\n';
  expect(readPlainYaml(text)).toEqual(asYaml(text));
  expect(readPlainYaml(text)).toMatchObject({
    owner: 'Anouk',
    texts: [{ networks: ['linkedin'] }, {}],
  });
});
