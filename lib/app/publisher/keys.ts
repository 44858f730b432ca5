import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { IndexKey } from '../../feed/index-file';
import { keyIdOf } from '../../feed/signature';
import { makeKeyFile, openKeyFile, publicHalf, shortestPassphrase } from '../../publisher/key-file';
import type { Signer } from '../../publisher/publish';
import type { LibraryState } from './library-state';

/** Key files, encrypted, are kept on this device alone: beside the library, and in none of its zips or folders. */
export type KeysPorts = {
  loadKeys: () => Promise<unknown>;
  keepKeys: (files: readonly string[]) => Promise<void>;
  crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>;
  now: () => number;
  save: (name: string, type: string, content: string) => void;
};

/** A key whose file is on this device. */
export type Held = IndexKey & { made: string; text: string };
const listSchema = z.array(z.string());
const halfSchema = z.object({ id: z.string(), key: z.string() });

const heldOf = (text: string): Held[] => {
  const half = publicHalf(text);
  return half ? [{ ...half, text }] : [];
};
/** Names no person: the fingerprint tells keys apart. */
const fileName = (what: string, id: string) => `own-voice-${what}-${id.slice(0, 4)}.key`;

/** Is this passphrase long enough to be one? */
export const isPassphrase = (text: string): boolean => text.length >= shortestPassphrase;

/** The keys that sign the library: their files here, and the chain of public halves in the library's own file. */
export function createKeys(ports: KeysPorts, library: LibraryState) {
  const held = signal<readonly Held[]>([]);
  const keep = async (next: readonly Held[]) => {
    await ports.keepKeys(next.map(({ text }) => text));
    held.value = next;
  };
  const chain = (): readonly IndexKey[] => library.library.peek()?.keys ?? [];
  const list = ({ id, key }: IndexKey) => {
    if (!chain().some((one) => one.id === id))
      library.setLibrary({ keys: [...chain(), { id, key }] });
  };
  const make = (passphrase: string) =>
    makeKeyFile(ports.crypto, passphrase, new Date(ports.now()).toISOString());

  return {
    held,
    async load(): Promise<void> {
      const read = listSchema.safeParse(await ports.loadKeys());
      if (read.success) held.value = read.data.flatMap(heldOf);
    },
    /** A key to sign with: kept here, encrypted, and put at the end of the chain. */
    async make(passphrase: string): Promise<void> {
      const { text, key } = await make(passphrase);
      await keep([...held.peek(), ...heldOf(text)]);
      list(key);
    },
    /** A key for the safe: it goes to the downloads and is not kept here. */
    async makeRecovery(passphrase: string): Promise<void> {
      const { text, key } = await make(passphrase);
      ports.save(fileName('recovery', key.id), 'application/json', text);
      list(key);
    },
    /** Brings a key file in; gives the key's id, or undefined for what is none. */
    async bring(text: string): Promise<string | undefined> {
      const [key] = heldOf(text);
      if (!key || (await keyIdOf(ports.crypto.subtle, key.key)) !== key.id) return undefined;
      await keep([...held.peek().filter(({ id }) => id !== key.id), key]);
      return key.id;
    },
    /** Puts a public half, as another page or `own-voice keys show` prints it, at the end of the chain. False for what is none. */
    async listText(text: string): Promise<boolean> {
      try {
        const half = halfSchema.safeParse(JSON.parse(text));
        if (!half.success || (await keyIdOf(ports.crypto.subtle, half.data.key)) !== half.data.id)
          return false;
        list(half.data);
        return true;
      } catch {
        return false;
      }
    },
    list,
    download(key: Held): void {
      ports.save(fileName('signing', key.id), 'application/json', key.text);
    },
    /** Takes a key file off this device. */
    forget: (id: string) => keep(held.peek().filter((one) => one.id !== id)),
    /** Opens those keys of the chain whose passphrase is given, in the chain's order; or names the one that stays shut. */
    async signers(
      passphrases: Readonly<Record<string, string>>,
    ): Promise<{ ok: true; signers: Signer[] } | { ok: false; id: string }> {
      const signers: Signer[] = [];
      for (const { id } of chain()) {
        const key = held.peek().find((one) => one.id === id);
        const passphrase = passphrases[id];
        if (!key || !passphrase) continue;
        const opened = await openKeyFile(ports.crypto.subtle, key.text, passphrase);
        if (!opened.ok) return { ok: false, id };
        signers.push(opened.signer);
      }
      return { ok: true, signers };
    },
  };
}
export type Keys = ReturnType<typeof createKeys>;
