/** Which way imports point: entrypoints → components → lib, and who alone may import what. */
import { expect, test } from 'vitest';
import { codeOnly, type Import, reach, roomOf, sources, text } from './sources.ts';

const shipped = [...sources].filter(([path]) => roomOf(path) !== 'tests' && path.includes('/'));
const pure = ['lib/feed/', 'lib/voice/', 'lib/learning/'];
const isPure = (path: string) => pure.some((room) => path.startsWith(room));

/** Each import that breaks a rule, as `file:line imports …`. */
function breaches(
  files: readonly (readonly [string, Import[]])[],
  breaks: (path: string, imported: Import) => boolean,
): string[] {
  return files.flatMap(([path, imports]) =>
    imports
      .filter((each) => breaks(path, each))
      .map((each) => `${path}:${each.line} imports ${each.file ?? each.from}`),
  );
}

test('every import that looks like one is read', () => {
  expect(sources.size).toBeGreaterThan(30);
  const missed = [...sources].flatMap(([path, imports]) => {
    const lines = text(path).match(/^(import\b|export\b.*\bfrom\b|\} from ).*['"];$/gm) ?? [];
    const ends = lines.filter((line) => /['"];$/.test(line) && !/\bimport\(/.test(line));
    const found = imports.filter((each) => ends.some((line) => line.includes(each.from)));
    return ends.length > found.length
      ? [`${path}: ${ends.length} lines, ${found.length} read`]
      : [];
  });
  expect(missed).toEqual([]);
});

test('every relative import means a file', () => {
  expect(breaches([...sources], (_, each) => each.from.startsWith('.') && !each.file)).toEqual([]);
});

test('entrypoints → components → lib, and nothing imports from entrypoints or tests', () => {
  const allowed: Record<string, string[]> = {
    entrypoints: ['entrypoints', 'components', 'lib'],
    components: ['components', 'lib'],
    lib: ['lib'],
  };
  expect(
    breaches(shipped, (path, { file }) => {
      if (!file) return false;
      if (!allowed[roomOf(path)]?.includes(roomOf(file))) return true;
      const folder = path.split('/').slice(0, 2).join('/');
      return roomOf(file) === 'entrypoints' && !file.startsWith(`${folder}/`);
    }),
  ).toEqual([]);
});

test('pure rooms import each other and zod/mini only, and know no browser, clock or chance', () => {
  const rooms = shipped.filter(([path]) => isPure(path));
  expect(rooms.length).toBeGreaterThan(0);
  expect(
    breaches(rooms, (_, each) => (each.file ? !isPure(each.file) : each.from !== 'zod/mini')),
  ).toEqual([]);
  const outside =
    /\b(document|window|navigator|localStorage|sessionStorage|indexedDB|caches)\s*[.[]|\b(fetch|setTimeout|setInterval|queueMicrotask|requestAnimationFrame)\(|\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|\bcrypto\./;
  const named = rooms.flatMap(([path]) => {
    const found = outside.exec(codeOnly(path));
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(named).toEqual([]);
});

test('one room alone imports each outside thing', () => {
  const owners: [RegExp, string[]][] = [
    [/^dexie(\/|$)/, ['lib/library/']],
    [/^webextension-polyfill$/, ['lib/browser/']],
    [/^node:/, ['lib/cli/']],
    [/^zod(\/|$)/, ['lib/', 'entrypoints/']],
    [/^(preact|@preact\/signals)(\/|$)/, ['components/', 'entrypoints/', 'lib/app/', 'lib/i18n/']],
  ];
  expect(
    breaches(shipped, (path, { from }) =>
      owners.some(
        ([what, rooms]) => what.test(from) && !rooms.some((room) => path.startsWith(room)),
      ),
    ),
  ).toEqual([]);
  expect(breaches(shipped, (_, { from }) => /^zod/.test(from) && from !== 'zod/mini')).toEqual([]);
  expect(breaches(shipped, (_, { from }) => /^wxt\/browser|^#imports/.test(from))).toEqual([]);
});

test('the browser’s API is reached through lib/browser only', () => {
  const named = shipped
    .filter(([path]) => !path.startsWith('lib/browser/'))
    .flatMap(([path, imports]) => {
      const local = imports.some((each) => each.file?.startsWith('lib/browser/'));
      const found = /(?<![.\w])(chrome|browser)\.(?=[a-z])|globalThis\.(chrome|browser)\b/.exec(
        codeOnly(path),
      );
      return found && !(local && found[1] === 'browser') ? [`${path}: ${found[0]}`] : [];
    });
  expect(named).toEqual([]);
});

test('components hold no storage, no browser API and fetch nothing', () => {
  const views = shipped.filter(([path]) => roomOf(path) === 'components');
  expect(views.length).toBeGreaterThan(0);
  expect(
    breaches(views, (_, { file }) => /^lib\/(library|browser|cli)\//.test(file ?? '')),
  ).toEqual([]);
  const named = views.flatMap(([path]) => {
    const found = /\b(localStorage|sessionStorage|indexedDB|XMLHttpRequest)\b|\bfetch\(/.exec(
      codeOnly(path),
    );
    return found ? [`${path}: ${found[0]}`] : [];
  });
  expect(named).toEqual([]);
});

test('content scripts and the framed panel never reach the library or Dexie', () => {
  const starts = [...sources.keys()].filter((path) =>
    /^entrypoints\/(panel\/|[\w-]+\.content(\/|\.ts))/.test(path),
  );
  expect(starts.length).toBeGreaterThanOrEqual(3);
  const reached = starts.flatMap((start) =>
    [...reach(start)]
      .filter((path) => path.startsWith('lib/library/'))
      .map((path) => `${start} reaches ${path}`),
  );
  expect(reached).toEqual([]);
});

test('no circles', () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) return void circles.push([...trail.slice(at), path].join(' → '));
    if (done.has(path)) return;
    for (const each of sources.get(path) ?? []) if (each.file) walk(each.file, [...trail, path]);
    done.add(path);
  };
  for (const path of sources.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

test('no barrel files', () => {
  const barrels = [...sources.keys()].filter((path) => {
    const code = codeOnly(path).trim();
    if (/^export \*/m.test(code)) return true;
    const statements = code.split(';').map((each) => each.trim());
    return code !== '' && statements.every((each) => !each || /^export\b[^=]*\bfrom\b/.test(each));
  });
  expect(barrels).toEqual([]);
});
