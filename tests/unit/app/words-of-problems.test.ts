import { expect, test } from 'vitest';
import { type Problem, problemOf, remedyFor } from '../../../lib/app/problems';
import { refusals } from '../../../lib/feed/format';
import { en } from '../../../lib/i18n/en';
import { fr } from '../../../lib/i18n/fr';

/** Every way in which looking at a feed or reading one can end badly. */
const codes = [
  'bad-address',
  'not-https',
  'personal-address',
  'offline',
  'unreachable',
  'needs-permission',
  'permission-refused',
  'permission-lost',
  'not-found',
  'sign-in',
  'server-busy',
  'server-error',
  'moved',
  'html',
  'captive-portal',
  'rss',
  'not-json',
  'truncated',
  'not-feed',
  'bare-array',
  'empty',
  'too-large',
  'too-deep',
  'wrong-encoding',
  'timeout',
  'disk-full',
  'not-index',
  'bad-index',
  'other-feed',
  'signature-dropped',
  'wrong-key',
  'keys-conflict',
  'rollback',
  'mixed-versions',
  'page-missing',
  'page-mismatch',
  'out-of-date',
  'expired',
  'no-items',
  'failed',
] as const satisfies Problem[];

test('the codes are exactly those that have words', () => {
  expect(Object.keys(en.problems).sort()).toEqual([...codes].sort());
  expect(Object.keys(fr.problems).sort()).toEqual([...codes].sort());
  for (const refusal of refusals) expect(codes).toContain(refusal);
});

test.each(codes)('%s: three sentences of its own in each language', (code) => {
  const english = en.problems[code];
  const french = fr.problems[code];
  for (const words of [english, french]) {
    expect(words.title).toMatch(/^\S.*[^.!]$/);
    expect(words.safe).toMatch(/\.$/);
    expect(words.next).toMatch(/[.?]$/);
    expect(`${words.title}${words.safe}${words.next}`).not.toMatch(/!|'|"/);
  }
  expect(french.title).not.toBe(english.title);
  expect(french.next).not.toBe(english.next);
});

test('no two problems share a title', () => {
  for (const { problems } of [en, fr]) {
    const titles = codes.map((code) => problems[code].title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

/** Every sentence below a key; functions are called with a number or a name for each argument. */
function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [7, 'NOM'].map((value) => String(words(value, 3)));
  return Object.values(words as object).flatMap(sentences);
}

test('French is set as French is: no-break spaces, typographic apostrophes', () => {
  const { problems, options, networks, welcome } = fr;
  const all = sentences({ problems, options, networks, welcome });
  expect(all.length).toBeGreaterThan(200);
  for (const sentence of all) {
    const text = sentence.replaceAll(/https?:|mailto:|Access-Control-Allow-Origin: /g, '');
    expect(text).not.toMatch(/ [:;?!»]|« |[^\s][;?!](?!\S)|[^\s\u00a0](»)|'|°/);
  }
});

test('a code without words is a failure of ours; inherited names are none', () => {
  expect(problemOf('timeout')).toBe('timeout');
  expect(problemOf('from-the-future')).toBe('failed');
  expect(problemOf('toString')).toBe('failed');
  expect(remedyFor('rss')).toBe('none');
});
