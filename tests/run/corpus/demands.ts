/**
 * What a folder demands of its files: read from the tables of its README.md, so that a folder never seen before can say
 * it, too. A table counts when its head has a column “file” and one that begins with “items” (`| file | what it is |
 * items usable | … |`); a cell may name several files, parted by “ / ”.
 */
export type Demand =
  | { kind: 'feed'; usable: number; total: number }
  /** Any reason will do, but it must not be taken for a feed. */
  | { kind: 'refused' }
  /** RSS or Atom: refused as that, so that the employee can be told what to ask for; so many items for comms to import. */
  | { kind: 'to-import'; items?: number }
  | { kind: 'json' }
  | { kind: 'no-json' }
  /** Nothing is known of it: read or refused, but without a crash and in time. */
  | { kind: 'either' };

export const inWords = (demand: Demand): string =>
  demand.kind === 'feed'
    ? `${demand.usable} of ${demand.total}`
    : demand.kind === 'to-import' && demand.items !== undefined
      ? `${demand.items} to import`
      : demand.kind;

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim().replaceAll('`', ''));

/** The demand of a cell on the `nth` of the files of its row. */
function demandOf(cell: string, nth: number): Demand | undefined {
  const counts = /(\d+)\s+of\s+(\d+)/i.exec(cell);
  if (counts) return { kind: 'feed', usable: Number(counts[1]), total: Number(counts[2]) };
  if (/to import/i.test(cell)) {
    const items = cell.match(/\d+/g)?.[nth];
    return { kind: 'to-import', ...(items === undefined ? {} : { items: Number(items) }) };
  }
  if (/refused/i.test(cell)) return { kind: 'refused' };
  return undefined;
}

/** Takes the text of a README.md; gives the demand on each file that its tables name, by file name. */
export function readDemands(readme: string): Map<string, Demand> {
  const demands = new Map<string, Demand>();
  let columns: { file: number; items: number } | undefined;
  for (const line of readme.split(/\r?\n/)) {
    if (!line.trim().startsWith('|')) {
      columns = undefined;
      continue;
    }
    const row = cells(line);
    if (!columns) {
      const heads = row.map((cell) => cell.toLowerCase());
      const items = heads.findIndex((head) => head.startsWith('items'));
      const file = heads.indexOf('file');
      columns = { file, items };
      continue;
    }
    if (columns.file < 0 || columns.items < 0) continue;
    for (const [nth, name] of (row[columns.file] ?? '').split(/\s+\/\s+/).entries()) {
      const demand = demandOf(row[columns.items] ?? '', nth);
      if (demand) demands.set(name, demand);
    }
  }
  return demands;
}

/** The demand on a file of which no README speaks: by its place (JSONTestSuite's prefixes) or by its ending. */
export function demandByName(path: string): Demand {
  const name = path.split('/').at(-1) ?? '';
  if (path.includes('json-test-suite/')) {
    if (name.startsWith('y_')) return { kind: 'json' };
    if (name.startsWith('n_')) return { kind: 'no-json' };
    return { kind: 'either' };
  }
  return /\.(?:rss|atom)$/i.test(name) ? { kind: 'to-import' } : { kind: 'either' };
}
