/** Words that are not to be in the sources, and what the lock file must not hold. */
import { expect, test } from 'vitest';
import { codeOnly, repositoryFiles, roomOf, rooms, sources, text } from './sources.ts';

const own = 'tests/house/forbidden.test.ts';

/** `file:line` of each match in these files. */
function found(paths: Iterable<string>, what: RegExp, read = text): string[] {
  return [...paths]
    .filter((path) => path !== own)
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, at) => (what.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );
}

test('no cast to any, no silenced type errors', () => {
  expect(found(sources.keys(), /\bas any\b|<any>|:\s*any\b/, codeOnly)).toEqual([]);
});

test('no silenced checks', () => {
  expect(found(sources.keys(), /@ts-(ignore|expect-error|nocheck)|biome-ignore-all/)).toEqual([]);
});

test('no skipped or focused test, no retry', () => {
  const tests = [...sources.keys()].filter((path) => roomOf(path) === 'tests');
  expect(
    found(
      tests,
      /\b(it|test|describe)\.(skip|only|todo|fixme|fails|skipIf|runIf)\b|\bretries: [1-9]|\bretry: [1-9]/,
    ),
  ).toEqual([]);
});

test('nothing is left to do', () => {
  expect(found(sources.keys(), /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
});

test('feed text can only become text: no HTML is ever written or evaluated', () => {
  const shipped = [...sources.keys()].filter((path) => roomOf(path) !== 'tests');
  expect(
    found(
      shipped,
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc)\b|\beval\(|\bnew Function\b/,
    ),
  ).toEqual([]);
});

test('no <all_urls> and no http: address is asked for', () => {
  expect(found(['wxt.config.ts'], /<all_urls>|http:|\*:\/\//)).toEqual([]);
});

test('pages of the extension hold no script or style of their own', () => {
  const pages = repositoryFiles().filter((path) => /^entrypoints\/.*\.html$/.test(path));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  expect(found(pages, /<script(?![^>]*\bsrc=)|<style\b|\bstyle="|\bon[a-z]+="/)).toEqual([]);
});

test('the lock file holds no addresses', () => {
  expect(found(['package-lock.json'], /"resolved"/)).toEqual([]);
});

test('every room is there', () => {
  for (const room of rooms) expect([...sources.keys()].map(roomOf)).toContain(room);
});
