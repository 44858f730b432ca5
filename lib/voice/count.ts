/**
 * PURE. How long a text is for a network, counted as the network counts.
 * X: twitter-text 3.1, configuration version 3. Mastodon: `countableText` of its composer and StatusLengthValidator.
 * Bluesky: graphemes, as its lexicon says. The others count what JavaScript calls length.
 */
import { addressesIn } from './addresses.ts';

export type Counting = 'graphemes' | 'utf16' | 'x-weighted' | 'mastodon';

/** `left` is negative when the text is too long; both are absent where the limit is not known. */
export type Count = { used: number; limit?: number; left?: number };

/** X (t.co) and Mastodon count every address so, however long it is; an instance of Mastodon may say otherwise. */
const usualAddress = 23;

const graphemesOf = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const simple = /^[\n\x20-\x7e]*$/;

function countGraphemes(text: string): number {
  if (simple.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemesOf.segment(text)) count += 1;
  return count;
}

/** One emoji as X sees it, with its joiners, skin, flag or key: two, whatever it is made of (UTS 51). */
const part = String.raw`(?:(?![©®](?!\ufe0f))(?=\p{Emoji})\p{Extended_Pictographic}(?!\ufe0e)(?:\p{Emoji_Modifier}|\ufe0f)?)`;
const emoji = new RegExp(
  [
    String.raw`[0-9#*]\ufe0f?\u20e3`,
    String.raw`\p{RI}\p{RI}|\p{RI}`,
    String.raw`\u{1f3f4}[\u{e0061}-\u{e007a}]+\u{e007f}`,
    `${part}(?:\\u200d(?:${part}|[\\u2640\\u2642\\u2695]\\ufe0f?))*`,
    String.raw`\p{Emoji_Modifier}`,
  ].join('|'),
  'uy',
);

/** The ranges that weigh one; everything else weighs two (twitter-text, config/v3.json). */
function weightOf(unit: number): number {
  if (unit <= 0x10ff) return 1;
  if (unit < 0x2000 || unit > 0x2037) return 2;
  return unit <= 0x200d || (unit >= 0x2010 && unit <= 0x201f) || unit >= 0x2032 ? 1 : 2;
}

function countForX(given: string): number {
  const text = given.normalize('NFC');
  const addresses = addressesIn(text, true);
  let next = 0;
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const address = addresses[next];
    if (address?.start === at) {
      used += usualAddress;
      at = address.end;
      next += 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    // ASCII letters begin no emoji; digits, # and * may begin a key.
    if (unit < 0x23 || (unit > 0x39 && unit < 0xa9)) {
      used += 1;
      at += 1;
      continue;
    }
    emoji.lastIndex = at;
    if (emoji.test(text)) {
      used += 2;
      at = emoji.lastIndex;
      continue;
    }
    used += weightOf(unit);
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return used;
}

/** `@user@host` counts as `@user`; a name is bounded so that a row of letters is walked once. */
const mention = /(^|[^/\w])@(\w{1,100})@[a-z0-9.-]{1,253}[a-z0-9]/gi;

function countForMastodon(text: string, address = usualAddress): number {
  let plain = '';
  let from = 0;
  for (const { start, end } of addressesIn(text, false)) {
    plain += text.slice(from, start) + 'x'.repeat(address);
    from = end;
  }
  return countGraphemes((plain + text.slice(from)).replace(mention, '$1@$2'));
}

const counters: Record<Counting, (text: string, address?: number) => number> = {
  graphemes: countGraphemes,
  utf16: (text) => text.length,
  'x-weighted': countForX,
  mastodon: countForMastodon,
};

/**
 * Takes a text, the way a network counts, and its limit in the same units; gives how much is used and left. `address`:
 * what an address counts on this instance of Mastodon, where it is not the usual.
 */
export function count(text: string, counting: Counting, limit?: number, address?: number): Count {
  const used = counters[counting](text, address);
  return limit === undefined ? { used } : { used, limit, left: limit - used };
}
