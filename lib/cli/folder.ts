/**
 * The folder that is the truth: `library.yaml`, `items/*.md` and the pictures beside them. Links that lead out of the
 * folder are refused, for whoever can put one there could publish a file of the machine.
 */
import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type ItemFile, readItemFile } from '../publisher/item-file.ts';
import { type LibraryFile, readLibraryFile } from '../publisher/library-file.ts';

export type FolderProblem = { file: string; line: number; rule: string; message: string };
export type Folder = {
  library: LibraryFile;
  items: { file: string; item: ItemFile }[];
};

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

/** The item files, in order. What the folder itself holds is inside; a link is looked after. */
async function itemPaths(folder: string): Promise<{ file: string; path: string | undefined }[]> {
  const items = join(folder, 'items');
  const entries = await readdir(items, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter(({ name }) => name.endsWith('.md'))
    .map((entry) => ({ entry, file: relative(folder, join(entry.parentPath, entry.name)) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  return Promise.all(
    found.map(async ({ entry, file }) => ({
      file,
      path: entry.isFile() ? join(folder, file) : await inside(folder, file),
    })),
  );
}

/** Texts of files, a few at a time: ten thousand at once would be more than a system opens. */
async function textsOf(paths: readonly (string | undefined)[]): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = new Array(paths.length);
  let next = 0;
  const work = async () => {
    for (let at = next++; at < paths.length; at = next++) {
      const path = paths[at];
      if (path !== undefined) texts[at] = await readFile(path, 'utf8');
    }
  };
  await Promise.all(Array.from({ length: 32 }, work));
  return texts;
}

/** Reads the whole folder. Problems name their file and line; with any of them there is nothing to build. */
export async function readFolder(
  folder: string,
): Promise<{ ok: true; folder: Folder } | { ok: false; problems: FolderProblem[] }> {
  const problems: FolderProblem[] = [];
  const at = await inside(folder, 'library.yaml');
  if (at === undefined) {
    return {
      ok: false,
      problems: [
        {
          file: 'library.yaml',
          line: 1,
          rule: 'no-library',
          message: 'There is no library.yaml here. `own-voice init` makes one.',
        },
      ],
    };
  }
  const library = readLibraryFile(await readFile(at, 'utf8'));
  if (!library.ok)
    problems.push(...library.problems.map((one) => ({ file: 'library.yaml', ...one })));
  const items: Folder['items'] = [];
  const seen = new Map<string, string>();
  const files = await itemPaths(folder);
  const texts = await textsOf(files.map(({ path }) => path));
  for (const [at, { file }] of files.entries()) {
    const text = texts[at];
    if (text === undefined) {
      problems.push({
        file,
        line: 1,
        rule: 'outside',
        message: 'This is a link that leads out of the folder. Put the file itself here.',
      });
      continue;
    }
    const read = readItemFile(text);
    if (!read.ok) {
      problems.push(...read.problems.map((one) => ({ file, ...one })));
      continue;
    }
    const other = seen.get(read.item.front.id);
    if (other !== undefined) {
      problems.push({
        file,
        line: 2,
        rule: 'duplicate',
        message: `The id “${read.item.front.id}” is that of ${other} too. Give each item its own.`,
      });
      continue;
    }
    seen.set(read.item.front.id, file);
    items.push({ file, item: read.item });
  }
  if (!library.ok || problems.length > 0) return { ok: false, problems };
  return { ok: true, folder: { library: library.library, items } };
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
  return bytes.length > largestFile
    ? { ok: false, message: `${name} is larger than 5 MB.` }
    : { ok: true, bytes };
}

/** Writes a file below a folder, making the folders on the way; leaves it alone when it holds just that. True when written. */
export async function put(
  folder: string,
  file: string,
  content: string | Uint8Array,
): Promise<boolean> {
  const path = join(folder, file);
  const old = await readFile(path).catch(() => undefined);
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  if (old?.equals(bytes)) return false;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return true;
}
