import { parseArgs } from 'node:util';
import { fingerprint } from '../../feed/signature.ts';
import type { Command } from '../command.ts';
import { keyRefusals, makeKey, publicKey } from '../keys.ts';
import { passphraseFor } from '../passphrase.ts';

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
    console.log(`For policy and for keys in library.yaml: ${JSON.stringify(read.key)}`);
    return 0;
  },
};
