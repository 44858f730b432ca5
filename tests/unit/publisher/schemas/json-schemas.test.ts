import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemKinds, noticeLevels } from '../../../../lib/feed/format';
import { schemaFiles, schemaOf } from '../../../../lib/publisher/schemas/json-schemas';
import { type SchemaName, schemaPath } from '../../../../lib/publisher/schemas/paths';

const names = Object.keys(schemaOf) as SchemaName[];
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const files = schemaFiles();
const compiled = new Map(
  names.map((name) => [name, ajv.compile(JSON.parse(files.get(schemaPath(name)) ?? ''))]),
);

/** Both verdicts on what stands in a file, as JSON carries it. */
function verdicts(name: SchemaName, value: unknown) {
  const json: unknown = JSON.parse(JSON.stringify(value));
  return { zod: schemaOf[name][0].safeParse(json).success, schema: compiled.get(name)?.(json) };
}

const feed = (over: object = {}, own: object = {}) => ({
  $schema: 'schema/feed.schema.json',
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Newsroom',
  _own_voice: { company: { name: 'C', accent: '#1f6f5c', contact: 'mailto:a@b.example' }, ...own },
  items: [item()],
  ...over,
});
const item = (over: object = {}, own: object = {}) => ({
  id: '1',
  title: 'Eels',
  date_published: '2026-11-24T08:00:00+01:00',
  language: 'fr-CA',
  _own_voice: { kind: 'story', facts: ['412'], posts: { linkedin: 'https://a.example/' }, ...own },
  ...over,
});
const key = { id: '0123456789abcdef', key: `${'A'.repeat(43)}=` };
const payload = (over: object = {}) => ({
  v: 1,
  feed_url: 'https://a.example/feed.json',
  seq: 1,
  generated: '2026-11-24',
  feed: { title: 'T' },
  pages: [{ url: `p/${'a'.repeat(64)}.json`, sha256: 'a'.repeat(64), bytes: 1, items: 1 }],
  removed: ['x'],
  keys: [key],
  ...over,
});
const library = (over: object = {}) => ({
  title: 'T',
  feed_url: 'https://a.example/feed.json',
  ...over,
});

describe('what is good and what is not', () => {
  test.each<[SchemaName, boolean, unknown]>([
    ['feed', true, feed()],
    ['feed', true, feed({ items: [] })],
    ['feed', true, feed({}, { notice: { id: 'n', level: 'pause', title: 'T' } })],
    ['feed', false, feed({ version: 'https://jsonfeed.org/version/1' })],
    ['feed', false, feed({ titel: 'a slip' })],
    ['feed', false, feed({}, { notice: { id: 'n', level: 'stop', title: 'T' } })],
    ['feed', false, feed({}, { company: { name: 'C', accent: 'red' } })],
    ['feed', false, feed({}, { suggest: 'http://a.example/' })],
    ['feed', false, [feed()]],
    ['feed', false, null],
    ['item', true, item()],
    ['item', true, { id: 'x', _own_voice: { withdrawn: true, note: 'Wrong' } }],
    ['item', false, item({ id: ' ' })],
    ['item', false, item({ id: 1 })],
    ['item', false, item({ date_published: '24/11/2026' })],
    ['item', false, item({ url: 'http://a.example/' })],
    ['item', false, item({ language: 'français' })],
    ['item', false, item({}, { angle: ['one letter short'] })],
    ['item', false, item({}, { kind: 'gossip' })],
    ['item', false, item({}, { texts: [{ text: 'x', networks: ['LinkedIn'] }] })],
    ['item', false, item({}, { minutes: 0 })],
    ['item', false, item({}, { images: [{ url: 'https://a.example/1.png' }] })],
    ['index', true, { payload: '{}', signatures: [{ key: key.id, sig: `${'A'.repeat(86)}==` }] }],
    ['index', false, { payload: {}, signatures: [] }],
    ['index', false, { payload: '{}', signatures: [{ key: key.id, sig: 'short' }] }],
    ['index-payload', true, payload()],
    ['index-payload', false, payload({ seq: 0 })],
    ['index-payload', false, payload({ seq: 1.5 })],
    ['index-payload', false, payload({ pages: [{ url: '../up.json' }] })],
    [
      'library-file',
      true,
      library({ keys: [key], rules_off: { stale: 'An archive, on purpose' } }),
    ],
    ['library-file', false, library({ rules_off: { stale: 'because' } })],
    ['library-file', false, library({ rules_off: { stale: '🐟🐟🐟🐟🐟' } })],
    ['library-file', false, library({ feed_url: 'http://a.example/feed.json' })],
    ['library-file', false, library({ expires_days: 0 })],
    ['item-file', true, { id: 'x', state: 'approved', texts: [{ text: 'a' }] }],
    ['item-file', false, { id: 'x', state: 'maybe' }],
    ['item-file', false, { title: 'no id' }],
  ])('%s: %j', (name, good, value) => {
    expect(verdicts(name, value)).toEqual({ zod: good, schema: good });
  });
});

