import { signal } from '@preact/signals';
import { sha256 } from '../../feed/signature';
import { mostPixels, sniff } from '../../library/sniff';
import { slugOf } from '../../publisher/import/item-file-of';
import type { ItemFront } from '../../publisher/item-file';
import type { SeenPicture } from '../../publisher/seen';
import type { Disk } from './folder/disk';
import type { Entry } from './library-state';

type Bytes = Uint8Array<ArrayBuffer>;
export type PictureRefusal = 'not-picture' | 'too-large' | 'too-many-pixels';

/** As the command line: larger ones no reader takes. */
const largest = 5 * 1024 * 1024;

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The ending of a picture's name, by what its bytes begin with; undefined for what readers do not take. */
export function endingOf(bytes: Uint8Array): 'png' | 'jpg' | 'webp' | 'gif' | 'avif' | undefined {
  if (ascii(bytes, 1, 4) === 'PNG' && bytes[0] === 0x89) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'gif';
  return /^ftypavi[fs]$/.test(ascii(bytes, 4, 12)) ? 'avif' : undefined;
}

/** Whether readers would not decode it. A size that cannot be told is not held against it here. */
function tooManyPixels(bytes: Uint8Array): boolean {
  const { width = 0, height = 0 } = sniff(bytes) ?? {};
  return width * height > mostPixels;
}

const seenIn = (bytes: Uint8Array): SeenPicture => ({ bytes: bytes.length, ...sniff(bytes) });

/** Where a picture lies, by its item's file and its name beside it; undefined for a name that leads elsewhere. */
export function picturePath(itemFile: string, name: string): string | undefined {
  const parts = name.replace(/^\.\//, '').split('/');
  if (name.includes('\\') || parts.some((part) => part === '' || part.startsWith('.')))
    return undefined;
  return [...itemFile.split('/').slice(0, -1), ...parts].join('/');
}

/** Paths of the pictures that an item has beside it. */
export const picturesOf = ({ file, item }: Entry): string[] =>
  (item.front.images ?? []).flatMap((image) => {
    const path = image.file === undefined ? undefined : picturePath(file, image.file);
    return path === undefined ? [] : [path];
  });

/** The pictures beside the items: on this device, and in the folder where one is open. */
export function createItemPictures(
  own: Pick<Disk, 'read' | 'write'>,
  folder: () => Disk | undefined,
  subtle: SubtleCrypto,
) {
  const write = async (path: string, bytes: Bytes): Promise<void> => {
    await own.write(path, bytes);
    await folder()?.write(path, bytes);
  };
  const read = async (path: string): Promise<Bytes | undefined> =>
    (await folder()
      ?.read(path)
      .catch(() => undefined)) ?? own.read(path);
  const known = signal<ReadonlyMap<string, SeenPicture>>(new Map());
  const asked = new Set<string>();
  return {
    read,
    write,
    /**
     * What is known of the pictures beside these items, by path, and more as soon as they were looked at: who calls it
     * from what is drawn is drawn again.
     */
    known(entries: readonly Entry[]): ReadonlyMap<string, SeenPicture> {
      for (const path of entries.flatMap(picturesOf)) {
        if (asked.has(path)) continue;
        asked.add(path);
        read(path).then(
          (bytes) => {
            if (bytes) known.value = new Map(known.peek()).set(path, seenIn(bytes));
            // It may still come: with a zip, or from a colleague.
            else asked.delete(path);
          },
          () => asked.delete(path),
        );
      }
      return known.value;
    },
    /** Keeps a picture beside an item, under a name made of its bytes, so that it never writes over another. */
    async add(
      { file, item: { front } }: Entry,
      bytes: Bytes,
    ): Promise<{ ok: true; name: string } | { ok: false; reason: PictureRefusal }> {
      const ending = endingOf(bytes);
      if (!ending) return { ok: false, reason: 'not-picture' };
      if (bytes.length > largest) return { ok: false, reason: 'too-large' };
      if (tooManyPixels(bytes)) return { ok: false, reason: 'too-many-pixels' };
      const mark = (await sha256(subtle, bytes)).slice(0, 8);
      const title = slugOf({ id: '', title: front.title ?? 'picture' }).replace(/-[^-]*$/, '');
      const name = `${title.slice(0, 40)}-${mark}.${ending}`;
      await write(picturePath(file, name) ?? name, bytes);
      return { ok: true, name };
    },
    /** Puts into the folder what only this device has. */
    async spread(entries: readonly Entry[]): Promise<void> {
      const disk = folder();
      for (const path of disk ? entries.flatMap(picturesOf) : []) {
        if (await disk?.read(path)) continue;
        const bytes = await own.read(path);
        if (bytes) await disk?.write(path, bytes);
      }
    },
    /**
     * What goes out: bytes by path below the upload (a name made of the bytes), the place of each, and the names of
     * those that are missing.
     */
    async built(entries: readonly Entry[], shown: (front: ItemFront) => boolean, base: string) {
      const files = new Map<string, Bytes>();
      const places = new Map<string, string>();
      const beside = new Map<string, Bytes>();
      const missing: string[] = [];
      for (const { file, item } of entries) {
        for (const { file: name } of item.front.images ?? []) {
          const path = name === undefined ? undefined : picturePath(file, name);
          if (name === undefined) continue;
          const bytes = path === undefined ? undefined : await read(path);
          const ending = bytes && endingOf(bytes);
          if (path !== undefined && bytes) beside.set(path, bytes);
          if (!shown(item.front)) continue;
          if (!bytes || !ending || bytes.length > largest || tooManyPixels(bytes)) {
            missing.push(name);
            continue;
          }
          const out = `pictures/${await sha256(subtle, bytes)}.${ending}`;
          files.set(out, bytes);
          places.set(`${item.front.id}\u0000${name}`, new URL(out, base).href);
        }
      }
      const at = (id: string, name: string) => places.get(`${id}\u0000${name}`);
      return { files, at, beside, missing };
    },
  };
}
export type ItemPictures = ReturnType<typeof createItemPictures>;
