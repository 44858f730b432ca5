/** The pictures of a library, at addresses made of their bytes, so that they never change under a reader. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { isShown } from '../publisher/assemble.ts';
import { type Folder, readPicture } from './folder.ts';

/**
 * Reads the pictures of what is shown; those of drafts and of withdrawn items stay where they are. Gives path to bytes,
 * the address of each below `base`, and in a sentence what could not be taken.
 */
export async function readPictures(source: string, { items }: Folder, base: string) {
  const files = new Map<string, Uint8Array>();
  const places = new Map<string, string>();
  const problems: string[] = [];
  for (const { file, item } of items) {
    if (!isShown(item.front)) continue;
    for (const image of item.front.images ?? []) {
      if (image.file === undefined) continue;
      const read = await readPicture(source, file, image.file);
      if (!read.ok) {
        problems.push(`${file}: ${read.message}`);
        continue;
      }
      const path = `pictures/${createHash('sha256').update(read.bytes).digest('hex')}${extname(image.file).toLowerCase()}`;
      files.set(path, read.bytes);
      places.set(`${item.front.id}\u0000${image.file}`, new URL(path, base).href);
    }
  }
  return {
    files,
    problems,
    at: (item: string, name: string) => places.get(`${item}\u0000${name}`),
  };
}
