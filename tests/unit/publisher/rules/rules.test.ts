import { describe, expect, test } from 'vitest';
import type { FeedInfo, Item } from '../../../../lib/feed/format';
import { networks } from '../../../../lib/networks/all';
import { rules } from '../../../../lib/publisher/rules/all';
import type { CheckedLibrary, Hit } from '../../../../lib/publisher/rules/rule';

const now = Date.parse('2026-11-24T12:00:00Z');
const day = 24 * 3600 * 1000;

const item = (over: Partial<Item> = {}): Item => ({
  id: 'i',
  title: 'Eels are back',
  summary: '',
  text: '',
  images: [],
  tags: [],
  authors: [],
  kind: 'news',
  facts: ['412 counted'],
  angles: ['What did you see?'],
  texts: [],
  posts: {},
  when: [],
  published: now - day,
  ...over,
});
const info = (over: Partial<FeedInfo> = {}): FeedInfo => ({
  title: 'Newsroom',
  description: '',
  expired: false,
  company: { name: 'Calder & Loire', contact: 'mailto:press@calderloire.example' },
  networks: [],
  origins: [],
  ...over,
});
const text = (words: string, language?: string, ...ids: string[]) => ({
  text: words,
  networks: ids,
  ...(language === undefined ? {} : { language }),
});

