/** A mark of the code that runs: what other code made is not taken for what this one would make. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const rooms = ['cli', 'feed', 'networks', 'publisher', 'voice'];

/** The packed command line is one file; in a checkout it is every source that it is made of, and its packages. */
async function files(): Promise<string[]> {
  if (!import.meta.filename.endsWith('.ts')) return [import.meta.filename];
  const lib = resolve(import.meta.dirname, '..');
  const folders = rooms.map((room) => join(lib, room));
  const found = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const sources = found.flat().filter(({ name }) => name.endsWith('.ts'));
  return [
    resolve(lib, '../package-lock.json'),
    ...sources.map(({ parentPath, name }) => join(parentPath, name)).sort(),
  ];
}

let mark: Promise<string> | undefined;

/** SHA-256 over the code and the version of Node, in hex. */
export function codeMark(): Promise<string> {
  mark ??= files().then(async (paths) => {
    const hash = createHash('sha256').update(process.version);
    for (const bytes of await Promise.all(paths.map((path) => readFile(path)))) hash.update(bytes);
    return hash.digest('hex');
  });
  return mark;
}
