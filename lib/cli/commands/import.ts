import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Imported } from '../../publisher/import/any-file.ts';
import { slugOf } from '../../publisher/import/item-file-of.ts';
import { writeItemFile } from '../../publisher/item-file.ts';
import type { Command } from '../command.ts';
import { put } from '../folder.ts';
import { importRefusals } from '../import-words.ts';
import { readSource } from '../source.ts';

const names: Record<Extract<Imported, { ok: true }>['kind'], string> = {
  'json-feed': 'JSON Feed',
  rss2: 'RSS 2.0',
  rss1: 'RSS 1.0',
  atom: 'Atom',
  csv: 'CSV',
};

export const importCommand: Command = {
  usage: 'FILE-or-URL --into FOLDER',
  about:
    'Makes item files, as drafts, of RSS 2.0, RSS 1.0, Atom, a JSON Feed or a spreadsheet saved as CSV. Never writes over a file.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { into: { type: 'string' } },
    });
    const [from] = positionals;
    const { into } = values;
    if (from === undefined || into === undefined) throw new Error(`own-voice import ${this.usage}`);
    const source = await readSource(from);
    if (!source.ok) throw new Error(source.message);
    // Only here: the readers of XML and CSV take longer to load than most commands to run.
    const { readAnyFile } = await import('../../publisher/import/any-file.ts');
    const read = readAnyFile(source.bytes, source.address);
    if (!read.ok) {
      console.log(`${from} cannot be imported (${read.reason}). ${importRefusals[read.reason]}`);
      return 2;
    }
    if (read.unknown.length > 0)
      console.log(`Columns not understood, and left: ${read.unknown.join(', ')}`);
    const there = new Set(await readdir(join(into, 'items')).catch(() => []));
    let written = 0;
    for (const item of read.items) {
      const file = `${slugOf({ id: item.front.id, title: item.front.title ?? '' })}.md`;
      if (there.has(file)) continue;
      there.add(file);
      written += Number(await put(into, `items/${file}`, writeItemFile(item)));
    }
    console.log(
      `${names[read.kind]}: ${read.items.length} items, ${written} new files in ${join(into, 'items')}, ${read.leftOut} left out. All are drafts: read each, add facts and questions, then approve it.`,
    );
    return 0;
  },
};
