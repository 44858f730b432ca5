/** PURE. A file of any kind that can be begun from (JSON Feed; RSS or Atom, as JSON too; CSV), as draft item files. */
import type { FeedInfo, Refusal } from '../../feed/format.ts';
import { parseFeedText } from '../../feed/parse.ts';
import { readFeed } from '../../feed/read.ts';
import type { ItemFile } from '../item-file.ts';
import { type CsvRefusal, readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { itemFileOf } from './item-file-of.ts';
import { treeOfJson } from './rss-json.ts';
import { readSyndication, readTree, type Syndicated } from './syndication.ts';
import type { XmlRefusal } from './xml.ts';

export type ImportRefusal = Refusal | XmlRefusal | CsvRefusal | 'not-a-feed';
export type Imported =
  | {
      ok: true;
      kind: 'json-feed' | 'rss2' | 'rss1' | 'atom' | 'csv';
      /** What the feed says of itself; a spreadsheet says nothing. */
      info?: FeedInfo;
      items: ItemFile[];
      leftOut: number;
      /** Headers of a spreadsheet that were not understood. */
      unknown: string[];
    }
  | { ok: false; reason: ImportRefusal };

type Found =
  | {
      ok: true;
      kind: Extract<Imported, { ok: true }>['kind'];
      feed: unknown;
      unknown: string[];
    }
  | { ok: false; reason: ImportRefusal };

const syndicated = (read: Syndicated): Found =>
  read.ok ? { ok: true, kind: read.kind, feed: read.feed, unknown: [] } : read;

function feedIn(bytes: Uint8Array): Found {
  const json = parseFeedText(bytes);
  const tree = json.ok ? treeOfJson(json.value) : undefined;
  if (tree) return syndicated(readTree(tree));
  if (json.ok) return { ok: true, kind: 'json-feed', feed: json.value, unknown: [] };
  const text = decodeText(bytes, true) ?? '';
  const begins = text.trimStart()[0];
  // What begins as JSON and is none has a better reason than that it is no spreadsheet.
  if (begins === undefined || begins === '{' || begins === '[') return json;
  if (begins === '<') return syndicated(readSyndication(text));
  const csv = readCsv(text);
  return csv.ok
    ? { ok: true, kind: 'csv', feed: { ...csv.feed, title: 'CSV' }, unknown: csv.unknown }
    : csv;
}

/** Reads the bytes of a file; `address` is what its relative links are relative to. Never throws. */
export function readAnyFile(bytes: Uint8Array, address: string): Imported {
  const found = feedIn(bytes);
  if (!found.ok) return found;
  const read = readFeed(found.feed, address);
  if (!read.ok) return read;
  const { info, items, total } = read.value;
  return {
    ok: true,
    kind: found.kind,
    ...(found.kind === 'csv' ? {} : { info }),
    items: items.map(itemFileOf),
    leftOut: total - items.length,
    unknown: found.unknown,
  };
}
