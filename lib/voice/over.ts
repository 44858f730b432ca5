/**
 * PURE. Where a text begins to be too long: the place a writer looks for, rather than a number of characters.
 */
import { addressesIn } from './addresses.ts';
import { type Counting, count } from './count.ts';

const graphemesOf = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Takes a text, how the network counts and its limit in those units; gives the UTF-16 offset from which on it is too
 * much, or undefined when all of it fits. Never within a grapheme, nor within an address that counts as one.
 * The work grows with the limit, not with the text. `address` as in `count`.
 */
export function overFrom(
  text: string,
  counting: Counting,
  limit: number,
  address?: number,
): number | undefined {
  const fits = (end: number) => count(text.slice(0, end), counting, limit, address).used <= limit;
  for (let most = Math.max(64, limit); ; most *= 2) {
    if (most < text.length && fits(most)) continue;
    if (most >= text.length && fits(text.length)) return undefined;
    const ends = cuts(text, counting, most);
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (fits(ends[middle] ?? 0)) low = middle;
      else high = middle - 1;
    }
    // All of it fits as far as it may be cut: what was too much is what this look cut in two (an emoji, an address).
    if (low === ends.length - 1 && most < text.length) continue;
    return ends[low] ?? 0;
  }
}

/** Where the text may be cut, in order, no further than `most`; 0 is always among them. */
function cuts(text: string, counting: Counting, most: number): number[] {
  // An address that begins before `most` may end behind it.
  const seen = text.slice(0, most + 4096);
  const bare = counting === 'x-weighted';
  const addresses = bare || counting === 'mastodon' ? addressesIn(seen, bare) : [];
  const ends: number[] = [];
  let next = 0;
  for (const { index } of graphemesOf.segment(seen)) {
    if (index > most) return ends;
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const address = addresses[next];
    if (!address || index <= address.start) ends.push(index);
  }
  ends.push(seen.length);
  return ends;
}
