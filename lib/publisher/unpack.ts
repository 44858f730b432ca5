/**
 * PURE. Reads a zip back that this page or a colleague packed: the folder of the library in it, drafts and pictures too.
 * Nothing in it is believed: names that lead elsewhere, and what grows without end, refuse the whole.
 */
import { Unzip, UnzipInflate } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;
export type UnpackRefusal = 'not-zip' | 'outside' | 'too-large' | 'no-library';
export type Unpacked =
  | {
      ok: true;
      texts: Record<string, string>;
      pictures: Map<string, Bytes>;
      published: Map<string, Bytes>;
    }
  | { ok: false; reason: UnpackRefusal };

/** Bytes: of the zip, of all that comes out of it, of a text, of a picture, a page (as for readers). */
const most = { zip: 200 << 20, all: 400 << 20, text: 1 << 20, picture: 5 << 20, page: 32 << 20 };
const mostFiles = 50_000;
/** Small enough that what comes of one step stays small, however tightly it was packed. */
const step = 16 << 10;

const picture = /^items\/.*\.(?:png|jpe?g|webp|gif|avif)$/i;
const page = /^published\/(?:index\.json|p\/[0-9a-f]{64}\.json)$/;
const wanted = /^(?:library\.yaml|items\/.*\.md)$/;

const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').some((part) => part === '..');

class Refused extends Error {
  readonly reason: UnpackRefusal;
  constructor(reason: UnpackRefusal) {
    super(reason);
    this.reason = reason;
  }
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Every file of the zip whose name `limitOf` gives a limit for, in bytes. Throws `Refused`. */
function filesIn(zip: Uint8Array, limitOf: (name: string) => number | undefined) {
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  let total = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostFiles) throw new Refused('too-large');
    if (leadsOut(file.name)) throw new Refused('outside');
    const limit = limitOf(file.name);
    if (limit === undefined) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, part, last) => {
      if (error) throw error;
      size += part.length;
      total += part.length;
      if (size > limit || total > most.all) throw new Refused('too-large');
      parts.push(part);
      if (last) found.set(file.name, join(parts, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < zip.length; at += step)
    unzip.push(zip.subarray(at, at + step), at + step >= zip.length);
  return found;
}

/** Where `library.yaml` lies in the zip; what lies beside it is the folder. */
const rootOf = (names: Iterable<string>): string | undefined =>
  [...names]
    .filter((name) => /(?:^|\/)library\.yaml$/.test(name) && !name.startsWith('__MACOSX/'))
    .map((name) => name.slice(0, -'library.yaml'.length))
    .sort((a, b) => a.length - b.length)[0];

/** Reads a zip's bytes. Never throws. */
export function unpack(zip: Uint8Array): Unpacked {
  if (zip.length > most.zip) return { ok: false, reason: 'too-large' };
  // "PK": without it the reader would look through the whole for a beginning.
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) return { ok: false, reason: 'not-zip' };
  try {
    const found = filesIn(zip, (name) =>
      /(?:^|\/)items\/.*\.(?:png|jpe?g|webp|gif|avif)$/i.test(name)
        ? most.picture
        : /(?:^|\/)(?:library\.yaml|items\/.*\.md)$/.test(name)
          ? most.text
          : /(?:^|\/)published\/(?:index|p\/[0-9a-f]{64})\.json$/.test(name)
            ? most.page
            : undefined,
    );
    const root = rootOf(found.keys());
    if (root === undefined) return { ok: false, reason: 'no-library' };
    const texts: Record<string, string> = {};
    const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
    const published = new Map<string, Bytes>();
    for (const [name, bytes] of found) {
      if (!name.startsWith(root)) continue;
      const path = name.slice(root.length);
      if (wanted.test(path)) texts[path] = new TextDecoder().decode(bytes);
      else if (picture.test(path)) pictures.set(path, bytes);
      else if (page.test(path)) published.set(path, bytes);
    }
    return { ok: true, texts, pictures, published };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'not-zip' };
  }
}
