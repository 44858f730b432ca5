/** The guides for comms, as tests read them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const docs = resolve(import.meta.dirname, '../../../lib/publisher/docs');
const page = (name: string) => readFileSync(resolve(docs, name), 'utf8');

const blocks = (name: string, kind: string): string[] =>
  [...page(name).matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, inner = '']) => inner,
  );

/** Every `own-voice` command of a page, in order, as it is typed. */
export function commandsOf(name: string): string[] {
  return blocks(name, 'sh')
    .join('\n')
    .split('\n')
    .map((line) => line.replace(/ +#.*$/, ''))
    .filter((line) => line.startsWith('own-voice '));
}

/** The blocks of a kind (`yaml`, `text`) on a page. */
export const examplesOf = blocks;

/** The words of a typed command: quotes hold words together. */
export const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
