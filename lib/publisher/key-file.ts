/**
 * PURE. Signing keys as files, encrypted with a passphrase: AES-256-GCM under PBKDF2-SHA-256 (OWASP, Password Storage
 * Cheat Sheet, 2023: 600,000 rounds). WebCrypto is an argument. The same file for the page and the command line.
 */
import * as z from 'zod/mini';
import type { IndexKey } from '../feed/index-file.ts';
import { fromBase64, keyIdOf } from '../feed/signature.ts';
import type { Signer } from './publish.ts';

const rounds = 600_000;
/** A file that asks for more would keep the machine busy for minutes. */
const mostRounds = 20_000_000;
/** Letters of a passphrase, at least. */
export const shortestPassphrase = 12;

const fileSchema = z.object({
  format: z.literal('own-voice-key/1'),
  id: z.string(),
  key: z.string(),
  made: z.string(),
  rounds: z.number().check(z.positive(), z.maximum(mostRounds)),
  salt: z.string(),
  iv: z.string(),
  secret: z.string(),
});

const base64 = (bytes: ArrayBuffer | Uint8Array) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)));
const bytesOf = (text: string) => fromBase64(text) ?? new Uint8Array();

async function lockOf(
  subtle: SubtleCrypto,
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  turns: number,
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase);
  const raw = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: turns },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Makes a key. Gives the text of its file, and the public half. `made`: RFC 3339. */
export async function makeKeyFile(
  crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>,
  passphrase: string,
  made: string,
): Promise<{ text: string; key: IndexKey }> {
  const { subtle } = crypto;
  const pair = await subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  const { publicKey, privateKey } = pair as CryptoKeyPair;
  const key = base64(await subtle.exportKey('raw', publicKey));
  const id = (await keyIdOf(subtle, key)) ?? '';
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockOf(subtle, passphrase, salt, rounds);
  const bare = await subtle.exportKey('pkcs8', privateKey);
  const secret = await subtle.encrypt({ name: 'AES-GCM', iv }, lock, bare);
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
  return { text: `${JSON.stringify(content, null, 2)}\n`, key: { id, key } };
}

function read(text: string) {
  try {
    const file = fileSchema.safeParse(JSON.parse(text));
    return file.success ? file.data : undefined;
  } catch {
    return undefined;
  }
}

/** The public half of a key file and when it was made; undefined for what is no key file. */
export function publicHalf(text: string): (IndexKey & { made: string }) | undefined {
  const file = read(text);
  return file && { id: file.id, key: file.key, made: file.made };
}

/** Unlocks a key file for signing. The private half cannot be had from what comes back. */
export async function openKeyFile(
  subtle: SubtleCrypto,
  text: string,
  passphrase: string,
): Promise<
  | { ok: true; signer: Signer; key: IndexKey }
  | { ok: false; reason: 'no-key-file' | 'wrong-passphrase' }
> {
  const file = read(text);
  if (!file) return { ok: false, reason: 'no-key-file' };
  const lock = await lockOf(subtle, passphrase, bytesOf(file.salt), file.rounds);
  const secret = await subtle
    .decrypt({ name: 'AES-GCM', iv: bytesOf(file.iv) }, lock, bytesOf(file.secret))
    .catch(() => undefined);
  if (!secret) return { ok: false, reason: 'wrong-passphrase' };
  const own = await subtle.importKey('pkcs8', secret, { name: 'Ed25519' }, false, ['sign']);
  const sign = async (words: string) =>
    base64(await subtle.sign({ name: 'Ed25519' }, own, new TextEncoder().encode(words)));
  return { ok: true, signer: { id: file.id, sign }, key: { id: file.id, key: file.key } };
}
