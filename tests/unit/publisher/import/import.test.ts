import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../../lib/publisher/import/csv';
import { decodeText } from '../../../../lib/publisher/import/decode';
import { readSyndication } from '../../../../lib/publisher/import/syndication';

const rss = (items: string, head = '') => `<?xml version="1.0"?>${head}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Newsroom &amp; more</title><link>https://a.example/</link><language>fr</language>${items}</channel></rss>`;

describe('RSS and Atom', () => {
  test('an RSS 2.0 item with everything', () => {
    const read = readSyndication(
      rss(`<item><title>Eels &amp; weirs</title><guid isPermaLink="false">42</guid><link>https://a.example/eels</link>
      <pubDate>Mon, 23 Nov 2026 09:40:00 +0100</pubDate><dc:creator>Anouk Le Goff</dc:creator><category>Rivers</category><category>Work</category>
      <description>Short</description><content:encoded><![CDATA[<p>Long <b>text</b></p>]]></content:encoded>
      <media:content url="https://a.example/eel.png" type="image/png"><media:description>An eel</media:description></media:content></item>`),
    );
    expect(read).toMatchObject({
      ok: true,
      kind: 'rss2',
      feed: {
        title: 'Newsroom & more',
        language: 'fr',
        items: [
          {
            id: '42',
            url: 'https://a.example/eels',
            title: 'Eels & weirs',
            content_html: '<p>Long <b>text</b></p>',
            summary: 'Short',
            date_published: '2026-11-23T08:40:00.000Z',
            authors: [{ name: 'Anouk Le Goff' }],
            tags: ['Rivers', 'Work'],
            image: 'https://a.example/eel.png',
            _own_voice: { images: [{ url: 'https://a.example/eel.png', alt: 'An eel' }] },
          },
        ],
      },
    });
  });

  test('RSS 1.0: items stand beside the channel', () => {
    const read =
      readSyndication(`<rdf:RDF xmlns:rdf="x" xmlns:dc="y"><channel><title>T</title></channel>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link><dc:date>2026-11-01T00:00:00Z</dc:date></item></rdf:RDF>`);
    expect(read).toMatchObject({
      ok: true,
      kind: 'rss1',
      feed: { items: [{ id: 'https://a.example/1', title: 'One' }] },
    });
  });

  test('Atom: plain text titles keep their signs, links by their relation', () => {
    const read =
      readSyndication(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title>
      <entry><id>tag:1</id><title>a &lt; b</title><link rel="self" href="https://a.example/s"/><link href="https://a.example/1"/>
      <updated>2026-11-02T00:00:00Z</updated><content type="html">&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>`);
    expect(read).toMatchObject({
      ok: true,
      kind: 'atom',
      feed: {
        items: [
          { id: 'tag:1', title: 'a &lt; b', url: 'https://a.example/1', content_html: '<p>Hi</p>' },
        ],
      },
    });
  });

  test('entity bombs, external entities and endless nesting are refused', () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>';
    const outside = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const head of [bomb, outside]) {
      expect(readSyndication(rss('<item><title>&lol2;&x;</title></item>', head))).toEqual({
        ok: false,
        reason: 'doctype',
      });
    }
    expect(readSyndication('<rss>'.repeat(100_000))).toEqual({ ok: false, reason: 'too-deep' });
    expect(readSyndication('<html><body/></html>')).toEqual({ ok: false, reason: 'not-a-feed' });
    expect(readSyndication('words')).toEqual({ ok: false, reason: 'not-xml' });
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void readSyndication(`<rss><channel>${text}`),
      ),
    );
  });

  test('the encoding is what the file says it is', () => {
    const gbk = Uint8Array.from([
      ...Buffer.from('<?xml version="1.0" encoding="gb2312"?><a>'),
      0xc4,
      0xe3,
      ...Buffer.from('</a>'),
    ]);
    expect(decodeText(gbk)).toContain('<a>你</a>');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
    expect(decodeText(Uint8Array.from([0xe9]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([0xe9]), true)).toBe('é');
  });
});

describe('CSV', () => {
  test('as Excel in French writes it', () => {
    const text =
      '\uFEFFTitre;Texte;Lien;Thèmes;Faits;Langue;Remarque\r\n"Les anguilles; enfin";"Un\nDeux";https://a.example/1;"Fleuve, Travail";"412 comptées\nÀ la main";fr;x\r\n';
    expect(readCsv(text)).toEqual({
      ok: true,
      unknown: ['Remarque'],
      feed: {
        version: 'https://jsonfeed.org/version/1.1',
        title: '',
        items: [
          {
            id: 'https://a.example/1',
            title: 'Les anguilles; enfin',
            content_text: 'Un\nDeux',
            url: 'https://a.example/1',
            tags: ['Fleuve', 'Travail'],
            language: 'fr',
            _own_voice: { facts: ['412 comptées', 'À la main'] },
          },
        ],
      },
    });
  });

  test.each([
    ['', 'empty'],
    ['title\n', 'empty'],
    ['name,body\na,b\n', 'no-title-column'],
    ['title,text\n"never closed,b\n', 'broken'],
  ])('%j is refused', (text, reason) => {
    expect(readCsv(text)).toEqual({ ok: false, reason });
  });

  test('whatever stands in the cells comes back as it stood, formulas too', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .map((one) => `=${one.replace(/[\0\r\uFEFF]/g, '')}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, delimiter) => {
          const text = Papa.unparse([['title', 'text'], ...rows], { delimiter });
          const read = readCsv(text);
          expect(read.ok && read.feed.items.map((item) => [item.title, item.content_text])).toEqual(
            rows,
          );
        },
      ),
    );
  });
});
