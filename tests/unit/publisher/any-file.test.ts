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
  ['<html><body>no</body></html>', 'not-a-feed'],
  ['<!DOCTYPE x [<!ENTITY a "b">]><rss/>', 'doctype'],
  ['name,mood\nA,b\n', 'no-title-column'],
])('%j is refused with the reason %s', (text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason });
});
