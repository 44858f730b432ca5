import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildEditors } from '../fixtures/editors/build.ts';
import { buildFixtures } from '../fixtures/networks/build.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = ['entrypoints/**', 'components/**', 'lib/**', 'public/**'];
const single = ['wxt.config.ts', 'package-lock.json'];

/** Builds the network pages and that of the editors, and each extension unless it is younger, in both browsers, than every source file. */
export default async function build() {
  await buildFixtures();
  await buildEditors();
  make('build', '');
  make('build:publisher', 'publisher-');
}

/** Runs a command of package.json unless what it leaves is young enough. */
function make(command: string, prefix: string): void {
  const manifests = ['chrome', 'firefox'].map(
    (each) => `${root}/.output/${prefix}${each}-mv3/manifest.json`,
  );
  const built = Math.min(...manifests.map((m) => (existsSync(m) ? statSync(m).mtimeMs : 0)));
  const files = [...globSync(sources, { cwd: root }), ...single];
  const newest = Math.max(...files.map((file) => statSync(resolve(root, file)).mtimeMs));
  if (built > newest) return;
  const run = spawnSync('npm', ['run', command], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}\n${run.stderr}`);
}
