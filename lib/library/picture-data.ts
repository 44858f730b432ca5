import type { LibraryDb } from './db';

/** A picture that sync has kept, as a data: address; undefined when it is not kept. Never fetches. */
export async function pictureData(
  db: LibraryDb,
  url: string,
  size: 'thumb' | 'large',
): Promise<string | undefined> {
  const row = await db.pictures.get([url, size]);
  return row ? `data:${row.type};base64,${toBase64(new Uint8Array(row.bytes))}` : undefined;
}

function toBase64(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step)
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
