import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopsTooEarly } from '../../../lib/feed/json-end';
import { isDeeper, parseFeedText } from '../../../lib/feed/parse';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what stands at an address', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t '],
    ['empty', bytes()],
    ['empty', bytes(0xef, 0xbb, 0xbf)],
    ['truncated', '{"a": [1, 2'],
    ['truncated', '{"a": "wor'],
    ['truncated', '{"a": "wor\\u12'],
    ['truncated', '{"a": tr'],
    ['truncated', '{"a": -'],
    ['truncated', '{"a": 1,'],
    ['truncated', '{"a"'],
    ['truncated', '['.repeat(100_000)],
    ['truncated', utf8('{"a":"é').slice(0, -1)],
    ['not-json', '{"a": 1}}'],
    ['not-json', '{"a": 1,}'],
    ['not-json', "{'a': 1}"],
    ['not-json', '{a: 1}'],
    ['not-json', '[1 2'],
    ['not-json', '["\t"]'],
    ['not-json', '[01]'],
    ['not-json', '[1.]'],
    ['not-json', '["\\x"]'],
    ['not-json', 'Not found'],
    ['not-json', '404'.concat(' not found')],
    ['not-json', '<sitemap></sitemap>'],
    ['html', '<!doctype html><p>Hi'],
    ['html', '\n<HTML>'],
    ['html', '<!-- x --><head>'],
    ['html', '<?xml version="1.0"?><html xmlns="x">'],
    ['html', '<!doctype html><p>about &lt;rss> <rss >'],
    ['rss', '<?xml version="1.0"?>\n<!-- <x> -->\n<rss version="2.0">'],
    ['rss', '<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['rss', '<rdf:RDF xmlns:rdf="x">'],
    ['too-deep', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['too-deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['wrong-encoding', bytes(0x7b, 0xe9, 0x7d)],
    ['wrong-encoding', bytes(0xff, 0xfe, 0x7b, 0x00)],
    ['wrong-encoding', bytes(0x7b, 0x00, 0x7d, 0x00)],
    ['wrong-encoding', bytes(0x1f, 0x8b, 0x08, 0x00)],
  ])('%s', (reason, input) => {
    expect(parseFeedText(input)).toEqual({ ok: false, reason });
  });

  it('drops a byte order mark, in bytes and in text', () => {
    expect(parseFeedText(bytes(0xef, 0xbb, 0xbf, 0x31))).toEqual({ ok: true, value: 1 });
    expect(parseFeedText('\ufeff1')).toEqual({ ok: true, value: 1 });
  });
});

describe('cut or broken', () => {
  it('calls every beginning of an object or array cut, and the whole not', () => {
    const json = fc.oneof(
      fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
      fc.array(fc.jsonValue()),
    );
    fc.assert(
      fc.property(json, fc.double({ min: 0, max: 0.999, noNaN: true }), (value, share) => {
        const text = JSON.stringify(value, null, 1);
        expect(stopsTooEarly(text)).toBe(false);
        const at = 1 + Math.floor(share * (text.length - 1));
        expect(stopsTooEarly(text.slice(0, at))).toBe(true);
      }),
      { seed: 10, numRuns: 1_000 },
    );
  });

  it('calls what goes on after its end broken', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (value) => {
        expect(stopsTooEarly(`${JSON.stringify(value)}]`)).toBe(false);
      }),
      { seed: 11 },
    );
  });
});

describe('depth', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
      : 0;

  it('is what walking the value gives, whatever strings hold', () => {
    const tricky = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', 'a') });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        tricky,
        fc.array(tie('value')),
        fc.dictionary(tricky, tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        const depth = depthOf(json);
        const text = JSON.stringify(json);
        expect(isDeeper(text, depth)).toBe(false);
        if (depth > 0) expect(isDeeper(text, depth - 1)).toBe(true);
      }),
      { seed: 12, numRuns: 1_000 },
    );
  });
});
