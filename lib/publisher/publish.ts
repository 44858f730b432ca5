/**
 * PURE. One version of a library as files: content-addressed pages and the signed index that names them.
 * Source: the project's feed format, level 1. WebCrypto and the time are arguments.
 */
import type { IndexKey } from '../feed/index-file.ts';
import { sha256 } from '../feed/signature.ts';
import { cutPages, type Entry, entryOf, type Page, removedIds } from './cut.ts';
import { schemaPath } from './schemas/paths.ts';

/** Signs a text with one key; gives base64 of the 64 bytes. The private key stays with whoever made the signer. */
export type Signer = { id: string; sign: (text: string) => Promise<string> };

/** A page as it was published: its text, how many bytes that is, and their SHA-256 in hex. */
export type PageFile = { text: string; bytes: number; sha256: string };

/** What the next build needs to know of the last one. A page that stays is the same file, byte for byte. */
export type Published = {
  seq: number;
  pages: readonly Page[];
  files: ReadonlyMap<Page, PageFile>;
  removed: readonly string[];
};
export const unpublished: Published = { seq: 0, pages: [], files: new Map(), removed: [] };

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

async function fileOf(subtle: SubtleCrypto, text: string): Promise<PageFile> {
  const bytes = utf8.encode(text);
  return { text, bytes: bytes.length, sha256: await sha256(subtle, bytes) };
}

const begins = '{"version":"https://jsonfeed.org/version/1.1","title":';
const lists = ',"items":[\n';
const ends = '\n]}';

/** An entry a line, so that they can be told apart again without reading each. */
const pageText = (title: unknown, page: Page): string =>
  `${begins}${JSON.stringify(title ?? '')}${lists}${page.map(({ json }) => json).join(',\n')}${ends}`;

const firstId = /^\{"id":("(?:[^"\\]|\\.)*")/;

/** The entries of a page that `pageText` wrote, told apart by its lines; undefined when it is no such page. */
function linesOf(text: string): Entry[] | undefined {
  const from = text.indexOf(lists);
  if (from < 0 || !text.startsWith(begins) || !text.endsWith(ends)) return undefined;
  const page: Entry[] = [];
  for (const line of text.slice(from + lists.length, -ends.length).split(',\n')) {
    const id = firstId.exec(line)?.[1];
    if (id === undefined) return undefined;
    page.push({ id: JSON.parse(id), json: line });
  }
  return page;
}

/**
 * Reads a page that was published. `sha256` is what its index says of it: only a page of which it is true is believed to
 * be as it was written. Throws when there is no JSON in it.
 */
export async function readPage(
  subtle: SubtleCrypto,
  text: string,
  sha256Said: string,
): Promise<{ page: Page; file: PageFile }> {
  const file = await fileOf(subtle, text);
  const page = (file.sha256 === sha256Said && linesOf(text)) || undefined;
  return {
    page: page ?? (JSON.parse(text) as { items: { id: string }[] }).items.map(entryOf),
    file,
  };
}

/** Builds the next version after `before`. The same input gives the same bytes. Throws what a signer throws. */
export async function publish(
  subtle: SubtleCrypto,
  before: Published,
  edition: Edition,
): Promise<Publication> {
  const pages = cutPages(before.pages, edition.entries);
  const removed = removedIds(before.pages, before.removed, edition.entries);
  const files = new Map<string, string>();
  const pageFiles = new Map<Page, PageFile>();
  const refs = [];
  for (const page of pages) {
    const file =
      before.files.get(page) ?? (await fileOf(subtle, pageText(edition.feed.title, page)));
    const url = `p/${file.sha256}.json`;
    pageFiles.set(page, file);
    files.set(url, file.text);
    refs.push({ url, sha256: file.sha256, bytes: file.bytes, items: page.length });
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
  return { files, published: { seq, pages, files: pageFiles, removed } };
}
