/** What stands at a file's path or an https: address, as bytes, bounded; or why it is not to be had. */
import { readFile } from 'node:fs/promises';

const most = 32 * 1024 * 1024;
const patience = 60_000;

export type Source =
  | { ok: true; bytes: Uint8Array; address: string }
  | { ok: false; message: string };

async function fromAddress(address: string): Promise<Source> {
  const response = await fetch(address, {
    signal: AbortSignal.timeout(patience),
    redirect: 'follow',
  });
  if (!response.ok) return { ok: false, message: `${address} answers ${response.status}.` };
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > most) return { ok: false, message: `${address} is larger than 32 MB.` };
    parts.push(part);
  }
  return {
    ok: true,
    bytes: new Uint8Array(Buffer.concat(parts)),
    address: response.url || address,
  };
}

/** Reads FILE-or-URL. `as` is the address a local file will have when it is published. */
export async function readSource(
  from: string,
  as = 'https://feed.invalid/feed.json',
): Promise<Source> {
  try {
    if (/^https?:\/\//i.test(from)) return await fromAddress(from);
    const bytes = new Uint8Array(await readFile(from));
    return bytes.length > most
      ? { ok: false, message: `${from} is larger than 32 MB.` }
      : { ok: true, bytes, address: as };
  } catch (error) {
    const cause =
      error instanceof Error
        ? error.cause instanceof Error
          ? error.cause.message
          : error.message
        : String(error);
    return { ok: false, message: `${from} cannot be read: ${cause}` };
  }
}
