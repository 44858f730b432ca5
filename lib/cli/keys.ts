/**
 * Signing keys as files, encrypted with a passphrase: AES-256-GCM under PBKDF2-SHA-256 (OWASP, Password Storage Cheat
 * Sheet, 2023: 600,000 rounds). A key file that others on the machine can read is refused.
 */
import { webcrypto } from 'node:crypto';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { IndexKey } from '../feed/index-file.ts';
import { keyIdOf } from '../feed/signature.ts';
import type { Signer } from '../publisher/publish.ts';

export const subtle = webcrypto.subtle as SubtleCrypto;
const rounds = 600_000;
const fileSchema = z.object({
  format: z.literal('own-voice-key/1'),
  id: z.string(),
  key: z.string(),
  made: z.string(),
  rounds: z.number(),
  salt: z.string(),
  iv: z.string(),
  secret: z.string(),
});

const base64 = (bytes: ArrayBuffer | Uint8Array) =>
  Buffer.from(bytes as Uint8Array).toString('base64');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

async function lockOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  turns: number,
): Promise<CryptoKey> {
  const raw = await subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: turns },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Makes a key and writes its file, readable by its owner alone. Never overwrites. Gives the public half. */
export async function makeKey(file: string, passphrase: string, made: string): Promise<IndexKey> {
  const pair = (await subtle.generateKey({ name: 'Ed25519' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const key = base64(await subtle.exportKey('raw', pair.publicKey));
  const id = (await keyIdOf(subtle, key)) ?? '';
  const salt = webcrypto.getRandomValues(new Uint8Array(16));
  const iv = webcrypto.getRandomValues(new Uint8Array(12));
  const lock = await lockOf(passphrase, salt, rounds);
  const secret = await subtle.encrypt(
    { name: 'AES-GCM', iv },
    lock,
    await subtle.exportKey('pkcs8', pair.privateKey),
  );
  const content = {
    format: 'own-voice-key/1',
    id,
    key,
    made,
    rounds,
    salt: base64(salt),
    iv: base64(iv),
    secret: base64(secret),
  };
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  await chmod(file, 0o600);
  return { id, key };
}

export type KeyRefusal = 'not-there' | 'open-permissions' | 'no-key-file' | 'wrong-passphrase';

export const keyRefusals: Record<KeyRefusal, string> = {
  'not-there': 'There is no such key file.',
  'open-permissions':
    'Others on this machine can read the key file. Close it (chmod 600), and consider the key known: make a new one.',
  'no-key-file': 'This is not a key file of own-voice.',
  'wrong-passphrase': 'The passphrase does not open the key.',
};

async function readFileOf(file: string) {
  const info = await stat(file).catch(() => undefined);
  if (!info) return 'not-there' as const;
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) return 'open-permissions' as const;
  try {
    return z.parse(fileSchema, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return 'no-key-file' as const;
  }
}

/** The public half of a key file. */
export async function publicKey(
  file: string,
): Promise<{ ok: true; key: IndexKey } | { ok: false; reason: KeyRefusal }> {
  const read = await readFileOf(file);
  return typeof read === 'string'
    ? { ok: false, reason: read }
    : { ok: true, key: { id: read.id, key: read.key } };
}

/** Unlocks a key file for signing. */
export async function openKey(
  file: string,
  passphrase: string,
): Promise<{ ok: true; signer: Signer; key: IndexKey } | { ok: false; reason: KeyRefusal }> {
  const read = await readFileOf(file);
  if (typeof read === 'string') return { ok: false, reason: read };
  const lock = await lockOf(passphrase, bytesOf(read.salt), read.rounds);
  const secret = await subtle
    .decrypt({ name: 'AES-GCM', iv: bytesOf(read.iv) }, lock, bytesOf(read.secret))
    .catch(() => undefined);
  if (!secret) return { ok: false, reason: 'wrong-passphrase' };
  const own = await subtle.importKey('pkcs8', secret, { name: 'Ed25519' }, false, ['sign']);
  const sign = async (text: string) =>
    base64(await subtle.sign({ name: 'Ed25519' }, own, new TextEncoder().encode(text)));
  return { ok: true, signer: { id: read.id, sign }, key: { id: read.id, key: read.key } };
}