const word = fc.oneof(
  fc.constantFrom(...itemKinds, ...noticeLevels, '', ' ', 'en', 'fr-CA', '2026-11-24', '#1F6f5c'),
  fc.constantFrom('https://a.example/x', 'http://a.example/', 'mailto:a@b.example', 'linkedin'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anything = fc.oneof(
  word,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(word, { maxLength: 2 }),
  // An own `__proto__` is the one thing they differ in: zod passes over it in a record and drops it.
  fc.dictionary(
    fc.oneof(word, fc.constantFrom('id', 'text', 'url')).filter((one) => one !== '__proto__'),
    word,
    { maxKeys: 3 },
  ),
);

/** Every place in a value, as the way to it. */
function places(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([name, part]) => places(part, [...way, name]))];
}

/** A copy with something else at a place: another value, nothing at all, or one key more. */
function changed(value: unknown, way: readonly string[], to: unknown, how: string): unknown {
  const [name, ...rest] = way;
  if (name === undefined) {
    return how === 'add' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value, [typeof to === 'string' ? to : 'extra']: to }
      : to;
  }
  if (rest.length === 0 && how === 'drop' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value as object).filter(([own]) => own !== name));
  }
  const parts = Object.entries(value as object).map(([own, part]) => [
    own,
    own === name ? changed(part, rest, to, how) : part,
  ]);
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

const whole: Record<SchemaName, unknown> = {
  feed: feed(
    {},
    {
      notice: {
        id: 'n',
        level: 'care',
        title: 'T',
        ends: '2026-12-01T00:00:00Z',
        links: [{ title: 'a', url: 'https://a.example/' }],
      },
      programmes: [{ id: 'p', title: 'P', steps: ['1'] }],
      networks: ['linkedin'],
      questions: [{ id: 'q', text: 'Why?', language: 'en' }],
    },
  ),
  item: item(
    { tags: ['a'], authors: [{ name: 'A' }] },
    {
      texts: [{ text: 'x', language: 'en', networks: ['x'] }],
      images: [{ url: 'https://a.example/1.png', alt: 'x', width: 3, height: 2 }],
      corrected: { at: '2026-11-24', note: 'n' },
      minutes: 3,
    },
  ),
  index: { payload: '{}', signatures: [{ key: key.id, sig: `${'A'.repeat(86)}==` }] },
  'index-payload': payload(),
  'library-file': library({ keys: [key], expires_days: 3, rules_off: { stale: 'A long reason' } }),
  'item-file': { id: 'x', texts: [{ text: 'a', networks: ['x'] }], posts: { x: 'y' }, minutes: 3 },
};

test.each(names)('%s: whatever is changed, both say the same', (name) => {
  const all = places(whole[name]);
  expect(verdicts(name, whole[name])).toEqual({ zod: true, schema: true });
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), anything, fc.constantFrom('put', 'drop', 'add')), {
        minLength: 1,
        maxLength: 2,
      }),
      (changes) => {
        let value = whole[name];
        for (const [nth, to, how] of changes) {
          const now = places(value);
          value = changed(value, now[nth % now.length] ?? [], to, how);
        }
        const { zod, schema } = verdicts(name, value ?? null);
        expect(schema).toBe(zod);
        if (!zod) refused += 1;
      },
    ),
    { numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(20);
  expect(refused).toBeLessThan(400);
  expect(all.length).toBeGreaterThan(3);
});

test('every schema stands in the file it is named by', () => {
  expect([...files.keys()].sort()).toEqual(names.map(schemaPath).sort());
  for (const text of files.values()) expect(JSON.parse(text).$schema).toContain('2020-12');
});
