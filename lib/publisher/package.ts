/** PURE. What a comms team takes away: the files to upload, the files to keep, and a word on each, as one zip. */
import { strToU8, zipSync } from 'fflate';
import { feedText, type Reading } from './as-read.ts';
import { headersFile, nginxFile, s3File } from './hosting.ts';
import type { ItemFile } from './item-file.ts';
import { type LibraryFile, writeLibraryFile } from './library-file.ts';
import { schemaFiles } from './schemas/json-schemas.ts';

export type Packed = {
  library: LibraryFile;
  items: readonly ItemFile[];
  /** The folder's files as they stand, by path (`items/….md`). */
  files: Readonly<Record<string, string>>;
  /** Pictures by path: those that go out, and those beside the items. */
  pictures?: { out: ReadonlyMap<string, Bytes>; beside: ReadonlyMap<string, Bytes> };
  /** What stands in READ-ME.txt. */
  readMe: string;
};
type Bytes = Uint8Array<ArrayBuffer>;
type Content = string | Bytes;

const under = (folder: string, files: Iterable<readonly [string, Content]>) =>
  Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, text] as const));

/** Path to text: `upload` goes to the web host, `hosting` to whoever runs it, `library` is kept and shared. */
export function packageFiles(
  { library, items, files, pictures, readMe }: Packed,
  writing: Pick<Reading, 'toHtml' | 'pictureAt'>,
): Record<string, Content> {
  return {
    'READ-ME.txt': readMe,
    'upload/feed.json': feedText(library, items, writing),
    'upload/_headers': headersFile,
    // feed.json names it.
    ...under('upload', schemaFiles(['feed'])),
    ...under('upload', pictures?.out ?? []),
    'hosting/nginx.conf': nginxFile,
    'hosting/s3.txt': s3File,
    'library/library.yaml': writeLibraryFile(library),
    ...under('library', Object.entries(files)),
    ...under('library', pictures?.beside ?? []),
  };
}

/** The files as a zip; `now` (ms) is the time that each of them carries. */
export function zipOf(
  files: Readonly<Record<string, Content>>,
  now: number,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: now }));
}
