/**
 * Takes away what a built folder need not hold any more. Pages that were superseded stay a week, for readers who are
 * half-way through; a page or a picture of something withdrawn goes at once, so that the disk does not keep it.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const week = 7 * 24 * 3600 * 1000;
const bare = (name: string) => name.replace(/\.gz$/, '');

async function filesIn(out: string, folder: string): Promise<string[]> {
  const names: string[] = await readdir(join(out, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`).sort();
}

/** The ids of a page; undefined when the file is none. */
function idsOf(text: string): string[] | undefined {
  try {
    const { items } = JSON.parse(text) as { items: { id: string }[] };
    return items.map(({ id }) => id);
  } catch {
    return undefined;
  }
}

export type Swept = {
  /** Files of this version, from the folder's root. */
  current: ReadonlySet<string>;
  /** Those of them that were written just now. */
  written: readonly string[];
  /** Ids that are gone from the library. */
  removed: ReadonlySet<string>;
  /** ms since 1970. */
  now: number;
};

/**
 * Sweeps `p/` and `pictures/` of a built folder, and compressed copies (`.gz`) of what was written just now. Gives the
 * paths that went, as they are to go from the web host as well.
 */
export async function sweep(
  out: string,
  { current, written, removed, now }: Swept,
): Promise<string[]> {
  const gone: string[] = [];
  const take = async (path: string) => {
    await rm(join(out, path), { force: true });
    gone.push(path);
  };
  let kept = '';
  const pages = await filesIn(out, 'p');
  for (const path of pages) {
    if (current.has(bare(path))) continue;
    const text = await readFile(join(out, bare(path)), 'utf8').catch(() => '');
    const ids = idsOf(text);
    const isOld = now - (await stat(join(out, path))).mtimeMs > week;
    // A copy without its page cannot be looked into: it goes.
    if (isOld || !ids || ids.some((id) => removed.has(id))) await take(path);
    else kept += text;
  }
  for (const path of await filesIn(out, 'pictures')) {
    if (!current.has(bare(path)) && !kept.includes(bare(path))) await take(path);
  }
  for (const path of written) {
    const copy = join(out, `${path}.gz`);
    if (await stat(copy).catch(() => undefined)) await rm(copy);
  }
  return gone;
}
