/**
 * PURE. Ed25519 over the payload's bytes, and the names of keys. WebCrypto is an argument (browser, worker, Node 22).
 * Source: the project's feed format, level 1; RFC 8032.
 */
import type { Envelope, IndexKey } from './index-file.ts';

const utf8 = new TextEncoder();

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function hex(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += digits[byte];
  return text;
}

/** Bytes of a base64 text; undefined when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** SHA-256 of bytes, as 64 hex digits. */
export async function sha256(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>) {
  return hex(await subtle.digest('SHA-256', bytes));
}

/** A key's id: the first 16 hex digits of the SHA-256 of its raw 32 bytes; undefined for what is no key. */
export async function keyIdOf(subtle: SubtleCrypto, key: string): Promise<string | undefined> {
  const raw = fromBase64(key);
  if (raw?.length !== 32) return undefined;
  return (await sha256(subtle, raw)).slice(0, 16);
}

/** The id as it is read aloud: four groups of four, upper case. */
export function fingerprint(id: string): string {
  return (id.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}

/**
 * Makes the check that `judgeIndex` asks for: did this very key sign this payload? Never throws:
 * a key or signature that is no such thing is simply not true. A key whose id is not its own counts as false.
 */
export function signatureCheck(subtle: SubtleCrypto, envelope: Envelope) {
  const bytes = utf8.encode(envelope.payload);
  const answers = new Map<string, Promise<boolean>>();
  const check = async (key: IndexKey): Promise<boolean> => {
    if ((await keyIdOf(subtle, key.key)) !== key.id) return false;
    const raw = fromBase64(key.key);
    if (!raw) return false;
    const publicKey = await subtle
      .importKey('raw', raw, { name: 'Ed25519' }, false, ['verify'])
      .catch(() => undefined);
    if (!publicKey) return false;
    for (const signature of envelope.signatures) {
      const sig = signature.key === key.id ? fromBase64(signature.sig) : undefined;
      if (sig?.length !== 64) continue;
      if (await subtle.verify({ name: 'Ed25519' }, publicKey, sig, bytes).catch(() => false)) {
        return true;
      }
    }
    return false;
  };
  return (key: IndexKey): Promise<boolean> => {
    const name = `${key.id} ${key.key}`;
    const known = answers.get(name) ?? check(key);
    answers.set(name, known);
    return known;
  };
}
