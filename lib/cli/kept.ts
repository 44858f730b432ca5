/**
 * What a build keeps for the next one: for each file, how it stood and what was made of it. It lies in the folder for
 * such things of whoever runs the command line, never in the library, which others can write to: whoever could put a
 * file there could publish what stands in no item. Whatever is not just as it was written, by this very code, is no use.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import * as zlib from 'node:zlib';
import type { Made } from '../publisher/assemble.ts';
import { codeMark } from './code-mark.ts';

export type KeptItem = {
  /** How the file stood (see `stampOf`), and the SHA-256 of its bytes. */
  stamp: string;
  hash: string;
  made: Made;
  /** The pictures beside it that it shows: name, and address when it was made. */
  pictures: [name: string, address: string][];
  /** The check had nothing to say of it. */
  clean: boolean;
};
/** A picture's file, and the path below the built folder where its bytes are. */
export type KeptPicture = { stamp: string; path: string };

export type Kept = {
  /** When the build began to look at the files, ms since 1970. */
  since: number;
  /** The time and the settings of its check. */
  checked: { at: number; with: string };
  /** By path from the library's folder. */
  items: Map<string, KeptItem>;
  pictures: Map<string, KeptPicture>;
};

export const nothing: Kept = {
  since: 0,
  checked: { at: 0, with: '' },
  items: new Map(),
  pictures: new Map(),
};

/** A tick of the coarsest clock of a file system (FAT: two seconds), and some. */
const tick = 3_000;
const longestUnused = 60 * 24 * 3600 * 1000;

/** How a file stands: any write changes it, unless it comes within the same tick. */
export type Stamp = { text: string; touched: number };
type Stats = { size: number; mtimeMs: number; ctimeMs: number; ino: number; dev: number };
export const stampOf = ({ size, mtimeMs, ctimeMs, ino, dev }: Stats): Stamp => ({
  text: `${size} ${mtimeMs} ${ctimeMs} ${ino} ${dev}`,
  touched: Math.max(mtimeMs, ctimeMs),
});

/** Whether a file is surely the one that was kept. If not, its bytes say. */
export const isSure = (kept: Kept, was: { stamp: string } | undefined, now: Stamp): boolean =>
  was?.stamp === now.text && now.touched + tick < kept.since;

export const digest = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Eight digits and a line's end: enough to find what was cut short or changed by accident. */
const sumOf = (bytes: Uint8Array): string => `${zlib.crc32(bytes).toString(16).padStart(8, '0')}\n`;

function home(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'own-voice');
}

const fileOf = async (folder: string): Promise<string> =>
  join(home(), `${digest(Buffer.from(await realpath(folder))).slice(0, 32)}.kept`);

type Head = Omit<Kept, 'items' | 'pictures'> & {
  code: string;
  items: [
    file: string,
    item: Omit<KeptItem, 'made'> & { made: Omit<Made, 'entry'>; id: string; length: number },
  ][];
  pictures: [string, KeptPicture][];
};

/** What the last build of this folder kept; nothing when there is none, or it is not as this code wrote it. */
export async function readKept(folder: string): Promise<Kept> {
  try {
    const bytes = await readFile(await fileOf(folder));
    const rest = bytes.subarray(9);
    if (bytes.toString('latin1', 0, 9) !== sumOf(rest)) return nothing;
    const cut = rest.indexOf(10);
    const head = JSON.parse(rest.toString('utf8', 0, cut)) as Head;
    if (head.code !== (await codeMark())) return nothing;
    const texts = rest.toString('utf8', cut + 1);
    let at = 0;
    const items = head.items.map(([file, { id, length, made, ...item }]) => {
      const json = texts.slice(at, at + length);
      at += length;
      return [file, { ...item, made: { ...made, entry: { id, json } } }] as const;
    });
    const { since, checked, pictures } = head;
    return { since, checked, items: new Map(items), pictures: new Map(pictures) };
  } catch {
    return nothing;
  }
}

/** Keeps this for the next build; when it cannot be kept, that one takes longer. */
export async function writeKept(folder: string, kept: Kept): Promise<void> {
  const items: Head['items'] = [];
  const texts: string[] = [];
  for (const [file, { made, ...item }] of kept.items) {
    const { entry, ...rest } = made;
    items.push([file, { ...item, made: rest, id: entry.id, length: entry.json.length }]);
    texts.push(entry.json);
  }
  const { since, checked, pictures } = kept;
  const code = await codeMark();
  const head: Head = { code, since, checked, pictures: [...pictures], items };
  const rest = Buffer.from(`${JSON.stringify(head)}\n${texts.join('')}`);
  try {
    const file = await fileOf(folder);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // Under another name first: two builds at once must not mix.
    const own = `${file}.${process.pid}`;
    await writeFile(own, [sumOf(rest), rest], { mode: 0o600 });
    await rename(own, file);
    await forget(dirname(file));
  } catch {
    // A home that cannot be written to.
  }
}

/** Takes away what no build asked for in two months. */
async function forget(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > longestUnused) await rm(join(folder, name), { force: true });
  }
}
