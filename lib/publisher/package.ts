/** PURE. What a comms team takes away: the files to upload, the files to keep, and a word on each, as one zip. */
import { strToU8, zipSync } from 'fflate';
import { feedText, type ToHtml } from './as-read.ts';
import { headersFile, nginxFile, s3File } from './hosting.ts';
import type { ItemFile } from './item-file.ts';
import { type LibraryFile, writeLibraryFile } from './library-file.ts';
import { schemaFiles } from './schemas/json-schemas.ts';

export type Packed = {
  library: LibraryFile;
  items: readonly ItemFile[];
  /** The folder's item files as they stand, by path (`items/….md`). */
  files: Readonly<Record<string, string>>;
  /** What stands in READ-ME.txt. */
  readMe: string;
};

const under = (folder: string, files: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, text] as const));

/** Path to text: `upload` goes to the web host, `hosting` to whoever runs it, `library` is kept and shared. */
export function packageFiles(
  { library, items, files, readMe }: Packed,
  toHtml: ToHtml,
): Record<string, string> {
  return {
    'READ-ME.txt': readMe,
    'upload/feed.json': feedText(library, items, { toHtml }),
    'upload/_headers': headersFile,
    // feed.json names it.
    ...under('upload', schemaFiles(['feed'])),
    'hosting/nginx.conf': nginxFile,
    'hosting/s3.txt': s3File,
    'library/library.yaml': writeLibraryFile(library),
    ...under('library', Object.entries(files)),
  };
}

/** The files as a zip; `now` (ms) is the time that each of them carries. */
export function zipOf(
  files: Readonly<Record<string, string>>,
  now: number,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: now }));
}
