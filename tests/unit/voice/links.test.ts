import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackingTags, withoutTags } from '../../../lib/voice/links';

describe('tracking tags', () => {
  test.each([
    [
      'https://a.example/x?utm_source=feed&utm_medium=social',
      ['utm_source', 'utm_medium'],
      'https://a.example/x',
    ],
    [
      'https://a.example/x?id=7&utm_source=feed#top',
      ['utm_source'],
      'https://a.example/x?id=7#top',
    ],
    [
      'https://a.example/?q=caf%C3%A9+noir&fbclid=1',
      ['fbclid'],
      'https://a.example/?q=caf%C3%A9+noir',
    ],
    ['https://a.example/?UTM_Campaign=1', ['UTM_Campaign'], 'https://a.example/'],
    ['https://a.example/?mc_cid=1&mc_cid=2', ['mc_cid'], 'https://a.example/'],
    ['https://a.example/?page=2', [], 'https://a.example/?page=2'],
    ['https://a.example/?utmost=2&ref=home', [], 'https://a.example/?utmost=2&ref=home'],
    ['https://a.example/#utm_source=x', [], 'https://a.example/#utm_source=x'],
    ['not an address?utm_source=x', [], 'not an address?utm_source=x'],
  ])('%s', (address, tags, bare) => {
    expect(trackingTags(address)).toEqual(tags);
    expect(withoutTags(address)).toBe(bare);
  });

  test('what is left has none, and stripping twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const bare = withoutTags(address);
        expect(trackingTags(bare)).toEqual([]);
        expect(withoutTags(bare)).toBe(bare);
      }),
    );
  });
});
