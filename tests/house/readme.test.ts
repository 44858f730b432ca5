/** The README says what is true: every permission and every package stands there with a reason. */
import { expect, test } from 'vitest';
import { text } from './sources.ts';

type Manifest = Record<
  'permissions' | 'optional_permissions' | 'optional_host_permissions',
  string[]
>;

/** First cells of the README's table rows that have a second one with words in it. */
const rows = text('README.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length >= 4 && (cells[2]?.length ?? 0) >= 10)
  .map((cells) => cells[1] ?? '');
const explained = (name: string) => rows.some((cell) => cell.includes(`\`${name}\``));

test('every package has its reason, and no other is named', () => {
  const { dependencies, devDependencies } = JSON.parse(text('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const all = Object.keys({ ...dependencies, ...devDependencies });
  expect(all.filter((name) => !explained(name))).toEqual([]);
});

test.each(['chrome', 'firefox'])('every permission of the %s build has its reason', (browser) => {
  const manifest = JSON.parse(text(`.output/${browser}-mv3/manifest.json`)) as Manifest;
  const asked = [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...manifest.optional_host_permissions,
  ];
  expect(asked.length).toBeGreaterThan(3);
  const named = (permission: string) =>
    explained(permission) || rows.some((cell) => cell.includes(`\`${permission}\`, optional`));
  expect(asked.filter((permission) => !named(permission))).toEqual([]);
});