type Case = [rule: string, found: Hit[], items: Item[], over?: Partial<CheckedLibrary>];
const cases: Case[] = [
  ['single-text', [{ item: 'i', what: 'en' }], [item({ texts: [text('a', 'en')] })]],
  ['single-text', [], [item({ texts: [text('a', 'en'), text('b', 'en')] })]],
  ['single-text', [], [item()]],
  ['nothing-to-build-on', [{ item: 'i', what: '' }], [item({ facts: [], angles: [] })]],
  ['nothing-to-build-on', [], [item({ facts: [] }), item({ kind: 'tip', facts: [], angles: [] })]],
  ['commands', [{ item: 'i', what: 'Please share' }], [item({ title: 'Please share our news' })]],
  [
    'commands',
    [{ item: 'i', what: 'you must' }],
    [item({ texts: [text('Today you must post this')] })],
  ],
  [
    'commands',
    [{ item: 'i', what: 'Merci de partager' }],
    [item({ summary: 'Merci de partager !' })],
  ],
  ['commands', [{ item: 'i', what: 'vous devez' }], [item({ angles: ['Ce que vous devez dire'] })]],
  [
    'commands',
    [],
    [
      item({
        title: 'We share a river',
        texts: [text('You musty old pump'), text('Nous devons tout à Yannick')],
      }),
    ],
  ],
  [
    'forced-hashtags',
    [{ item: 'i', what: '#weare' }],
    [item({ texts: [text('a #WeAre'), text('b #weare')] })],
  ],
  [
    'forced-hashtags',
    [{ item: 'i', what: '#a #b #c #d' }],
    [item({ texts: [text('x #a #b #c #d')] })],
  ],
  ['forced-hashtags', [], [item({ texts: [text('a #eels'), text('b #pumps'), text('c')] })]],
  [
    'tracking',
    [{ item: 'i', what: 'utm_source' }],
    [item({ url: 'https://a.example/?utm_source=ea' })],
  ],
  [
    'tracking',
    [{ item: 'i', what: 'fbclid' }],
    [item({ texts: [text('see https://a.example/?fbclid=1')] })],
  ],
  ['tracking', [], [item({ url: 'https://a.example/?id=1' })]],
  ['only-promotion', [{ what: 'story' }, { what: 'tip' }], [item(), item(), item()]],
  ['only-promotion', [], [item({ kind: 'story' }), item({ kind: 'tip' }), item()]],
  [
    'language-gap',
    [{ item: 'i', what: 'fr' }],
    [item({ texts: [text('a', 'en')] }), item({ id: 'j', language: 'fr' })],
  ],
  [
    'language-gap',
    [],
    [item({ texts: [text('a', 'en-GB'), text('b', 'fr')] }), item({ language: 'fr' })],
  ],
  [
    'missing-alt',
    [{ item: 'i', what: 'https://a.example/1.png' }],
    [item({ images: [{ url: 'https://a.example/1.png', alt: ' ' }] })],
  ],
  ['missing-alt', [], [item({ images: [{ url: 'https://a.example/1.png', alt: 'An eel' }] })]],
  ['no-contact', [{}], [], { info: info({ company: { name: 'x' } }) }],
  ['no-contact', [], []],
  ['stale', [{ item: 'i', what: '2026-11-01' }], [item({ reviewBy: Date.parse('2026-11-01') })]],
  ['stale', [{ item: 'i', what: '2024-11-24' }], [item({ published: Date.parse('2024-11-24') })]],
  ['stale', [], [item(), item({ published: Date.parse('2020-01-01'), reviewBy: now + day })]],
  ['no-owner', [{ item: 'j' }], [item({ owner: 'Anouk' }), item({ id: 'j' })]],
  ['no-owner', [], [item()]],
  [
    'no-embargo',
    [{ item: 'i', what: '2026-11-25T12:00:00.000Z' }],
    [item({ showFrom: now + day })],
  ],
  ['no-embargo', [], [item({ showFrom: now - day })]],
  [
    'personal-address',
    [{ what: 'https://a.example/f.json?token=1' }],
    [],
    { address: 'https://a.example/f.json?token=1' },
  ],
  [
    'personal-address',
    [{ what: 'https://me@a.example/f.json' }],
    [],
    { address: 'https://me@a.example/f.json' },
  ],
  [
    'personal-address',
    [],
    [],
    { address: 'https://a.example/2026/11/what-a-long-and-readable-name.json' },
  ],
  [
    'over-limit',
    [{ item: 'i', what: 'Bluesky (300)' }],
    [item({ texts: [text('a'.repeat(301), 'en', 'bluesky', 'linkedin')] })],
  ],
  ['over-limit', [], [item({ texts: [text('a'.repeat(301), 'en', 'linkedin')] })]],
  [
    'broken-preview',
    [{ item: 'i', what: 'https://bit.ly/x' }],
    [item({ url: 'https://bit.ly/x' })],
  ],
  [
    'broken-preview',
    [{ item: 'i', what: 'https://a.example/1.svg' }],
    [item({ images: [{ url: 'https://a.example/1.svg', alt: 'x' }] })],
  ],
  [
    'broken-preview',
    [],
    [item({ url: 'https://a.example/', images: [{ url: 'https://a.example/1.png', alt: 'x' }] })],
  ],
  ['hidden-signs', [{ item: 'i', what: '2' }], [item({ texts: [text('a\u200Bb\u202E')] })]],
  ['hidden-signs', [], [item({ texts: [text('👩‍🔬 « oui »')] })]],
  [
    'lonely-notice',
    [{ what: 'contact' }, { what: 'end' }],
    [],
    {
      info: info({
        company: { name: 'x' },
        notice: { id: 'n', level: 'pause', title: 't', text: '', links: [] },
      }),
    },
  ],
  [
    'lonely-notice',
    [{ what: 'past' }],
    [],
    {
      info: info({
        notice: { id: 'n', level: 'care', title: 't', text: '', links: [], ends: now - day },
      }),
    },
  ],
  [
    'lonely-notice',
    [],
    [],
    {
      info: info({
        notice: { id: 'n', level: 'pause', title: 't', text: '', links: [], ends: now + day },
      }),
    },
  ],
];

describe('each rule finds what it is for, and leaves the rest in peace', () => {
  test.each(cases)('%s finds %j', (id, found, items, over) => {
    const rule = rules.find((one) => one.id === id);
    expect(rule?.find({ info: info(), items, networks, now, ...over })).toEqual(found);
  });

  test('every rule has a case of each', () => {
    for (const { id } of rules) {
      const own = cases.filter(([rule]) => rule === id);
      expect([
        id,
        own.some(([, found]) => found.length > 0),
        own.some(([, found]) => found.length === 0),
      ]).toEqual([id, true, true]);
    }
  });
});

test('every rule says its reason and a better way in both languages', () => {
  for (const { id, say } of rules) {
    for (const language of ['en', 'fr'] as const) {
      const sentence = say[language]('X');
      expect([id, sentence.length > 40 && sentence.length < 320]).toEqual([id, true]);
    }
    expect(say.fr('X')).not.toContain("'");
  }
});
