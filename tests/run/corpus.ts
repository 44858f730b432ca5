/**
 * npm run test:corpus -- DIR [--json FILE]: reads a folder of feeds and hostile input that others wrote, prints a row a
 * file, and ends with 1 when one is not handled as its kind demands. What is demanded is read from the folder's own
 * README.md (see corpus/demands.ts). A folder may lack any part.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkFeed, type Outcome } from './corpus/check.ts';
import { type Demand, demandByName, inWords, readDemands } from './corpus/demands.ts';
import { checkStrings } from './corpus/strings.ts';

const help = `npm run test:corpus -- DIR [--json FILE]

Reads every file of DIR/feeds and DIR/bad as the extension reads what it finds at a feed's address, and as the comms
team's \`check\` and \`import\` read it.

  DIR/README.md               tables “| file | … | items usable | …”: “10 of 10”, “refused” or “25 to import” for each
                              file of DIR/feeds; a file that no table names may be read or refused, but not crash
  DIR/bad/json-test-suite     y_* is JSON and no feed, n_* is not JSON, i_* may be either
  DIR/bad/naughty-strings     lists of strings: each must survive as title, text, tag, draft and search query
  DIR/bad/*                   anything else: read or refused, but no crash

No file may take longer than a second. Missing folders are passed over.

  --json FILE   writes the rows as JSON: [{ file, demand, got, ok, ms, why? }]
  --help        this text

Ends with 0 when every file was handled as demanded, 1 when one was not, 2 when it could not begin.
`;

type Row = Outcome & { file: string; demand: string; ms: number };

const longestMs = 1_000;
/** About the folder, not of it. */
const isNote = (name: string): boolean =>
  /^(?:README|LICEN[CS]E|FILES|NOTICE)(?:\.\w+)?$/i.test(name);

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !isNote(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function look(path: string, file: string, demand: Demand): Row {
  const bytes = readFileSync(path);
  const isList = file.startsWith('bad/naughty-strings/');
  const start = process.cpuUsage();
  let outcome: Outcome;
  try {
    outcome = (isList ? checkStrings(bytes) : undefined) ?? checkFeed(bytes, demand);
  } catch (fault) {
    outcome = { got: 'crashed', ok: false, why: String(fault) };
  }
  // The work done, not the time on the clock: other work on the machine must not fail a file.
  const { user, system } = process.cpuUsage(start);
  const ms = Math.round((user + system) / 100) / 10;
  const row = { file, demand: isList ? 'all survive' : inWords(demand), ms, ...outcome };
  if (ms <= longestMs) return row;
  return { ...row, ok: false, why: `took ${ms} ms, more than ${longestMs}` };
}

/** FILES.txt says what should be there; what is not cannot be read, and is said. */
function missing(dir: string, demands: ReadonlyMap<string, Demand>): string[] {
  const feeds = join(dir, 'feeds');
  const named = existsSync(feeds) ? [...demands.keys()].map((name) => join(feeds, name)) : [];
  const suite = join(dir, 'bad/json-test-suite');
  const list = join(suite, 'FILES.txt');
  if (existsSync(list)) {
    const here = new Set(filesUnder(suite).map((path) => path.split('/').at(-1)));
    const names = readFileSync(list, 'utf8').split(/\r?\n/);
    for (const line of names) {
      const name = line.trim().split('/').at(-1);
      if (name && !here.has(name)) named.push(join(suite, name));
    }
  }
  return named.filter((path) => !existsSync(path)).map((path) => relative(dir, path));
}

function run(dir: string): Row[] {
  const readme = join(dir, 'README.md');
  const demands = existsSync(readme)
    ? readDemands(readFileSync(readme, 'utf8'))
    : new Map<string, Demand>();
  const files = [...filesUnder(join(dir, 'feeds')), ...filesUnder(join(dir, 'bad'))];
  const rows = files.map((path) => {
    const file = relative(dir, path);
    const named = file.startsWith('feeds/') ? demands.get(file.slice('feeds/'.length)) : undefined;
    return look(path, file, named ?? demandByName(file));
  });
  for (const row of rows) {
    const mark = row.ok ? 'ok  ' : 'FAIL';
    console.log(`${mark} ${row.file}  ${row.demand} → ${row.got}  ${row.ms} ms`);
    if (row.why) console.log(`     ${row.why}`);
  }
  for (const file of missing(dir, demands)) console.log(`     ${file} is named but not there`);
  return rows;
}

function main(args: string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help);
    return 0;
  }
  const at = args.indexOf('--json');
  const jsonFile = at < 0 ? undefined : args[at + 1];
  const [dir, ...more] = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  if (!dir || more.length > 0 || (at >= 0 && !jsonFile)) {
    console.error(help);
    return 2;
  }
  const folder = resolve(dir);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(`${folder} is no folder.`);
    return 2;
  }
  const rows = run(folder);
  const failed = rows.filter((row) => !row.ok).length;
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`${rows.length - failed} handled as demanded, ${failed} not`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
