/**
 * Takes away what a built folder need not hold any more. Pages that were superseded stay a week, for readers who are
 * half-way through; a page or a picture of something withdrawn goes at once, so that the disk does not keep it.
 */
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { put } from './folder.ts';

const week = 7 * 24 * 3600 * 1000;
const bare = (name: string) => name.replace(/\.gz$/, '');
/** Since when each page is superseded. A file of its own: times on a disk do not survive a checkout. */
const notes = 'superseded.json';

async function filesIn(out: string, folder: string): Promise<string[]> {
  const names: string[] = await readdir(join(out, folder)).catch(() => []);
  return names.map((name) => `${folder}/${name}`).sort();
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The ids of a page; undefined when the text is none. */
function idsOf(text: string): string[] | undefined {
  const page = parsed(text) as { items?: { id: string }[] } | undefined;
  return page?.items?.map(({ id }) => id);
}

export type Swept = {
  /** Files of this version, from the folder's root. */
  current: ReadonlySet<string>;
  /** Those of them that were written just now. */
  written: readonly string[];
  /** Ids that are gone from the library. */
  removed: ReadonlySet<string>;
  /** The time of this version, ms since 1970. */
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
  const textOf = (path: string) => readFile(join(out, path), 'utf8').catch(() => '');
  const known = (parsed(await textOf(notes)) ?? {}) as Record<string, string>;
  const since: Record<string, string> = {};
  const gone: string[] = [];
  const take = async (path: string) => {
    await rm(join(out, path), { force: true });
    gone.push(path);
  };
  let kept = '';
  for (const path of await filesIn(out, 'p')) {
    const page = bare(path);
    if (current.has(page)) continue;
    const text = await textOf(page);
    const ids = idsOf(text);
    const from = known[page] ?? new Date(now).toISOString();
    // A copy without its page cannot be looked into: it goes.
    if (now - Date.parse(from) > week || !ids || ids.some((id) => removed.has(id)))
      await take(path);
    else {
      kept += text;
      since[page] = from;
    }
  }
  for (const path of await filesIn(out, 'pictures')) {
    if (!current.has(bare(path)) && !kept.includes(bare(path))) await take(path);
  }
  for (const path of written) {
    const copy = join(out, `${path}.gz`);
    if (await stat(copy).catch(() => undefined)) await rm(copy);
  }
  if (Object.keys(since).length > 0) await put(out, notes, `${JSON.stringify(since, null, 2)}\n`);
  else await rm(join(out, notes), { force: true });
  return gone;
}
