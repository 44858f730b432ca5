/** Key files on a disk: made readable by their owner alone, and refused when others on the machine can read them. */
import { webcrypto } from 'node:crypto';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import type { IndexKey } from '../feed/index-file.ts';
import { makeKeyFile, openKeyFile, publicHalf } from '../publisher/key-file.ts';
import type { Signer } from '../publisher/publish.ts';

export const subtle = webcrypto.subtle as SubtleCrypto;

/** Makes a key and writes its file, readable by its owner alone. Never overwrites. Gives the public half. */
export async function makeKey(file: string, passphrase: string, made: string): Promise<IndexKey> {
  const { text, key } = await makeKeyFile(webcrypto as Crypto, passphrase, made);
  await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  await chmod(file, 0o600);
  return key;
}

export type KeyRefusal = 'not-there' | 'open-permissions' | 'no-key-file' | 'wrong-passphrase';

export const keyRefusals: Record<KeyRefusal, string> = {
  'not-there': 'There is no such key file.',
  'open-permissions':
    'Others on this machine can read the key file. Close it (chmod 600), and consider the key known: make a new one.',
  'no-key-file': 'This is not a key file of own-voice.',
  'wrong-passphrase': 'The passphrase does not open the key.',
};

async function textOf(file: string): Promise<{ text: string } | KeyRefusal> {
  const info = await stat(file).catch(() => undefined);
  if (!info) return 'not-there';
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) return 'open-permissions';
  return { text: await readFile(file, 'utf8') };
}

/** The public half of a key file. */
export async function publicKey(
  file: string,
): Promise<{ ok: true; key: IndexKey } | { ok: false; reason: KeyRefusal }> {
  const read = await textOf(file);
  if (typeof read === 'string') return { ok: false, reason: read };
  const half = publicHalf(read.text);
  return half
    ? { ok: true, key: { id: half.id, key: half.key } }
    : { ok: false, reason: 'no-key-file' };
}

/** Unlocks a key file for signing. */
export async function openKey(
  file: string,
  passphrase: string,
): Promise<{ ok: true; signer: Signer; key: IndexKey } | { ok: false; reason: KeyRefusal }> {
  const read = await textOf(file);
  return typeof read === 'string'
    ? { ok: false, reason: read }
    : openKeyFile(subtle, read.text, passphrase);
}
