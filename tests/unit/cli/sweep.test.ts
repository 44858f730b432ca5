import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createHome, item, library } from './call';

const { home, run, file, put, close } = createHome();
afterAll(close);
const build = (day = '20') =>
  run('build', './lib', '--out', './site', '--unsigned', '--date', `2026-11-${day}T08:00:00Z`);
const held = (folder: string) => readdirSync(join(home, 'site', folder));
const all = () =>
  [...held('p').map((name) => `p/${name}`), 'feed.json', 'index.json'].map((path) =>
    file(`site/${path}`),
  );

test('withdrawn words and pictures leave the disk at once, superseded pages after a week, drafts never come', async () => {
  put('lib/library.yaml', library);
  put('lib/items/one.md', item('one'));
  put('lib/items/two.md', item('two', 'images: [{ file: eel.png, alt: An eel }]\n'));
  put('lib/items/eel.png', 'bytes of an eel');
  put(
    'lib/items/draft.md',
    item('draft', 'images: [{ file: secret.png, alt: x }]\n').replace('approved', 'draft'),
  );
  put('lib/items/secret.png', 'bytes of a draft');
  await build();
  expect([held('p').length, held('pictures').length]).toEqual([1, 1]);

  put('lib/items/one.md', item('one', 'summary: Counted again\n'));
  expect((await build()).out).not.toContain('taken away');
  const [old = ''] = held('p').filter((name) => !file('site/index.json').includes(name));
  expect(held('p')).toHaveLength(2);
  put('lib/items/one.md', item('one', 'summary: Counted once more\n'));
  expect((await build('26')).out).not.toContain('taken away');
  put('site/feed.json.gz', 'a compressed copy of another time');
  put('lib/items/one.md', item('one', 'summary: Counted a third time\n'));
  expect((await build('28')).out).toContain(`p/${old}`);
  expect(readdirSync(join(home, 'site'))).not.toContain('feed.json.gz');

  put('lib/items/two.md', item('two', 'withdrawn: true\nnote: A wrong number\n'));
  const { out } = await build('28');
  expect(out).toContain('Take them from the web host too');
  expect(all().join('\n')).not.toContain('(two)');
  expect(held('pictures')).toEqual([]);
  expect(file('site/feed.json')).toContain('A wrong number');
  expect((await build('29')).out).toContain('0 files written');
});
