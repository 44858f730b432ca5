/** The passphrase of a key: from OWN_VOICE_PASSPHRASE, or asked for without showing it. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Throws when there is neither the variable nor a terminal to ask at. */
export async function passphraseFor(what: string): Promise<string> {
  const given = process.env.OWN_VOICE_PASSPHRASE;
  if (given) return given;
  if (!process.stdin.isTTY)
    throw new Error(
      `The passphrase of ${what} is needed: set OWN_VOICE_PASSPHRASE, or run this in a terminal.`,
    );
  process.stdout.write(`Passphrase of ${what}: `);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: silent, terminal: true });
  const answer = await asking.question('');
  asking.close();
  process.stdout.write('\n');
  return answer;
}
