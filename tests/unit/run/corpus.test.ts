import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDemands } from '../../run/corpus/demands';

const own = fileURLToPath(new URL('../../fixtures/feeds', import.meta.url));
const script = fileURLToPath(new URL('../../run/corpus.ts', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => rmSync(copy, { recursive: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });

describe('the corpus command', () => {
  it('ends with 0 on our own fixtures, and writes a row a file', () => {
    const rows = join(copy, 'rows.json');
    const { status, stdout } = run(own, '--json', rows);
    expect([status, stdout.split('\n').filter((line) => line.startsWith('FAIL'))]).toEqual([0, []]);
    const written: { file: string; ok: boolean }[] = JSON.parse(readFileSync(rows, 'utf8'));
    expect(written.length).toBeGreaterThan(30);
    expect(written).toContainEqual(expect.objectContaining({ file: 'feeds/dates.json', ok: true }));
  });

  it('ends with 1 when a file is not what its kind demands', () => {
    cpSync(own, copy, { recursive: true });
    writeFileSync(join(copy, 'feeds/news.rss'), '{"version":"1.1","items":[]}');
    writeFileSync(
      join(copy, 'feeds/dates.json'),
      '{"version":"1.1","items":[{"id":"1","title":"x"}]}',
    );
    writeFileSync(join(copy, 'bad/json-test-suite/y_object.json'), '{"a":');
    writeFileSync(join(copy, 'bad/json-test-suite/n_cut.json'), '[]');
    const { status, stdout } = run(copy);
    expect(status).toBe(1);
    const failed = stdout.split('\n').filter((line) => line.startsWith('FAIL'));
    expect(failed.map((line) => line.split(/\s+/)[1])).toEqual([
      'feeds/dates.json',
      'feeds/news.rss',
      'bad/json-test-suite/n_cut.json',
      'bad/json-test-suite/y_object.json',
    ]);
  });

  it('works when parts are lacking, and says when there is no folder', () => {
    rmSync(join(copy, 'feeds'), { recursive: true, force: true });
    rmSync(join(copy, 'bad'), { recursive: true, force: true });
    expect(run(copy).status).toBe(0);
    expect(run(join(copy, 'nowhere')).status).toBe(2);
    expect(run().status).toBe(2);
  });
});

it('reads demands from the tables that have files and items, and from no others', () => {
  const readme = `| file | items usable | odd |
|---|---|---|
| a.json | 3 of 4 | x |
| b.rss / c.xml | 2 / 5 to import | |
| \`d.json\` | refused | |

| folder | what |
|---|---|
| e/ | 1 of 1 |
`;
  expect([...readDemands(readme)]).toEqual([
    ['a.json', { kind: 'feed', usable: 3, total: 4 }],
    ['b.rss', { kind: 'to-import', items: 2 }],
    ['c.xml', { kind: 'to-import', items: 5 }],
    ['d.json', { kind: 'refused' }],
  ]);
});
