/**
 * Looks at what a feed's items lead to: pictures that lie beside the feed's file, and, when asked to, pages and pictures
 * on the web. Nothing is sent but the requests.
 */
import { readFile, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Item } from '../feed/format.ts';
import { sniff } from '../library/sniff.ts';
import { previewOf, type Seen, type SeenPicture } from '../publisher/seen.ts';
import { inside } from './folder.ts';

const most = 16 * 1024 * 1024;
const patience = 15_000;
const atOnce = 4;
const gone: Seen = { status: 0 };

const pictureIn = (bytes: Uint8Array): SeenPicture => ({ bytes: bytes.length, ...sniff(bytes) });

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > most) break;
  }
  return Buffer.concat(parts);
}

/** Asks an address. `isPage`: a page is looked through for the picture of its preview. */
async function ask(address: string, isPage: boolean): Promise<Seen> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const bytes = await bytesOf(response);
    const { status, url } = response;
    const moved = url !== '' && url !== new URL(address).href.replace(/#.*$/, '') && { to: url };
    if (!isPage) return { status, ...moved, picture: pictureIn(bytes) };
    const preview = previewOf(new TextDecoder().decode(bytes), url || address);
    return { status, ...moved, ...(preview !== undefined && { preview }) };
  } catch {
    return gone;
  }
}

/** The picture beside a feed's file whose published address this is; undefined when it lies elsewhere. */
async function beside(file: string, base: string, address: string): Promise<Seen | undefined> {
  const below = new URL('.', base).href;
  if (!address.startsWith(below)) return undefined;
  const path = decodeURIComponent(address.slice(below.length).replace(/[?#].*$/, ''));
  const found = await inside(dirname(await realpath(file)), path).catch(() => undefined);
  return found === undefined
    ? undefined
    : { status: 200, picture: pictureIn(await readFile(found)) };
}

export type Looking = {
  /** The feed's file, and the addresses it may have: pictures beside it are read from the disk. */
  local?: { file: string; bases: readonly string[] };
  /** Asks the web for what is not beside it. */
  web: boolean;
};

/** Gives what was found, by address; what was not looked at is not in it. */
export async function lookAt(
  items: readonly Item[],
  { local, web }: Looking,
): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  async function besideAny(address: string): Promise<Seen | undefined> {
    for (const base of local?.bases ?? []) {
      const found = local && (await beside(local.file, base, address));
      if (found) return found;
    }
    return undefined;
  }
  async function look(address: string, isPage: boolean) {
    const near = isPage ? undefined : await besideAny(address);
    if (near) seen.set(address, near);
    else if (web) seen.set(address, await ask(address, isPage));
  }
  async function all(addresses: readonly string[], isPage: boolean) {
    const left = [...new Set(addresses)].filter((address) => !seen.has(address));
    const work = async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) await look(next, isPage);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }
  await all(
    items.flatMap(({ externalUrl, url }) => externalUrl ?? url ?? []),
    true,
  );
  const previews = [...seen.values()].flatMap(({ preview }) => preview ?? []);
  await all(
    [...items.flatMap(({ images }) => images.map(({ url }) => url)), ...previews].filter(
      (address) => address.startsWith('https:'),
    ),
    false,
  );
  return seen;
}
