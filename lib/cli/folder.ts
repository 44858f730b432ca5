/**
 * The folder that is the truth: `library.yaml`, `items/*.md` and the pictures beside them. Links that lead out of the
 * folder are refused, for whoever can put one there could publish a file of the machine.
 */
import { lstat, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { mostPixels, sniff } from '../library/sniff.ts';
import { type LibraryFile, readLibraryFile } from '../publisher/library-file.ts';

export type FolderProblem = { file: string; line: number; rule: string; message: string };

export const outside =
  'This is a link that leads out of the folder, or to a folder. Put the file itself here.';
const pictureTypes = /\.(?:png|jpe?g|webp|gif|avif)$/i;
const largestFile = 5 * 1024 * 1024;

/** Absolute path of a file of the folder, or undefined when it leads out of it (`..`, a link, a device). */
export async function inside(folder: string, file: string): Promise<string | undefined> {
  const root = await realpath(folder);
  const path = await realpath(join(root, file)).catch(() => undefined);
  const away = path === undefined ? '..' : relative(root, path);
  if (path === undefined || away.startsWith('..') || away.split(sep).includes('..'))
    return undefined;
  return (await lstat(path)).isFile() ? path : undefined;
}

/** Reads `library.yaml`. Problems name their line. */
export async function readLibrary(
  folder: string,
): Promise<{ ok: true; library: LibraryFile } | { ok: false; problems: FolderProblem[] }> {
  const file = 'library.yaml';
  const at = await inside(folder, file);
  if (at === undefined) {
    const isLink = (await lstat(join(folder, file)).catch(() => undefined))?.isSymbolicLink();
    if (isLink)
      return { ok: false, problems: [{ file, line: 1, rule: 'outside', message: outside }] };
    const message = 'There is no library.yaml here. `own-voice init` makes one.';
    return { ok: false, problems: [{ file, line: 1, rule: 'no-library', message }] };
  }
  const read = readLibraryFile(await readFile(at, 'utf8'));
  return read.ok ? read : { ok: false, problems: read.problems.map((one) => ({ file, ...one })) };
}

/** The bytes of a picture beside an item, or why it cannot be taken. */
export async function readPicture(
  folder: string,
  itemFile: string,
  name: string,
): Promise<{ ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; message: string }> {
  if (!pictureTypes.test(name))
    return {
      ok: false,
      message: `${name} is no picture that readers take: PNG, JPEG, WebP, GIF or AVIF.`,
    };
  const path = await inside(folder, join(dirname(itemFile), name));
  if (path === undefined) return { ok: false, message: `${name} is not in the folder.` };
  const bytes = new Uint8Array(await readFile(path));
  if (bytes.length > largestFile) return { ok: false, message: `${name} is larger than 5 MB.` };
  const { width = 0, height = 0 } = sniff(bytes) ?? {};
  return width * height > mostPixels
    ? { ok: false, message: `${name} has more than 16 million pixels (${width} × ${height}).` }
    : { ok: true, bytes };
}

/** Writes a file below a folder, making the folders on the way; leaves it alone when it holds just that. True when written. */
export async function put(
  folder: string,
  file: string,
  content: string | Uint8Array,
): Promise<boolean> {
  const path = join(folder, file);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const size = (await stat(path).catch(() => undefined))?.size;
  if (size === bytes.length && (await readFile(path)).equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return true;
}
