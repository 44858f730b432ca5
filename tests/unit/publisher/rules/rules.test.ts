import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FeedInfo, Item } from '../../../../lib/feed/format';
import { networks } from '../../../../lib/networks/all';
import { checkFeed } from '../../../../lib/publisher/check';
import { rules } from '../../../../lib/publisher/rules/all';
import type { CheckedLibrary, Hit } from '../../../../lib/publisher/rules/rule';
import type { Seen } from '../../../../lib/publisher/seen';
import { docs } from '../../cli/docs';

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

const page = 'https://a.example/eels';
const eel = 'https://a.example/eel.png';
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
    'missing-language',
    [{ what: 'nl' }],
    [item({ language: 'en' })],
    { languages: ['en-GB', 'nl'] },
  ],
  [
    'missing-language',
    [],
    [item({ texts: [text('a', 'nl')] })],
    { info: info({ language: 'en' }), languages: ['en', 'nl'] },
  ],
  ['missing-language', [], [item()]],
  ...(
    [
      [{ status: 200, to: 'https://b.example/' }, `${page} → https://b.example/`],
      [{ status: 404 }, `${page} (404)`],
      [{ status: 0 }, `${page} (…)`],
      [{ status: 200 }, undefined],
    ] as const
  ).map(
    ([found, what]): Case => [
      'moved-link',
      what === undefined ? [] : [{ item: 'i', what }],
      [item({ url: page })],
      { seen: new Map([[page, found]]) },
    ],
  ),
  ['moved-link', [], [item({ url: page })]],
  ...(
    [
      [{ type: 'image/png', bytes: 1e6, width: 1200, height: 630 }, undefined],
      [{ type: 'image/png', bytes: 8 * 1024 * 1024, width: 1200, height: 630 }, '8.0 MB'],
      [{ type: 'image/webp', bytes: 1e6, width: 300, height: 5000 }, '300 × 5000'],
      [{ type: 'image/avif', bytes: 1e6, width: 300, height: 500 }, 'image/avif'],
      [{ bytes: 1e4 }, '?'],
    ] as const
  ).flatMap(([picture, fault]): Case[] => {
    const found = fault === undefined ? [] : [{ item: 'i', what: `${eel} (${fault})` }];
    const at = { status: 200, picture };
    return [
      [
        'unfit-picture',
        found,
        [item({ images: [{ url: eel, alt: 'An eel' }] })],
        { seen: new Map([[eel, at]]) },
      ],
      [
        'unfit-picture',
        found,
        [item({ url: page })],
        {
          seen: new Map<string, Seen>([
            [page, { status: 200, preview: eel }],
            [eel, at],
          ]),
        },
      ],
    ];
  }),
  [
    'unfit-picture',
    [{ item: 'i', what: `${eel} (404)` }],
    [item({ images: [{ url: eel, alt: 'An eel' }] })],
    { seen: new Map([[eel, { status: 404 }]]) },
  ],
  [
    'unfit-picture',
    [{ item: 'i', what: 'http://a.example/eel.png (http)' }],
    [item({ url: page })],
    { seen: new Map([[page, { status: 200, preview: 'http://a.example/eel.png' }]]) },
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
    [{ item: 'i', what: 'show_from: 2026-11-25T12:00:00.000Z' }],
    [item({ showFrom: now + day })],
  ],
  ['no-embargo', [], [item({ showFrom: now - day })]],
  [
    'no-embargo',
    [{ item: 'i', what: 'Under embargo' }],
    [item({ summary: 'Under embargo. Do not share before Friday' })],
  ],
  ['no-embargo', [{ item: 'i', what: 'Sous embargo' }], [item({ text: 'Sous embargo' })]],
  ['no-embargo', [], [item({ title: 'What the embargo on steel means, until it ends' })]],
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
  ...[
    'https://a.example/feeds/550e8400-e29b-41d4-a716-446655440000.json',
    'https://a.example/f.json?employee_id=7',
    'https://a.example/f.json?X-Amz-Signature=ab',
  ].map((address): Case => ['personal-address', [{ what: address }], [], { address }]),
  [
    'personal-address',
    [{ what: 'https://a.example/index.json?key=1' }],
    [],
    {
      address: 'https://a.example/f.json',
      info: info({ index: 'https://a.example/index.json?key=1' }),
    },
  ],
  [
    'over-limit',
    [{ item: 'i', what: 'Bluesky (300)' }],
    [item({ texts: [text('a'.repeat(301))] })],
    { info: info({ networks: ['bluesky'] }) },
  ],
  [
    'over-limit',
    [],
    [item({ texts: [text('a'.repeat(301))] })],
    { info: info({ networks: ['bluesky', 'linkedin'] }) },
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

describe('what the trust check is asked to look for', () => {
  /** Each demand, and the rules that answer it; those in brackets are what a reader says it left out. */
  const demands: Record<string, string[]> = {
    'a single suggested text': ['single-text'],
    'no facts or angles': ['nothing-to-build-on'],
    'commands and guilt, en and fr': ['commands'],
    'forced hashtags': ['forced-hashtags'],
    'tracking in links': ['tracking'],
    'only promotion': ['only-promotion'],
    'nothing for one of the company’s languages': ['missing-language', 'language-gap'],
    'missing alt text': ['missing-alt'],
    'no contact': ['no-contact', 'lonely-notice'],
    'stale items or owners': ['stale', 'no-owner'],
    'an embargo that is none': ['no-embargo'],
    'a personal address for a feed': ['personal-address'],
    'texts over a network’s limit': ['over-limit'],
    'previews: shorteners, formats by name': ['broken-preview'],
    'previews: redirects and dead links': ['moved-link'],
    'previews: size and format by bytes': ['unfit-picture'],
    'signs that cannot be seen': ['hidden-signs'],
  };

  test('every demand has its rules, every rule its demand, and the guides name them all', () => {
    const answered = Object.values(demands).flat().sort();
    expect(answered).toEqual(rules.map(({ id }) => id).sort());
    for (const name of ['trust-check.md', 'trust-check.fr.md']) {
      const guide = readFileSync(resolve(docs, name), 'utf8');
      const rows = [...guide.matchAll(/^\| `([\w-]+)` +\| (\S+)/gm)];
      expect([name, rows.map(([, id]) => id)]).toEqual([name, rules.map(({ id }) => id)]);
      const words = name.includes('.fr') ? ['problème', 'conseil'] : ['problem', 'advice'];
      expect(rows.map(([, , severity]) => severity)).toEqual(
        rules.map(({ severity }) => words[severity === 'problem' ? 0 : 1]),
      );
    }
  });

  test.each([
    ['bad-link', { url: 'http://a.example/' }],
    ['bad-picture', { image: 'http://a.example/eel.png' }],
  ])('previews: http (%s)', (rule, over) => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', title: 'One', ...over }],
    };
    const report = checkFeed(new TextEncoder().encode(JSON.stringify(feed)), {
      address: 'https://a.example/feed.json',
      networks,
      now,
      language: 'en',
    });
    expect(report.findings.map((one) => one.rule)).toContain(rule);
  });
});
