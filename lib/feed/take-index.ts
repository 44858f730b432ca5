/**
 * PURE. From the bytes at an index's address to an index that may be believed, or to the reason why not; and from the
 * bytes of a page to its items. Source: the project's feed format, level 1 and the sync section, steps 2 to 4.
 */
import { bounds } from './bounds.ts';
import type { FeedInfo, ReadFeed, Refusal } from './format.ts';
import {
  envelopeOf,
  type IndexKey,
  type IndexPayload,
  type PageRef,
  readPayload,
} from './index-file.ts';
import { isDeeper, parseFeedText, textOf } from './parse.ts';
import { readFeed } from './read.ts';
import { bad, good, type Result } from './result.ts';
import { sha256, signatureCheck } from './signature.ts';
import { type Asked, type Distrust, firstUse, judgeIndex, stranger, type Trust } from './trust.ts';

/** What is known of a feed before its index is read. */
export type Remembered = {
  /** What was read through an index before. */
  trust?: Trust;
  /** Keys that the company's policy pins: they stand in for a first confirmation. */
  pins?: readonly IndexKey[];
  /** Where the feed stood before the policy gave other keys: kept when the same key goes on signing. */
  last?: { key: string; seq: number; payloadHash: string; feedUrl: string };
  /** The addresses of the feed that named this index; absent when the index itself was the address. */
  feedUrls?: readonly string[];
};

export type Taken = {
  payload: IndexPayload;
  /** To be remembered once every page is there. */
  trust: Trust;
  /** False when it is the very version that is shown. */
  news: boolean;
  /** Keys that this index made known. */
  announced: IndexKey[];
  /** The key at first use that an employee confirms; absent when the index is unsigned. */
  signer?: IndexKey;
};
export type IndexRefusal = Distrust | Refusal | 'not-index' | 'bad-index';

const utf8 = new TextEncoder();

/** Is there a JSON Feed where the index was? Then somebody put the unsigned level in the place of the signed one. */
const instead = (json: unknown, url: string): IndexRefusal =>
  readFeed(json, url).ok ? 'signature-dropped' : 'not-index';

async function beginning(
  asked: Asked,
  { trust, pins, last, feedUrls }: Remembered,
): Promise<{ from: Trust; signer?: IndexKey } | undefined> {
  if (trust) {
    const first = trust.chain.length === 0 ? await firstUse(asked) : undefined;
    return { from: trust, ...(first ? { signer: first.signer } : {}) };
  }
  const first = await firstUse(asked, pins);
  if (pins && !first) return undefined;
  const chain = first?.chain ?? [];
  const rank = last ? chain.findIndex((key) => key.key === last.key) : -1;
  const said = asked.payload.feed_url;
  const bound = last ? [last.feedUrl] : feedUrls;
  const feedUrl = bound && !bound.includes(said) ? (bound[0] ?? said) : said;
  const where =
    last && rank >= 0
      ? { rank, seq: last.seq, payloadHash: last.payloadHash }
      : { rank: -1, seq: 0, payloadHash: '' };
  return { from: { feedUrl, chain, ...where }, ...(first ? { signer: first.signer } : {}) };
}

/** A payload that promises what no reader could keep: pages elsewhere, or a feed without an address. */
function isSound({ feed_url: feedUrl, pages }: IndexPayload, indexUrl: string): boolean {
  if (URL.parse(feedUrl)?.protocol !== 'https:') return false;
  const { origin } = new URL(indexUrl);
  return pages.every(({ url }) => URL.parse(url, indexUrl)?.origin === origin);
}

/**
 * Takes the bytes found at `url`, and what is remembered. Gives the index when it may be believed. Where a key is known
 * the signature over the payload's bytes is checked before the payload is parsed. Throws nothing.
 */
export async function takeIndex(
  subtle: SubtleCrypto,
  bytes: Uint8Array,
  url: string,
  remembered: Remembered,
): Promise<Result<Taken, IndexRefusal>> {
  const parsed = parseFeedText(bytes);
  if (!parsed.ok) return parsed;
  const envelope = envelopeOf(parsed.value);
  if (!envelope) return bad(instead(parsed.value, url));
  const verified = signatureCheck(subtle, envelope);
  const known = remembered.trust?.chain ?? remembered.pins ?? [];
  const distrust = await stranger(known, envelope, verified);
  if (distrust) return bad(distrust);
  if (isDeeper(envelope.payload, bounds.depth)) return bad('too-deep');
  const payload = readPayload(envelope.payload);
  if (!payload || !isSound(payload, url)) return bad('bad-index');
  const payloadHash = await sha256(subtle, utf8.encode(envelope.payload));
  const asked: Asked = { envelope, payload, payloadHash, verified };
  const start = await beginning(asked, remembered);
  if (!start) return bad('wrong-key');
  const judged = await judgeIndex(start.from, asked);
  if (!judged.ok) return bad(judged.reason);
  const { trust, news, announced } = judged;
  const { signer } = start;
  return good({ payload, trust, news, announced, ...(signer ? { signer } : {}) });
}

/** The feed's own fields in an index, read as those of a JSON Feed. Relative addresses are the feed's. */
export function infoOf({ feed, feed_url: feedUrl }: IndexPayload): FeedInfo | undefined {
  const read = readFeed({ ...feed, version: '1.1', items: [] }, feedUrl);
  return read.ok ? read.value.info : undefined;
}

/**
 * What a page's items take from the feed around them (JSON Feed 1.1, “authors” and “language”), as a text: pages that
 * were read under another one are not the same items.
 */
export const inheritedOf = ({ feed, feed_url: feedUrl }: IndexPayload): string =>
  JSON.stringify([feedUrl, feed.language, feed.authors, feed.author]);

/**
 * Takes the bytes of a page and what the index says of it. Gives its text. The bytes are looked at before this first
 * waits: their memory may be used again at once. 'page-mismatch': these are not the bytes that were signed.
 * 'bad-index': they are, and they are no page.
 */
export async function takePage(
  subtle: SubtleCrypto,
  bytes: Uint8Array<ArrayBuffer>,
  ref: PageRef,
): Promise<Result<string, 'page-mismatch' | 'bad-index'>> {
  if (bytes.byteLength !== ref.bytes) return bad('page-mismatch');
  const hash = sha256(subtle, bytes);
  const text = textOf(bytes);
  if ((await hash) !== ref.sha256) return bad('page-mismatch');
  return text === undefined ? bad('bad-index') : good(text);
}

/** Takes the text of a page and the index that names it. Gives its items, as items of the index's feed. 'bad-index': it is no page. */
export function readPage(
  text: string,
  { feed, feed_url: feedUrl }: Pick<IndexPayload, 'feed' | 'feed_url'>,
): Result<ReadFeed, 'bad-index'> {
  // Its bytes were signed for, and only fields that are known are read: how deep others go is nobody's matter.
  const parsed = parseFeedText(text, 'any');
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null)
    return bad('bad-index');
  const { version, items } = parsed.value as Record<string, unknown>;
  const { language, authors, author } = feed;
  const read = readFeed({ version, items, language, authors, author }, feedUrl);
  return read.ok ? good(read.value) : bad('bad-index');
}
