/**
 * The command line's build of 10,000 items, from nothing and after twenty edits, beside a plain read of the same files and
 * one JSON.stringify of what they hold. No browser.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../lib/cli/main.ts';
import { readFeed } from '../../lib/feed/read.ts';
import { itemFileOf } from '../../lib/publisher/import/item-file-of.ts';
import { writeItemFile } from '../../lib/publisher/item-file.ts';
import { writeLibraryFile } from '../../lib/publisher/library-file.ts';
import { absolute, type Figure, median } from './figure.ts';
import { library } from './library.ts';

const address = 'https://news.example.com/feed.json';
const size = 10_000;
const edits = 20;
const runs = 3;

/** Writes the invented library as a folder of item files; gives the path of the `n`th. */
function writeFolder(folder: string): (n: number) => string {
  mkdirSync(join(folder, 'items'), { recursive: true });
  const read = readFeed(JSON.parse(library(size, Date.now())), address);
  if (!read.ok) throw new Error(read.reason);
  const pathOf = (n: number) => join(folder, 'items', `story-${n}.md`);
  for (const [n, item] of read.value.items.entries()) {
    const { front, body } = itemFileOf(item);
    writeFileSync(pathOf(n), writeItemFile({ front: { ...front, state: 'approved' }, body }));
  }
  const contact = 'mailto:press@example.com';
  const said = { title: 'Bench', feed_url: address, company: { name: 'Bench', contact } };
  writeFileSync(join(folder, 'library.yaml'), writeLibraryFile(said));
  return pathOf;
}

/** Seconds that a build took; throws when it failed. */
async function build(folder: string, out: string): Promise<number> {
  const { log } = console;
  console.log = () => {};
  const start = performance.now();
  const code = await main(['build', folder, '--out', out, '--unsigned']);
  const took = (performance.now() - start) / 1_000;
  console.log = log;
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return took;
}

/** Seconds of reading every file, and of writing down what was read as JSON. */
function plainly(folder: string, out: string): { read: number; write: number } {
  const start = performance.now();
  for (const name of readdirSync(join(folder, 'items')))
    readFileSync(join(folder, 'items', name), 'utf8');
  const read = (performance.now() - start) / 1_000;
  const feed = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8'));
  const begin = performance.now();
  JSON.stringify(feed);
  return { read, write: (performance.now() - begin) / 1_000 };
}

export async function bench(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'own-voice-bench-'));
  const { XDG_CACHE_HOME: cache = '' } = process.env;
  try {
    const folder = join(home, 'library');
    const pathOf = writeFolder(folder);
    const whole: number[] = [];
    const twenty: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const out = join(home, `site-${run}`);
      // Nothing is kept of the run before.
      process.env.XDG_CACHE_HOME = join(home, `cache-${run}`);
      whole.push(await build(folder, out));
      for (let n = 0; n < edits; n += 1) {
        const path = pathOf((n * size) / edits);
        writeFileSync(path, `${readFileSync(path, 'utf8')}\nEdited ${run}.\n`);
      }
      twenty.push(await build(folder, out));
    }
    const { read, write } = plainly(folder, join(home, 'site-0'));
    for (const [name, value] of [
      ['from nothing', median(whole)],
      ['after twenty edits', median(twenty)],
    ] as const)
      console.log(
        `  ${name}: ${(value / (read + write)).toFixed(1)}× a plain read and one JSON.stringify (${(read + write).toFixed(2)} s)`,
      );
    return [
      absolute('build of 10,000 items', 's', median(whole), 5),
      absolute('build after 20 edits of 10,000', 's', median(twenty), 1),
    ];
  } finally {
    process.env.XDG_CACHE_HOME = cache;
    rmSync(home, { recursive: true });
  }
}
