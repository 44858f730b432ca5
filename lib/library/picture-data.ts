import type { LibraryDb } from './db';

/** A picture that sync has kept, as a data: address; undefined when it is not kept. Never fetches. */
export async function pictureData(
  db: LibraryDb,
  url: string,
  size: 'thumb' | 'large',
): Promise<string | undefined> {
  const row = await db.pictures.get([url, size]);
  return row ? dataAddress(row.type, row.bytes) : undefined;
}

/** A file as a data: address, which crosses from one process to another. */
export function dataAddress(type: string, bytes: ArrayBuffer): string {
  return `data:${type};base64,${toBase64(new Uint8Array(bytes))}`;
}

function toBase64(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
