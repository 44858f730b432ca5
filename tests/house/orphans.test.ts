/** Every file is there because something uses it. */
import { expect, test } from 'vitest';
import { fileOf, repositoryFiles, roomOf, rooms, sources, text } from './sources.ts';

const files = repositoryFiles().filter((path) => rooms.includes(roomOf(path)));
const isCode = (path: string) => /\.(ts|tsx|mjs|css|html)$/.test(path) && !/\.d\.m?ts$/.test(path);

/** Files that a text names in quotes, by a path from itself or from the root. */
function named(path: string): string[] {
  const words = [...text(path).matchAll(/['"`]([\w@./-]+\.(?:ts|tsx|mjs|css|html))['"`]/g)];
  return words.flatMap(([, word = '']) => {
    const own = fileOf(path, word.startsWith('.') ? word : `./${word}`);
    const whole = files.includes(word) ? word : undefined;
    return [own, whole].filter((each) => each !== undefined);
  });
}

function reachable(starts: Iterable<string>): Set<string> {
  const seen = new Set<string>();
  const todo = [...starts];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const each of sources.get(path) ?? []) if (each.file) todo.push(each.file);
    if (isCode(path)) todo.push(...named(path));
  }
  return seen;
}

const configs = ['wxt.config.ts', 'entrypoints/publisher/library/wxt.config.ts'];
const entries = files.filter((path) =>
  /^entrypoints\/(publisher\/)?([^/]+\.[a-z]+|[^/]+\/index\.(ts|tsx|html))$/.test(path),
);
const scripts = files.filter((path) =>
  Object.values(JSON.parse(text('package.json')).scripts as Record<string, string>).some((line) =>
    line.split(/\s+/).includes(path),
  ),
);
const tests = files.filter((path) =>
  /\.(test|spec|before|after)\.tsx?$|\/(vitest|playwright)\.config\.ts$/.test(path),
);

test('what is shipped is used by an entrypoint or a command, not by tests alone', () => {
  expect(entries.length).toBeGreaterThanOrEqual(6);
  const used = reachable([...configs, ...entries, ...scripts]);
  const orphans = files.filter(
    (path) => isCode(path) && roomOf(path) !== 'tests' && !used.has(path),
  );
  expect(orphans).toEqual([]);
});

test('every file among the tests is a test, or is used by a test or a command', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(4);
  const used = reachable([...configs, ...entries, ...scripts, ...tests]);
  expect(files.filter((path) => isCode(path) && !used.has(path))).toEqual([]);
});
