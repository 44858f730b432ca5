/** Every feed and every hostile file of the fixtures, through `check` and `import`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readItemFile } from '../../../lib/publisher/item-file';
import { readDemands } from '../../run/corpus/demands';
import { createHome } from './call';

const root = resolve(import.meta.dirname, '../../fixtures/feeds');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const demands = readDemands(readme);
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .sort();
const { home, run, close } = createHome();
afterAll(close);

test('there are feeds of every kind', () => {
  expect(files.length).toBeGreaterThan(25);
});

test.each(files)('%s', async (path) => {
  const name = path.split('/').pop() ?? '';
  const demand = path.startsWith('feeds/') ? demands.get(name) : undefined;
  const usable = demand?.kind === 'feed' ? demand.usable : undefined;
  const from = join(root, path);
  const checked = await run('check', from, '--json');
  const report = JSON.parse(checked.out);
  expect(checked.code).toBe(report.kind === 'none' ? 2 : report.ok ? 0 : 1);
  if (usable === undefined) expect(report.kind).toBe('none');
  else expect(report.items).toBe(usable);
  for (const finding of report.findings)
    expect([finding.rule, typeof finding.message, finding.message.length > 20]).toEqual([
      finding.rule,
      'string',
      true,
    ]);

  const into = `./into-${files.indexOf(path)}`;
  const imported = await run('import', from, '--into', into);
  const written: string[] = imported.code === 0 ? itemsOf(into) : [];
  const wanted = usable ?? (demand?.kind === 'to-import' ? demand.items : undefined);
  expect([imported.code, written.length]).toEqual(wanted === undefined ? [2, 0] : [0, wanted]);
  for (const text of written)
    expect(readItemFile(text)).toMatchObject({ ok: true, item: { front: { state: 'draft' } } });
});

function itemsOf(into: string): string[] {
  const folder = join(home, into, 'items');
  try {
    return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  } catch {
    return [];
  }
}
