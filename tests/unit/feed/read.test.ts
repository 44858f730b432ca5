import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../../lib/feed/bounds';
import {
  feedInfoSchema,
  type Item,
  itemSchema,
  leftOutSchema,
  type ReadFeed,
} from '../../../lib/feed/format';
import { parseFeedText } from '../../../lib/feed/parse';
import { readFeed, readFeedText } from '../../../lib/feed/read';

const base = 'https://news.ferrywright.example/feeds/feed.json';
const version = 'https://jsonfeed.org/version/1.1';

function fixture(name: string): ReadFeed {
  const bytes = readFileSync(new URL(`../../fixtures/feeds/feeds/${name}`, import.meta.url));
  const feed = readFeedText(bytes, base);
  if (!feed.ok) throw new Error(feed.reason);
  return feed.value;
}
function read(feed: object): ReadFeed {
  const result = readFeed({ version, title: 'T', items: [], ...feed }, base);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
const readOne = (item: object): Item =>
  read({ items: [{ id: '1', title: 'T', ...item }] }).items[0]!;

describe('the deviations of real feeds', () => {
  it('reads dates in many spellings, and counts the one that is none', () => {
    const { items, leftOut } = fixture('dates.json');
    const at = Date.UTC(2026, 2, 14, 8, 26, 53);
    const day = Date.UTC(2026, 2, 14);
    expect(items.map((item) => item.published)).toEqual([
      at,
      day,
      Date.UTC(2026, 2, 14, 9, 26),
      at,
      day,
      day,
      1773476813000,
      undefined,
    ]);
    expect(leftOut).toEqual([
      {
        reason: 'bad-date',
        what: 'field',
        item: 'No day at all',
        value: '23096-23-09T90:2323:00+00:00',
      },
    ]);
  });

  it('reads HTML as text, entities decoded, the feed’s author and language inherited', () => {
    const [first, second] = fixture('html-only-fr.json').items;
    expect(first).toMatchObject({
      title: "L'été au chantier – nos «\u00a0apprentis\u00a0»",
      text: 'Trois semaines\n\nIls sont douze cette année\u00a0:\n\n- quatre charpentières,\n- huit soudeurs.\n\nUn mot de Léa\u202f:\n« On apprend vite. »',
      authors: ['Atelier Ferrywright'],
      language: 'fr',
    });
    expect(second?.text).toBe('Il passe 300 personnes par heure.');
  });

  it('makes titles from the first words, or the address', () => {
    expect(fixture('no-titles.json').items.map((item) => item.title)).toEqual([
      'Launch on Thursday',
      'A long first line that goes on and on about the weather at the slipway, the tide, the…',
      '⛴️',
    ]);
    expect(fixture('no-text.json').items.map((item) => item.title)).toEqual([
      'Only a title',
      'Only a summary, which is enough to make a title from',
      'www.ferrywright.example/only-an-address',
    ]);
  });

  it('resolves addresses against the feed’s own', () => {
    const { info, items, nextUrl } = fixture('relative.json');
    expect(info).toMatchObject({
      homePage: 'https://news.ferrywright.example/',
      icon: 'https://news.ferrywright.example/icon.png',
    });
    expect(nextUrl).toBe('https://news.ferrywright.example/feeds/feed-2.json');
    expect(items[0]).toMatchObject({
      url: 'https://news.ferrywright.example/feeds/stories/r1',
      images: [{ url: 'https://news.ferrywright.example/p/r1.jpg', alt: '' }],
      tags: ['ferry', 'river'],
    });
    expect(items[1]).toMatchObject({
      url: 'https://cdn.ferrywright.example/r2',
      images: [
        {
          url: 'https://news.ferrywright.example/feeds/p/r2.webp',
          alt: 'A ferry at dusk',
          width: 1200,
        },
      ],
      tags: ['Tide & time', 'night'],
    });
  });

  it('takes numbers for ids, the first one winning', () => {
    const { items, leftOut } = fixture('numeric-ids.json');
    expect(items.map(({ id, title }) => `${id} ${title}`)).toEqual([
      '7 Seven',
      '0 Zero',
      '1.5 One and a half',
    ]);
    expect(leftOut.map(({ reason, item }) => `${reason} ${item}`)).toEqual([
      'duplicate Seven again',
    ]);
  });

  it('leaves out and counts items without an id', () => {
    const { items, leftOut, total } = fixture('no-ids.json');
    expect([items.length, total]).toEqual([0, 3]);
    expect(leftOut.map(({ reason, item }) => `${reason} ${item}`)).toEqual([
      'no-id First',
      'no-id Second',
      'no-id Third',
    ]);
  });

  it('copies no unknown key and follows no __proto__', () => {
    const { items } = fixture('unknown-keys-ja.json');
    expect(items).toHaveLength(2);
    expect(items[0]?.text).toBe('');
    expect(JSON.stringify(items)).not.toMatch(/polluted|読まれない|rendered/);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what Own Voice adds', () => {
  const feed = fixture('own-voice.json');

  it('reads all of it on the feed', () => {
    expect(feed.info).toEqual({
      title: 'Ferrywright newsroom',
      description: '',
      expired: false,
      language: 'en-GB',
      networks: ['linkedin', 'bluesky'],
      origins: ['https://cdn.ferrywright.example'],
      company: {
        name: 'Ferrywright',
        logo: 'https://news.ferrywright.example/logo.png',
        accent: '#0a6e6e',
        contact: 'mailto:news@ferrywright.example',
      },
      notice: {
        id: 'n1',
        level: 'care',
        title: 'A strike at the yard',
        text: 'Please speak of people, not of sides.',
        starts: Date.UTC(2026, 10, 1),
        contact: 'mailto:press@ferrywright.example',
        links: [{ title: 'What we know', url: 'https://news.ferrywright.example/known' }],
      },
      suggest: 'https://www.ferrywright.example/suggest',
      index: 'https://news.ferrywright.example/feeds/index.json',
      programmes: [
        { id: 'begin', title: 'The first post', summary: 'Three short tips', steps: ['tip-1'] },
      ],
      questions: [{ id: 'q1', text: 'What would you tell a friend?', language: 'en' }],
      questionsUrl: 'mailto:people@ferrywright.example',
    });
  });

  it('reads all of it on an item', () => {
    expect(feed.items[0]).toEqual({
      id: 's1',
      url: 'https://www.ferrywright.example/s1',
      title: 'A ferry without smoke',
      summary: '',
      text: 'It runs on batteries.',
      published: Date.UTC(2026, 9, 1, 8),
      language: 'en-GB',
      tags: [],
      authors: [],
      kind: 'story',
      facts: ['300 people an hour', 'No exhaust'],
      angles: ['What did you hear?'],
      texts: [
        { text: 'Quiet at last.', language: 'en', networks: ['linkedin'] },
        { text: 'A bare suggestion', networks: [] },
      ],
      showFrom: Date.UTC(2026, 9, 1, 8),
      validUntil: Date.UTC(2026, 11, 31),
      owner: 'Comms',
      reviewBy: Date.UTC(2026, 11, 1),
      corrected: { at: Date.UTC(2026, 9, 2, 10), note: '300, not 400' },
      posts: { linkedin: 'https://www.linkedin.com/feed/update/1' },
      when: [],
      images: [
        {
          url: 'https://news.ferrywright.example/p/s1.webp',
          alt: 'The ferry',
          type: 'image/webp',
          width: 1200,
          height: 800,
        },
      ],
    });
    expect(feed.items[1]).toMatchObject({
      kind: 'tip',
      minutes: 2,
      when: ['first-post', 'writing'],
    });
  });

  it('takes withdrawn items out and names them, with the note', () => {
    expect(feed.withdrawn).toEqual(['s2']);
    expect(feed.items.map(({ id }) => id)).toEqual(['s1', 'tip-1']);
    expect(feed.leftOut).toContainEqual({
      reason: 'withdrawn',
      what: 'item',
      item: 'Taken back',
      value: 'The figures were wrong.',
    });
  });

  it('withdraws an item whichever of its entries says so', () => {
    const { items, withdrawn } = read({
      items: [
        { id: 'a', title: 'Still here' },
        { id: 'a', title: 'Gone', _own_voice: { withdrawn: true } },
      ],
    });
    expect([items, withdrawn]).toEqual([[], ['a']]);
  });

  it('shows a notice of an unknown level with care, and none without words', () => {
    const notice = (own: object) => read({ _own_voice: { notice: own } }).info.notice;
    expect(notice({ level: 'storm', title: 'Wind' })).toMatchObject({ level: 'care', id: 'Wind' });
    expect(notice({ id: 'n', level: 'pause' })).toBeUndefined();
  });
});

describe('refusals', () => {
  it.each([
    ['not-feed', {}],
    ['not-feed', null],
    ['not-feed', 'text'],
    ['not-feed', { version }],
    ['not-feed', { version, items: {} }],
    ['not-feed', { version: 'https://example.com/version/1', items: [] }],
    ['not-feed', { title: 'T', items: [{ id: '1' }] }],
    ['not-feed', { payload: '{}', signatures: [] }],
    ['bare-array', []],
    ['rss', { rss: { channel: {} } }],
    ['rss', { feed: { entry: [] } }],
    ['rss', { status: 'ok', feed: { title: 'T' }, items: [] }],
  ])('%s: %j', (reason, json) => {
    expect(readFeed(json, base)).toEqual({ ok: false, reason });
  });

  it.each([
    1,
    1.1,
    '1',
    '1.1',
    'http://jsonfeed.org/version/1',
    'https://www.jsonfeed.org/version/1.1/',
  ])('but version %s is one', (given) => {
    expect(readFeed({ version: given, items: [] }, base).ok).toBe(true);
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    [' https://a.example/x ', 'https://a.example/x'],
    ['https://user:pass@a.example/x', 'https://a.example/x'],
    ['https://A.example/../x y', 'https://a.example/x%20y'],
    ['/x', 'https://news.ferrywright.example/x'],
    ['http://a.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['mailto:a@b.example', undefined],
    ['blob:https://a.example/1', undefined],
    ['https://', undefined],
    [`https://a.example/${'x'.repeat(3_000)}`, undefined],
    [{}, undefined],
  ])('%j becomes %j, and what is dropped is counted', (url, read1) => {
    const { items, leftOut } = read({ items: [{ id: '1', title: 'T', url }] });
    expect(items[0]?.url).toBe(read1);
    expect(leftOut.map(({ reason }) => reason)).toEqual(read1 === undefined ? ['bad-link'] : []);
  });

  it.each([
    ['mailto:a@b.example?body=x&bcc=c@d.example', 'mailto:a@b.example'],
    ['MAILTO:a%40b.example', 'mailto:a@b.example'],
    ['a@b.example', 'mailto:a@b.example'],
    ['mailto:a@b.example,c@d.example', undefined],
    ['mailto:', undefined],
    ['tel:+331', undefined],
  ])('contact %s becomes %s', (contact, read1) => {
    expect(read({ _own_voice: { company: { name: 'C', contact } } }).info.company?.contact).toBe(
      read1,
    );
  });
});

describe('bounds', () => {
  it('cuts what is too long, says so, and never splits a character', () => {
    const title = `${'x'.repeat(bounds.title - 1)}😀 and more`;
    const { items, leftOut } = read({ items: [{ id: '1', title }] });
    expect(items[0]?.title).toBe('x'.repeat(bounds.title - 1));
    expect(leftOut).toMatchObject([{ reason: 'too-long', what: 'field' }]);
  });

  it('keeps the first of too many, and says so', () => {
    const tags = Array.from({ length: 80 }, (_, i) => `t${i}`);
    const { items, leftOut } = read({ items: [{ id: '1', title: 'T', tags }] });
    expect(items[0]?.tags).toHaveLength(bounds.tags);
    expect(leftOut).toMatchObject([{ reason: 'too-many', value: '80' }]);
  });

  it('mends halves of characters', () => {
    expect(readOne({ title: 'a\ud800b', content_text: '\udc00' })).toMatchObject({
      title: 'a\ufffdb',
      text: '\ufffd',
    });
  });

  it.each([
    ['opening tags', '<p>'.repeat(1_600_000)],
    ['lone signs', '<'.repeat(5_000_000)],
    ['unclosed quotes', '<a b="'.repeat(800_000)],
    ['unclosed comments', '<!--'.repeat(1_200_000)],
    ['unclosed scripts', '<script>'.repeat(600_000)],
    ['closing scripts', '<script></scrip'.repeat(300_000)],
    ['ampersands', '&'.repeat(5_000_000)],
    ['numbers', `&#${'9'.repeat(4_000_000)};`],
    ['nested lists', '<ul><li>'.repeat(600_000)],
    ['spaces', ' '.repeat(5_000_000)],
    ['equals', '<a ='.repeat(1_000_000)],
    ['pictures', '<img alt='.repeat(500_000)],
  ])('reads 5 MB of %s in under a second', (_, hostile) => {
    const start = process.cpuUsage();
    const json = {
      title: hostile,
      summary: hostile,
      content_html: hostile,
      date_published: hostile,
    };
    const tags = { tags: hostile, url: hostile, language: hostile, image: hostile };
    readOne({ ...json, ...tags });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1_000);
  });
});

describe('whatever JSON comes', () => {
  const key = fc.constantFrom(
    ...['id', 'title', 'url', 'items', 'tags', 'image', 'authors', 'author', 'summary', 'language'],
    ...['content_html', 'content_text', 'date_published', '_own_voice', '__proto__', 'constructor'],
    ...['texts', 'text', 'networks', 'notice', 'links', 'company', 'name', 'posts', 'linkedin'],
    ...['images', 'corrected', 'note', 'withdrawn', 'facts', 'programmes', 'steps', 'attachments'],
  );
  const leaf = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      'https://a.example/',
      'http://b.example',
      '2024-05-01',
      '<b>x</b>',
      '&lt;',
      true,
      null,
    ),
    fc.double(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, tie('list'), tie('bag')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    bag: fc.dictionary(key, tie('value'), { maxKeys: 8, noNullPrototype: true }),
  }));
  const anyFeed = fc
    .tuple(fc.dictionary(key, value, { maxKeys: 8 }), fc.array(value, { maxLength: 5 }))
    .map(([feed, items]) => ({ ...feed, version, items }));

  it('never throws, gives only what the contract names, and https: addresses only', () => {
    fc.assert(
      fc.property(anyFeed, (json) => {
        const result = readFeed(JSON.parse(JSON.stringify(json)), base);
        if (!result.ok) throw new Error(result.reason);
        const { info, items, leftOut } = result.value;
        // zod drops unknown keys: equal means that there were none.
        expect(feedInfoSchema.parse(info)).toEqual(info);
        for (const item of items) expect(itemSchema.parse(item)).toEqual(item);
        for (const left of leftOut) expect(leftOutSchema.parse(left)).toEqual(left);
        const urls = items.flatMap((item) => [
          ...[item.url, item.externalUrl, ...Object.values(item.posts)],
          ...item.images.map((image) => image.url),
        ]);
        for (const url of urls) if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
        for (const url of urls) if (url !== undefined) expect(new URL(url).href).toBe(url);
        for (const item of items) expect(JSON.stringify(item).isWellFormed()).toBe(true);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  it('never throws on JSON of any shape, or on bytes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.uint8Array({ maxLength: 60 }), (json, bytes) => {
        readFeed(json, base);
        parseFeedText(bytes);
        expect(parseFeedText(JSON.stringify(json))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(json)),
        });
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('reads again what it gave, and finds it the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, (title, summary, content) => {
        const once = readOne({
          title: title.replaceAll('&', ''),
          summary: summary.replace(/[&<]/g, ''),
          content_text: content,
        });
        const twice = readOne({
          title: once.title,
          summary: once.summary,
          content_text: once.text,
        });
        expect({ ...twice }).toEqual(once);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
