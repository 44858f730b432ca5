/**
 * PURE. One version of a library as files: content-addressed pages and the signed index that names them.
 * Source: the project's feed format, level 1. WebCrypto and the time are arguments.
 */
import type { IndexKey } from '../feed/index-file.ts';
import { sha256 } from '../feed/signature.ts';
import { cutPages, type Entry, type Page, removedIds } from './cut.ts';
import { schemaPath } from './schemas/paths.ts';

/** Signs a text with one key; gives base64 of the 64 bytes. The private key stays with whoever made the signer. */
export type Signer = { id: string; sign: (text: string) => Promise<string> };

/** What the next build needs to know of the last one. */
export type Published = { seq: number; pages: readonly Page[]; removed: readonly string[] };
export const unpublished: Published = { seq: 0, pages: [], removed: [] };

export type Edition = {
  feedUrl: string;
  /** The feed's own fields, `_own_voice` included, without items. */
  feed: Record<string, unknown>;
  /** The whole library, newest first, each id once, withdrawn ones left out. */
  entries: readonly Entry[];
  keys: readonly IndexKey[];
  signers: readonly Signer[];
  /** RFC 3339. */
  generated: string;
  expires?: string;
};

export type Publication = {
  /** Path to text, pages first and the index last: the order to upload in. */
  files: Map<string, string>;
  published: Published;
};

const utf8 = new TextEncoder();

/** Builds the next version after `before`. The same input gives the same bytes. Throws what a signer throws. */
export async function publish(
  subtle: SubtleCrypto,
  before: Published,
  edition: Edition,
): Promise<Publication> {
  const pages = cutPages(before.pages, edition.entries);
  const removed = removedIds(before.pages, before.removed, edition.entries);
  const files = new Map<string, string>();
  const refs = [];
  for (const page of pages) {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: edition.feed.title ?? '',
      items: page,
    });
    const bytes = utf8.encode(text);
    const hash = await sha256(subtle, bytes);
    const url = `p/${hash}.json`;
    files.set(url, text);
    refs.push({ url, sha256: hash, bytes: bytes.length, items: page.length });
  }
  const seq = before.seq + 1;
  const payload = JSON.stringify({
    v: 1,
    feed_url: edition.feedUrl,
    seq,
    generated: edition.generated,
    ...(edition.expires === undefined ? {} : { expires: edition.expires }),
    feed: edition.feed,
    pages: refs,
    removed,
    keys: edition.keys,
  });
  const signatures = [];
  for (const signer of edition.signers) {
    signatures.push({ key: signer.id, sig: await signer.sign(payload) });
  }
  files.set('index.json', JSON.stringify({ $schema: schemaPath('index'), payload, signatures }));
  return { files, published: { seq, pages, removed } };
}
