/** PURE. What a comms team takes away: the files to upload, the files to keep, and a word on each, as one zip. */
import { strToU8, zipSync } from 'fflate';
import { headersFile, nginxFile, s3File } from './hosting.ts';
import { type LibraryFile, writeLibraryFile } from './library-file.ts';
import { schemaFiles } from './schemas/json-schemas.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Content = string | Bytes;
type Files = ReadonlyMap<string, Content>;

const published = ['feed', 'index', 'index-payload'] as const;

export type Packed = {
  library: LibraryFile;
  /** The folder's files as they stand, by path (`items/….md`), pictures and the last signed version too. */
  folder: Files;
  /** What goes out: the feed, and with it pictures, pages and index; empty where the zip is only to be kept. */
  out: Files;
  /** What stands in READ-ME.txt. */
  readMe: string;
};

const under = (folder: string, files: Iterable<readonly [string, Content]>) =>
  Object.fromEntries([...files].map(([path, text]) => [`${folder}/${path}`, text] as const));

/** Path to content: `upload` goes to the web host, `hosting` to whoever runs it, `library` is kept and shared. */
export function packageFiles({ library, folder, out, readMe }: Packed): Record<string, Content> {
  const going = {
    ...under('upload', out),
    'upload/_headers': headersFile,
    // What goes out names them.
    ...under('upload', schemaFiles(out.has('index.json') ? published : ['feed'])),
    'hosting/nginx.conf': nginxFile,
    'hosting/s3.txt': s3File,
  };
  return {
    'READ-ME.txt': readMe,
    ...(out.size > 0 ? going : {}),
    // Beside them, editors find what the files may say.
    ...under('library', schemaFiles(['library-file', 'item-file'])),
    'library/library.yaml': writeLibraryFile(library),
    ...under('library', folder),
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
