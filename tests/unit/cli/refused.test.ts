/** Hostile files at the command line's door: each refused with a word that says why, and nothing written. */
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readItemFile } from '../../../lib/publisher/item-file';
import { createHome, item, library } from './call';

const { home, run, put, file, close } = createHome();
afterAll(close);

const rss = (head: string, title: string) =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title><item><title>${title}</title></item></channel></rss>`;
const laughs = Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
).join('');

test.each([
  ['a bomb of entities', rss(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, '&l9;'), 'document type'],
  [
    'an entity that reads a file',
    rss('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'),
    'document type',
  ],
  [
    'a document type from elsewhere',
    rss('<!DOCTYPE x SYSTEM "https://evil.example/x.dtd">', 'a'),
    'document type',
  ],
  ['XML nested without end', '<rss>'.repeat(200_000), 'nested without end'],
  ['JSON nested without end', '['.repeat(200_000), 'JSON is a bare|cannot be imported'],
  ['rows without end', `title\n${'a\n'.repeat(20_001)}`, '20,000 rows'],
  ['a quotation that never closes', `title,text\n"a,${'b\n'.repeat(1000)}`, 'never closed'],
  ['a spreadsheet’s own file', 'PK\u0003\u0004\u0000\u0000binary\u0000', 'cannot be imported'],
])('import: %s', async (_, text, word) => {
  put('hostile', text);
  const { code, out } = await run('import', './hostile', '--into', './into');
  expect([code, out]).toEqual([2, expect.stringMatching(word)]);
  expect(existsSync(join(home, 'into'))).toBe(false);
});

test('import: cells that a spreadsheet would run, and names that lead elsewhere, stay letters', async () => {
  const titles = [
    '=HYPERLINK("https://evil.example")',
    '@SUM(1)',
    '../../../etc/passwd',
    '__proto__',
  ];
  const quoted = titles.map((title) => `"${title.replaceAll('"', '""')}"`);
  put('cells.csv', `title,id\n${quoted.map((title, n) => `${title},c${n}`).join('\n')}\n`);
  const { out } = await run('import', './cells.csv', '--into', './cells');
  expect(out).toContain('4 items, 4 new files');
  expect(existsSync(join(home, 'etc'))).toBe(false);
  const names = readdirSync(join(home, 'cells/items'));
  expect(names.filter((name) => /^[\w-]+\.md$/.test(name))).toHaveLength(4);
  const written = names.map((name) => readItemFile(file(`cells/items/${name}`)));
  expect(written.map((one) => one.ok && one.item.front.title).sort()).toEqual(titles.sort());
});

test.each([
  ['the folder of items', 'items', 'items'],
  ['a folder below it', 'items/team', 'items/team'],
  ['library.yaml', 'library.yaml', 'library.yaml'],
])('build: %s is a link that leads out', async (_, path, from) => {
  const out = join(home, 'elsewhere', from);
  put('elsewhere/library.yaml', library);
  put('elsewhere/items/team/secret.md', item('secret'));
  rmSync(join(home, 'lib'), { recursive: true, force: true });
  mkdirSync(join(home, 'lib'));
  if (path !== 'library.yaml') put('lib/library.yaml', library);
  if (path === 'items/team') mkdirSync(join(home, 'lib/items'));
  symlinkSync(out, join(home, 'lib', path));
  const said = await run('build', './lib', '--out', './site');
  expect([said.code, said.out]).toEqual([1, expect.stringMatching('leads out of the folder')]);
  expect(said.out).toContain(`✗ ${path}:1 outside`);
  expect(existsSync(join(home, 'site'))).toBe(false);
});
