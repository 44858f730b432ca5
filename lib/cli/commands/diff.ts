import { parseArgs } from 'node:util';
import { parseFeedText } from '../../feed/parse.ts';
import { readFeed } from '../../feed/read.ts';
import { difference } from '../../publisher/difference.ts';
import type { Command } from '../command.ts';
import { readSource } from '../source.ts';

async function feedAt(from: string) {
  const source = await readSource(from);
  if (!source.ok) throw new Error(source.message);
  const parsed = parseFeedText(source.bytes);
  const read = parsed.ok ? readFeed(parsed.value, source.address) : parsed;
  if (!read.ok) throw new Error(`${from} is no feed: ${read.reason}`);
  return read.value;
}

export const diffCommand: Command = {
  usage: 'BEFORE AFTER (each a FILE-or-URL) [--json]',
  about:
    'Says what employees will see change: new, changed, corrected and gone items, and the notice.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [before, after] = positionals;
    if (before === undefined || after === undefined)
      throw new Error(`own-voice diff ${this.usage}`);
    const changes = difference(await feedAt(before), await feedAt(after));
    if (values.json) console.log(JSON.stringify(changes, null, 2));
    else if (changes.length === 0) console.log('Nothing that employees see changes.');
    else {
      for (const change of changes) {
        const what = 'title' in change ? change.title : '';
        console.log(
          `${change.kind.padEnd(8)} ${what}${'fields' in change ? ` (${change.fields.join(', ')})` : ''}`,
        );
      }
    }
    return 0;
  },
};
