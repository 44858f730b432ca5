/**
 * PURE. One build: the folder's files and what was published before, to the files to upload. Nothing changed means
 * nothing written; the same input gives the same bytes.
 */
import { readEnvelope, readPayload } from '../feed/index-file.ts';
import { type Assembled, wholeFeed } from './assemble.ts';
import type { Page } from './cut.ts';
import {
  type Edition,
  type PageFile,
  type Publication,
  type Published,
  publish,
  readPage,
  unpublished,
} from './publish.ts';

export type Last = {
  published: Published;
  payload: string;
  /** Paths of the pages that are as their index says, byte for byte. */
  intact: ReadonlySet<string>;
};

/** Reads what a folder of published files says was published last: `read` gives a file's text, or undefined. */
export async function lastPublished(
  subtle: SubtleCrypto,
  read: (path: string) => Promise<string | undefined>,
): Promise<Last | undefined> {
  const envelope = readEnvelope((await read('index.json')) ?? '');
  const payload = envelope && readPayload(envelope.payload);
  if (!envelope || !payload) return undefined;
  const texts = await Promise.all(payload.pages.map(({ url }) => read(url)));
  const pages = await Promise.all(
    texts.map((text, at) =>
      text === undefined ? undefined : readPage(subtle, text, payload.pages[at]?.sha256 ?? ''),
    ),
  );
  const files = new Map<Page, PageFile>();
  const intact = new Set<string>();
  for (const [at, one] of pages.entries()) {
    if (one === undefined) return undefined;
    files.set(one.page, one.file);
    const { url = '', sha256 } = payload.pages[at] ?? {};
    if (one.file.sha256 === sha256) intact.add(url);
  }
  const { seq, removed } = payload;
  return {
    published: { seq, pages: [...files.keys()], files, removed },
    payload: envelope.payload,
    intact,
  };
}

/** The payload without what changes with every build: two that agree here say the same. */
function saying(payload: string): string {
  const {
    seq: _s,
    generated: _g,
    expires: _e,
    ...rest
  } = JSON.parse(payload) as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** Whether more than half of the time is over for which the last index said it was good. */
function halfOver(last: string, now: string): boolean {
  const { generated, expires } = JSON.parse(last) as { generated: string; expires?: string };
  if (expires === undefined) return false;
  return Date.parse(now) > (Date.parse(generated) + Date.parse(expires)) / 2;
}

/**
 * Builds both levels. `feed.json` comes with every build; pages and index only when `edition` is given. When the
 * index would say the same as the last one (and that one has not half run out), it is left as it is.
 */
export async function buildFiles(
  subtle: SubtleCrypto,
  assembled: Assembled,
  edition: Omit<Edition, 'feed' | 'entries'> | undefined,
  last: Last | undefined,
  renew = false,
): Promise<{ files: Map<string, string>; publication?: Publication }> {
  const files = new Map<string, string>();
  if (!edition) {
    files.set('feed.json', wholeFeed(assembled));
    return { files };
  }
  const publication = await publish(subtle, last?.published ?? unpublished, {
    ...edition,
    feed: assembled.feed,
    entries: assembled.entries,
  });
  const index = readEnvelope(publication.files.get('index.json') ?? '');
  const same =
    last !== undefined &&
    index !== undefined &&
    saying(index.payload) === saying(last.payload) &&
    !halfOver(last.payload, edition.generated);
  for (const [path, text] of publication.files) {
    if (path !== 'index.json') files.set(path, text);
  }
  files.set('feed.json', wholeFeed(assembled));
  if (!same || renew) files.set('index.json', publication.files.get('index.json') ?? '');
  return { files, publication };
}
