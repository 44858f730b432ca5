import { describe, expect, test } from 'vitest';
import { readAnyFile } from '../../../lib/publisher/import/any-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const at = 'https://news.example.com/feed.json';
const read = (text: string) => readAnyFile(bytes(text), at);

describe('a file of any kind becomes drafts', () => {
  test('a JSON Feed, with what it says of itself', () => {
    const found = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Newsroom',
        language: 'fr',
        _own_voice: { company: { name: 'Calder' } },
        items: [{ id: '1', title: 'Eels', content_text: 'Back.' }, { title: 'No id' }],
      }),
    );
    expect(found).toMatchObject({ ok: true, kind: 'json-feed', leftOut: 1, unknown: [] });
    expect(found.ok && found.info).toMatchObject({ language: 'fr', company: { name: 'Calder' } });
    expect(found.ok && found.items[0]).toMatchObject({
      front: { id: '1', title: 'Eels', state: 'draft' },
      body: 'Back.',
    });
  });

  test('RSS', () => {
    const found = read(
      '<?xml version="1.0"?><rss><channel><title>News</title><item><guid>https://a.example/1</guid><title>One</title></item></channel></rss>',
    );
    expect(found).toMatchObject({ ok: true, kind: 'rss2', info: { title: 'News' } });
    expect(found.ok && found.items.map(({ front }) => front.title)).toEqual(['One']);
  });

  test.each([
    ['xml2js', { guid: [{ _: 'g', $: { isPermaLink: 'false' } }], title: ['One'] }],
    ['fast-xml-parser', { guid: { '#text': 'g', '@_isPermaLink': 'false' }, title: 'One' }],
    [
      'xml-js',
      { guid: { _text: 'g', _attributes: { isPermaLink: false } }, title: { _cdata: 'One' } },
    ],
    ['RSS in JSON', { guid: { '#value': 'g', isPermaLink: false }, title: 'One' }],
  ])('RSS that %s turned into JSON', (_, item) => {
    const one = read(JSON.stringify({ rss: { channel: { title: 'News', item } } }));
    const two = read(JSON.stringify({ rss: { channel: { title: ['News'], item: [item, item] } } }));
    for (const found of [one, two]) {
      expect(found).toMatchObject({ ok: true, kind: 'rss2', info: { title: 'News' } });
      expect(found.ok && found.items).toMatchObject([{ front: { id: 'g', title: 'One' } }]);
      expect(found.ok && found.items[0]?.front.url).toBeUndefined();
    }
  });

  test('Atom as JSON, with its links as attributes', () => {
    const entry = {
      id: 'a',
      title: 'One',
      link: { '@_rel': 'alternate', '@_href': 'https://a.example/1' },
    };
    expect(read(JSON.stringify({ feed: { title: 'News', entry } }))).toMatchObject({
      kind: 'atom',
      items: [{ front: { id: 'a', url: 'https://a.example/1' } }],
    });
  });

  test('a spreadsheet says nothing of itself, and names what was not understood', () => {
    const found = read('Titre;Texte;Humeur\nAnguilles;De retour;bonne\n');
    expect(found).toMatchObject({ ok: true, kind: 'csv', unknown: ['Humeur'] });
    expect(found.ok && 'info' in found).toBe(false);
  });
});

test.each([
  ['', 'empty'],
  ['{"version": "https://jsonfeed.org/version/1.1", "items": [', 'truncated'],
  ['{"a": 1}', 'not-feed'],
  ['[]', 'bare-array'],
  ['{"feed": {"title": "T"}, "items": [{"title": "made by a service"}]}', 'rss'],
  ['{"rss": {"channel": "none"}, "version": "2.0"}', 'rss'],
  ['<html><body>no</body></html>', 'not-a-feed'],
  ['<!DOCTYPE x [<!ENTITY a "b">]><rss/>', 'doctype'],
  ['name,mood\nA,b\n', 'no-title-column'],
])('%j is refused with the reason %s', (text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason });
});
