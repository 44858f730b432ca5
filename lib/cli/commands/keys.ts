import { parseArgs } from 'node:util';
import { fingerprint } from '../../feed/signature.ts';
import type { Command } from '../command.ts';
import { type KeyRefusal, makeKey, publicKey } from '../keys.ts';
import { passphraseFor } from '../passphrase.ts';

export const keyRefusals: Record<KeyRefusal, string> = {
  'not-there': 'There is no such key file.',
  'open-permissions':
    'Others on this machine can read the key file. Close it (chmod 600), and consider the key known: make a new one.',
  'no-key-file': 'This is not a key file of own-voice.',
  'wrong-passphrase': 'The passphrase does not open the key.',
};

export const keysCommand: Command = {
  usage: 'new FILE | show FILE',
  about:
    'Makes a signing key, encrypted with a passphrase, or shows its fingerprint and what policy pins. Keep a second one offline for recovery.',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
    const [what, file] = positionals;
    if (file === undefined || (what !== 'new' && what !== 'show'))
      throw new Error(`own-voice keys ${this.usage}`);
    if (what === 'new') {
      const passphrase = await passphraseFor(file);
      if (passphrase.length < 12)
        throw new Error(
          'A passphrase of at least 12 characters is needed: four words one remembers will do.',
        );
      const key = await makeKey(file, passphrase, new Date().toISOString()).catch(
        (error: NodeJS.ErrnoException) => {
          throw error.code === 'EEXIST'
            ? new Error(`${file} is there already; nothing was written over it.`)
            : error;
        },
      );
      console.log(
        `Key ${fingerprint(key.id)} is in ${file}. Keep it out of every repository and upload.`,
      );
      console.log(
        'Make one more with another name, and keep that offline: it is what helps when this one is stolen or lost.',
      );
      return 0;
    }
    const read = await publicKey(file);
    if (!read.ok) throw new Error(`${file}: ${keyRefusals[read.reason]}`);
    console.log(`Fingerprint  ${fingerprint(read.key.id)}`);
    console.log(`For policy   ${JSON.stringify(read.key)}`);
    return 0;
  },
};
