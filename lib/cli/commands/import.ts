import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFeedText } from '../../feed/parse.ts';
import { readFeed } from '../../feed/read.ts';
import { readCsv } from '../../publisher/import/csv.ts';
import { decodeText } from '../../publisher/import/decode.ts';
import { itemFileOf, slugOf } from '../../publisher/import/item-file-of.ts';
import { readSyndication } from '../../publisher/import/syndication.ts';
import { writeItemFile } from '../../publisher/item-file.ts';
import type { Command } from '../command.ts';
import { put } from '../folder.ts';
import { readSource } from '../source.ts';

/** The feed object that stands in some bytes, whatever its kind; or why there is none. */
function feedIn(
  bytes: Uint8Array,
): { ok: true; kind: string; feed: unknown } | { ok: false; reason: string } {
  const json = parseFeedText(bytes);
  if (json.ok) return { ok: true, kind: 'JSON Feed', feed: json.value };
  const text = decodeText(bytes, true) ?? '';
  if (text.trimStart().startsWith('<')) {
    const xml = readSyndication(text);
    return xml.ok
      ? { ok: true, kind: xml.kind, feed: xml.feed }
      : { ok: false, reason: xml.reason };
  }
  const csv = readCsv(text);
  if (!csv.ok) return { ok: false, reason: csv.reason };
  if (csv.unknown.length > 0)
    console.log(`Columns not understood, and left: ${csv.unknown.join(', ')}`);
  return { ok: true, kind: 'CSV', feed: { ...csv.feed, title: 'CSV' } };
}

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
    const found = feedIn(source.bytes);
    const read = found.ok ? readFeed(found.feed, source.address) : undefined;
    if (!found.ok || !read?.ok) {
      console.log(
        `${from} cannot be imported: ${found.ok ? (read && !read.ok ? read.reason : '') : found.reason}`,
      );
      return 2;
    }
    const there = new Set(await readdir(join(into, 'items')).catch(() => []));
    let written = 0;
    for (const item of read.value.items) {
      const file = `${slugOf(item)}.md`;
      if (there.has(file)) continue;
      there.add(file);
      written += Number(await put(into, `items/${file}`, writeItemFile(itemFileOf(item))));
    }
    console.log(
      `${found.kind}: ${read.value.items.length} items, ${written} new files in ${join(into, 'items')}, ${read.value.total - read.value.items.length} left out. All are drafts: read each, add facts and questions, then approve it.`,
    );
    return 0;
  },
};
