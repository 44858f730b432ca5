/** The repository's own source files and what each of them imports, read from the text. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const rooms = ['entrypoints', 'components', 'lib', 'tests'];

/** Paths from the root of every file that is, or is about to be, in the repository. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path && existsSync(join(root, path)))
    .sort();
}

export const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** `from`: the words in the import. `file`: the repository's file it means; absent for a package. */
export type Import = { from: string; file?: string; typeOnly: boolean; line: number };

const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];
const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The repository's file that a relative address in `importer` means, or undefined. */
export function fileOf(importer: string, address: string): string | undefined {
  const bare = address.replace(/[?#].*$/, '');
  const from = join(root, dirname(importer), bare);
  const found = endings.map((ending) => from + ending).find(isFile);
  return found?.slice(root.length + 1);
}

/** `import … from`, `export … from`, `import '…'` and `import('…')`, in the layout the formatter gives. */
const pattern =
  /^[ \t]*(import|export)\b(\s+type\b)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What a source file imports, in order. */
export function importsOf(path: string): Import[] {
  const source = text(path);
  return [...source.matchAll(pattern)].map((match) => {
    const from = match[3] ?? match[4] ?? match[5] ?? '';
    const file = from.startsWith('.') ? fileOf(path, from) : undefined;
    return {
      from,
      ...(file === undefined ? {} : { file }),
      typeOnly: match[2] !== undefined,
      line: source.slice(0, match.index).split('\n').length,
    };
  });
}

const isSource = (path: string) => /\.(ts|tsx|mjs)$/.test(path) && !/\.d\.m?ts$/.test(path);

/** Every source file with its imports. */
export const sources: ReadonlyMap<string, Import[]> = new Map(
  repositoryFiles()
    .filter((path) => isSource(path) && (!path.includes('/') || rooms.includes(roomOf(path))))
    .map((path) => [path, importsOf(path)]),
);

/** The first folder of a path: `lib` of `lib/feed/format.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** All that a file pulls in, step by step, itself included. Types are gone at run time and do not count. */
export function reach(start: string): Set<string> {
  const seen = new Set<string>();
  const todo = [start];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const each of sources.get(path) ?? []) {
      if (each.file && !each.typeOnly) todo.push(each.file);
    }
  }
  return seen;
}

/** The text without comments, strings and templates' words: what the code itself names. */
export function codeOnly(path: string): string {
  return text(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}
