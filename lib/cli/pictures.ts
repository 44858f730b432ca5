/** The pictures of a library, at addresses made of their bytes, so that they never change under a reader. */
import { lstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { put, readPicture } from './folder.ts';
import { type Found, picturesShown } from './items.ts';
import { digest, isSure, type Kept, type KeptPicture, stampOf } from './kept.ts';

export type Pictures = {
  /** Path in the built folder to the file's path in the library. */
  files: Map<string, string>;
  /** Paths in the built folder of those that stand as they stood at the last build. */
  unchanged: Set<string>;
  kept: Map<string, KeptPicture>;
  problems: string[];
  /** The path in the built folder of a picture beside an item's file. */
  pathOf: (itemFile: string, name: string) => string | undefined;
};

/**
 * Looks at the pictures of what is shown; those of drafts and of withdrawn items stay where they are. Says in a sentence
 * what cannot be taken.
 */
export async function findPictures(
  folder: string,
  items: readonly Found[],
  kept: Kept,
): Promise<Pictures> {
  const pictures: Pictures = {
    files: new Map(),
    unchanged: new Set(),
    kept: new Map(),
    problems: [],
    pathOf: (itemFile, name) => pictures.kept.get(join(dirname(itemFile), name))?.path,
  };
  for (const found of items) {
    for (const name of picturesShown(found)) {
      const file = join(dirname(found.file), name);
      if (pictures.kept.has(file)) continue;
      const stats = lstatSync(join(folder, file), { throwIfNoEntry: false });
      // A link stands as it stood, whatever becomes of what it leads to.
      const stamp = stats?.isFile() ? stampOf(stats) : undefined;
      const was = kept.pictures.get(file);
      const sure = stamp !== undefined && isSure(kept, was, stamp);
      const path = sure ? was?.path : await readPath(folder, found.file, name);
      if (typeof path !== 'string') {
        pictures.problems.push(`${found.file}: ${path?.message}`);
        continue;
      }
      pictures.kept.set(file, { stamp: stamp?.text ?? '', path });
      pictures.files.set(path, file);
      if (sure) pictures.unchanged.add(path);
    }
  }
  return pictures;
}

async function readPath(
  folder: string,
  itemFile: string,
  name: string,
): Promise<string | { message: string }> {
  const read = await readPicture(folder, itemFile, name);
  if (!read.ok) return read;
  return `pictures/${digest(read.bytes)}${extname(name).toLowerCase()}`;
}

/** Puts the pictures into the built folder. Gives the paths that were written. */
export async function putPictures(
  folder: string,
  out: string,
  { files, unchanged }: Pictures,
): Promise<string[]> {
  const written: string[] = [];
  for (const [path, file] of files) {
    if (
      unchanged.has(path) &&
      (await sizeOf(join(out, path))) === (await sizeOf(join(folder, file)))
    )
      continue;
    const read = await readPicture(folder, file, basename(file));
    if (!read.ok || !path.includes(digest(read.bytes)))
      throw new Error(`${file} changed while it was read. Build again.`);
    if (await put(out, path, read.bytes)) written.push(path);
  }
  return written;
}

const sizeOf = async (path: string): Promise<number> =>
  (await stat(path).catch(() => undefined))?.size ?? -1;
