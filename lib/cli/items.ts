/** The items of a folder, each read and made once: what stands as it stood at the last build is taken from there. */
import { lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isShown, make } from '../publisher/assemble.ts';
import { type ItemFile, readItemFile } from '../publisher/item-file.ts';
import { htmlOf } from '../publisher/markdown.ts';
import { type FolderProblem, inside, outside } from './folder.ts';
import { digest, isSure, type Kept, type KeptItem, stampOf } from './kept.ts';

/** An item's file as it was found: what is kept of it, or what it holds. */
export type Found = { file: string; id: string; stamp: string; hash: string } & (
  | { kept: KeptItem }
  | { item: ItemFile }
);

/** The item files, in order, and links that lead out. What the folder itself holds is inside; a link is looked after. */
async function itemPaths(folder: string): Promise<{ file: string; path: string | undefined }[]> {
  const top = join(folder, 'items');
  if (lstatSync(top, { throwIfNoEntry: false })?.isSymbolicLink())
    return [{ file: 'items', path: undefined }];
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = entries
    .filter((entry) => entry.name.endsWith('.md') || entry.isSymbolicLink())
    .map((entry) => {
      // By hand: to join and part ten thousand paths takes longer than to ask the disk for them.
      const below = entry.parentPath === top ? '' : `${relative(top, entry.parentPath)}${sep}`;
      return { isFile: entry.isFile(), file: `items${sep}${below}${entry.name}` };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const all = await Promise.all(
    found.map(async ({ isFile, file }) => ({
      file,
      path: isFile ? `${folder}${sep}${file}` : await inside(folder, file),
    })),
  );
  return all.filter(({ file, path }) => file.endsWith('.md') || path === undefined);
}

/** One after the other: of ten thousand small files on a disk that is four times as fast as all at once. */
function find(file: string, path: string, kept: Kept): Found | FolderProblem[] {
  const was = kept.items.get(file);
  const stamp = stampOf(lstatSync(path));
  if (was && isSure(kept, was, stamp)) {
    const { hash, made } = was;
    return { file, id: made.entry.id, stamp: stamp.text, hash, kept: was };
  }
  const bytes = readFileSync(path);
  const hash = digest(bytes);
  const same = { file, stamp: stamp.text, hash };
  if (was?.hash === hash) return { ...same, id: was.made.entry.id, kept: was };
  const read = readItemFile(bytes.toString('utf8'));
  return read.ok
    ? { ...same, id: read.item.front.id, item: read.item }
    : read.problems.map((one) => ({ file, ...one }));
}

/** Finds every item. Problems name their file and line. */
export async function findItems(
  folder: string,
  kept: Kept,
): Promise<{ items: Found[]; problems: FolderProblem[] }> {
  const problems: FolderProblem[] = [];
  const items: Found[] = [];
  const seen = new Map<string, string>();
  for (const { file, path } of await itemPaths(folder)) {
    if (path === undefined) {
      problems.push({ file, line: 1, rule: 'outside', message: outside });
      continue;
    }
    const found = find(file, path, kept);
    if (Array.isArray(found)) {
      problems.push(...found);
      continue;
    }
    // Readers take no notice of spaces around an id.
    const other = seen.get(found.id.trim());
    if (other === undefined) {
      seen.set(found.id.trim(), file);
      items.push(found);
      continue;
    }
    const message = `The id “${found.id}” is that of ${other} too. Give each item its own.`;
    problems.push({ file, line: 2, rule: 'duplicate', message });
  }
  return { items, problems };
}

/** The names of the pictures beside it that an item shows; a draft or a withdrawn one shows none. */
export const picturesShown = (found: Found): string[] =>
  'kept' in found
    ? found.kept.pictures.map(([name]) => name)
    : isShown(found.item.front)
      ? (found.item.front.images ?? []).flatMap(({ file }) => file ?? [])
      : [];

/** Makes each item, or takes what was made of it. `at` gives the address of a picture beside an item's file. */
export function makeItems(
  folder: string,
  items: readonly Found[],
  at: (file: string, picture: string) => string | undefined,
): Map<string, KeptItem> {
  const made = items.map((found): [string, KeptItem] => {
    const { file, stamp, hash } = found;
    const pictures = picturesShown(found).flatMap((name): [string, string][] => {
      const address = at(file, name);
      return address === undefined ? [] : [[name, address]];
    });
    if ('kept' in found && String(pictures) === String(found.kept.pictures))
      return [file, { ...found.kept, stamp }];
    const read = 'item' in found ? found : readItemFile(readFileSync(join(folder, file), 'utf8'));
    if (!('item' in read)) throw new Error(`${file} changed while it was read. Build again.`);
    const pictureAt = (_: string, name: string) => at(file, name);
    const fresh = make(read.item, { toHtml: htmlOf, pictureAt });
    return [file, { stamp, hash, made: fresh, pictures, clean: false }];
  });
  return new Map(made);
}
