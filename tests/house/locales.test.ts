/** The words: the same keys in both languages, all of them used, all translated, French set as French is set. */
import { expect, test } from 'vitest';
import { en } from '../../lib/i18n/en.ts';
import { fr } from '../../lib/i18n/fr.ts';
import { publisherEn } from '../../lib/i18n/publisher/en.ts';
import { publisherFr } from '../../lib/i18n/publisher/fr.ts';
import { codeOnly, roomOf, sources } from './sources.ts';

type Leaf = { path: string[]; value: unknown };

function leaves(words: object, path: string[] = []): Leaf[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, [...path, key])
      : [{ path: [...path, key], value }],
  );
}

/** What a leaf says; a function is called with ones, with fives and with words. */
function sayings({ value }: Leaf): string[] {
  if (typeof value !== 'function') return [String(value)];
  const say = value as (...args: unknown[]) => string;
  return [1, 5, 1234, 'X'].flatMap((arg) => {
    try {
      return [String(say(...Array(say.length).fill(arg)))];
    } catch {
      return [];
    }
  });
}

const name = ({ path }: Leaf) => path.join('.');
const english = leaves({ ...en, ...publisherEn });
const french = leaves({ ...fr, ...publisherFr });

/** The same word in both languages, and rightly so. */
const same = new Set([
  'common.appName',
  'common.dayAndTime',
  'write.source',
  'write.count',
  'item.minutes',
  'learn.minutes',
  'me.known.causes',
  'weather.levels.pause',
  'options.look.left.bad-date.what',
  'options.data.languages.en',
  'options.data.languages.fr',
]);

test('both languages have the same keys, of the same kind', () => {
  expect(english.length).toBeGreaterThan(200);
  const shape = (all: Leaf[]) => all.map((leaf) => `${name(leaf)} ${typeof leaf.value}`).sort();
  expect(shape(french)).toEqual(shape(english));
});

test('no key is empty, and every function says something', () => {
  const silent = [...english, ...french].filter((leaf) => {
    const said = sayings(leaf);
    return said.length === 0 || said.some((text) => text.trim() === '');
  });
  expect(silent.map(name)).toEqual([]);
});

test('every key is used', () => {
  const code = [...sources.keys()]
    .filter((path) => ['components', 'entrypoints', 'lib'].includes(roomOf(path)))
    .filter((path) => !path.startsWith('lib/i18n/'))
    .map(codeOnly)
    .join('\n');
  const used = (key: string) => new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]`).test(code);
  const picked = (key: string) => new RegExp(`\\b${key}\\s*(\\?\\.)?\\[`).test(code);
  const unused = english.filter(
    ({ path }) => !used(path.at(-1) ?? '') && !path.slice(0, -1).some((parent) => picked(parent)),
  );
  expect(unused.map(name)).toEqual([]);
});

test('every key is translated', () => {
  const known = new Map(english.map((leaf) => [name(leaf), sayings(leaf).join('\n')]));
  const untranslated = french.filter((leaf) => {
    const said = sayings(leaf).join('\n');
    return !same.has(name(leaf)) && /\p{L}{3}/u.test(said) && said === known.get(name(leaf));
  });
  expect(untranslated.map(name)).toEqual([]);
});

/** What is wrong with a French text; addresses are set aside, for they are not prose. */
function slips(text: string): string[] {
  const prose = text.replace(
    /\b(https?|mailto|feed):(\/\/)?[^\s»]*|Access-Control-Allow-Origin: \*/g,
    'adresse',
  );
  const rules: [string, RegExp][] = [
    ['straight apostrophe', /'/],
    ['straight quotes', /"/],
    ['three dots', /\.\.\./],
    ['no no-break space before : ; ? !', /[^\s\u00a0\u202f?!][:;?!]|[ ][:;?!]/],
    ['no no-break space inside « »', /«[^\u00a0\u202f]|[^\u00a0\u202f]»/],
    ['a stray degree sign', /°/],
    ['two spaces', / {2}/],
  ];
  return rules.filter(([, wrong]) => wrong.test(prose)).map(([rule]) => rule);
}

test('the rules of French typography can fail', () => {
  expect(slips("L'adresse")).toEqual(['straight apostrophe']);
  expect(slips('Vraiment?')).toEqual(['no no-break space before : ; ? !']);
  expect(slips('Vraiment ?')).toEqual(['no no-break space before : ; ? !']);
  expect(slips('« mot »')).toEqual(['no no-break space inside « »']);
  expect(slips('Vraiment\u00a0? Oui\u202f! «\u00a0Oui\u00a0», https://exemple.fr')).toEqual([]);
});

test('French is set as French is set', () => {
  const found = french.flatMap((leaf) =>
    sayings(leaf).flatMap((text) => slips(text).map((slip) => `${name(leaf)}: ${slip}: ${text}`)),
  );
  expect(found).toEqual([]);
});

test('English has typographic apostrophes and quotes, and no exclamation marks', () => {
  const found = english.flatMap((leaf) =>
    sayings(leaf).filter((text) => /['"!]|\.\.\./.test(text)),
  );
  expect(found).toEqual([]);
});
