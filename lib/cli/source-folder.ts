/** A folder of files as a library that is ready to be built, and the check of what was built of it. */
import { networks } from '../networks/all.ts';
import { type Assembled, assembleMade } from '../publisher/assemble.ts';
import type { Finding } from '../publisher/check.ts';
import type { LibraryFile } from '../publisher/library-file.ts';
import { problemsOf } from '../publisher/problems.ts';
import { readLibrary } from './folder.ts';
import { findItems, makeItems } from './items.ts';
import { readKept, writeKept } from './kept.ts';
import { findPictures, type Pictures } from './pictures.ts';

export type SourceFolder = {
  library: LibraryFile;
  assembled: Assembled;
  pictures: Pictures;
  /**
   * Checks it as it is at `now` (ms), and keeps what was made for the next build. Gives errors and problems, without
   * those of the rules in `off`.
   */
  check: (now: number, off?: Record<string, string>) => Promise<Finding[]>;
};

/** Reads a folder; `signed`: whether there will be an index. Gives what is wrong, in lines to print, when something is. */
export async function readSourceFolder(
  folder: string,
  signed: boolean,
): Promise<{ ok: true; source: SourceFolder } | { ok: false; wrong: string[] }> {
  const since = Date.now();
  const kept = await readKept(folder);
  const read = await readLibrary(folder);
  const found = await findItems(folder, kept);
  const problems = [...(read.ok ? [] : read.problems), ...found.problems];
  if (!read.ok || problems.length > 0) {
    const line = (one: (typeof problems)[number]) =>
      `✗ ${one.file}:${one.line} ${one.rule}\n    ${one.message}`;
    return { ok: false, wrong: problems.map(line) };
  }
  const { library } = read;
  const pictures = await findPictures(folder, found.items, kept);
  if (pictures.problems.length > 0)
    return { ok: false, wrong: pictures.problems.map((one) => `✗ ${one}`) };
  const address = (path: string) => new URL(path, library.feed_url).href;
  const items = makeItems(folder, found.items, (file, name) => {
    const path = pictures.pathOf(file, name);
    return path === undefined ? undefined : address(path);
  });
  const made = [...items.values()].map((one) => one.made);
  const assembled = assembleMade(library, made, signed ? address('index.json') : undefined);

  async function check(now: number, more = {}): Promise<Finding[]> {
    const off = { ...library.rules_off, ...more };
    const { notice: _, ...settings } = library;
    const checked = { at: now, with: JSON.stringify([signed, settings, off]) };
    const holds = kept.checked.with === checked.with && kept.checked.at <= now;
    const known = new Map([...items.values()].map((one) => [one.made.entry, one.clean]));
    const { findings, clean } = problemsOf(
      assembled,
      {
        address: library.feed_url,
        networks,
        now,
        language: library.language?.startsWith('fr') ? 'fr' : 'en',
        off,
      },
      (entry) => holds && known.get(entry) === true,
    );
    for (const one of items.values()) one.clean = clean.has(one.made.entry.id);
    await writeKept(folder, { since, checked, items, pictures: pictures.kept });
    return findings;
  }
  return { ok: true, source: { library, assembled, pictures, check } };
}
