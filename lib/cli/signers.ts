/** Who signs a version, and the chain of keys it lists. */
import type { IndexKey } from '../feed/index-file.ts';
import { keyIdOf } from '../feed/signature.ts';
import type { Signer } from '../publisher/publish.ts';
import { keyRefusals, openKey, subtle } from './keys.ts';
import { passphraseFor } from './passphrase.ts';

/**
 * Opens each key file. `chain` is what library.yaml lists, oldest first; without it, the opened keys in their order are
 * the chain. Throws, for the person who called, when a file does not open, a listed id is not its key's, or a key that
 * signs is not listed.
 */
export async function signersOf(
  files: readonly string[],
  chain: readonly IndexKey[] | undefined,
): Promise<{ signers: Signer[]; keys: readonly IndexKey[] }> {
  for (const key of chain ?? []) {
    if ((await keyIdOf(subtle, key.key)) !== key.id)
      throw new Error(`library.yaml: the id ${key.id} is not that of its key. Copy both anew.`);
  }
  const opened = [];
  for (const file of files) {
    const key = await openKey(file, await passphraseFor(file));
    if (!key.ok) throw new Error(`${file}: ${keyRefusals[key.reason]}`);
    if (chain && !chain.some((one) => one.id === key.key.id && one.key === key.key.key))
      throw new Error(
        `${file} is not among the keys of library.yaml. Add it at the end: ${JSON.stringify(key.key)}`,
      );
    opened.push(key);
  }
  return {
    signers: opened.map(({ signer }) => signer),
    keys: chain ?? opened.map(({ key }) => key),
  };
}
