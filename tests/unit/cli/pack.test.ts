/** The package as comms get it: packed, installed in an empty folder, and publishing on push as the example does. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeKey } from '../../../lib/cli/keys';
import { packCommandLine } from '../../../lib/cli/pack';
import { docs } from './docs';

const home = mkdtempSync(join(tmpdir(), 'own-voice-pack-'));
afterAll(() => rmSync(home, { recursive: true }));
const passphrase = 'four words one remembers';
const env = {
  ...process.env,
  // The Node that runs this test (22 or newer), and git that knows nothing of this machine's owner.
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
  HOME: home,
  GIT_CONFIG_GLOBAL: '/dev/null',
  RUNNER_TEMP: home,
  REMOTE: join(home, 'remote.git'),
  OWN_VOICE_PASSPHRASE: passphrase,
  npm_config_offline: 'true',
  npm_config_cache: join(home, 'cache'),
  npm_config_update_notifier: 'false',
};
const work = join(home, 'work');
const run = (file: string, args: string[], more: Record<string, string> = {}) =>
  execFileSync(file, args, {
    cwd: work,
    env: { ...env, ...more },
    encoding: 'utf8',
    stdio: 'pipe',
  });

type Step = { name?: string; run?: string };
const steps: Step[] = parse(readFileSync(join(docs, 'publish.github.yml'), 'utf8')).jobs.publish
  .steps;
const step = (name: string, more: Record<string, string> = {}) => {
  const script = steps.find((one) => one.name === name)?.run;
  if (script === undefined) throw new Error(`the example has no step ${name}`);
  return run('bash', ['-e', '-o', 'pipefail', '-c', script], more);
};

test('packed, installed and run with nothing else there: init, build, check, and publishing on push', async () => {
  const tarball = await packCommandLine(join(home, 'out/cli'));
  expect(statSync(tarball).size).toBeLessThan(1_000_000);
  mkdirSync(join(work, 'tools'), { recursive: true });
  cpSync(tarball, join(work, 'tools/own-voice-0.1.0.tgz'));
  step('Install the command line');
  const installed = join(work, 'node_modules/own-voice');
  expect(existsSync(join(work, 'node_modules/yaml'))).toBe(false);
  const schemas = ['feed', 'index', 'item-file', 'library-file'];
  for (const path of [
    ...schemas.map((name) => `schema/${name}.schema.json`),
    ...['docs/first-feed.md', 'docs/first-feed.fr.md', 'docs/popup.png'],
    ...['docs/publisher-item.en.png', 'docs/publisher-item.fr.png', 'LICENSE'],
  ])
    expect([path, existsSync(join(installed, path))]).toEqual([path, true]);
  expect(readFileSync(join(installed, 'THIRD-PARTY.txt'), 'utf8')).toContain('yaml 2');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect([manifest.dependencies, manifest.private, manifest.engines]).toEqual([
    undefined,
    undefined,
    { node: '>=22' },
  ]);

  run('npx', ['own-voice', 'init', 'library']);
  const story = join(work, 'library/items/first-story.md');
  run('sed', ['-i', 's/state: draft/state: approved/', story]);
  await makeKey(join(home, 'my.key'), passphrase, '2026-11-24T08:00:00Z');
  const key = { SIGNING_KEY: readFileSync(join(home, 'my.key'), 'utf8') };
  run('git', ['init', '--quiet', '--bare', env.REMOTE]);
  const push = () => {
    step('Take what is published now');
    step('Build', key);
    step('Publish');
    rmSync(join(work, 'site'), { recursive: true });
    expect(existsSync(join(home, 'signing.key'))).toBe(false);
    const git = (...args: string[]) => run('git', ['--git-dir', env.REMOTE, ...args]).trim();
    const { payload } = JSON.parse(git('show', 'published:index.json'));
    return { seq: JSON.parse(payload).seq, commits: git('rev-list', '--count', 'published') };
  };
  expect(push()).toEqual({ seq: 1, commits: '1' });
  run('sed', ['-i', 's/^title: .*/title: Changed since/', story]);
  expect(push()).toEqual({ seq: 2, commits: '1' });

  run('git', ['clone', '--quiet', '--branch', 'published', env.REMOTE, 'seen']);
  const report = JSON.parse(
    run(process.execPath, [
      resolve(installed, 'own-voice.js'),
      'check',
      'seen/feed.json',
      '--json',
    ]),
  );
  expect(report).toMatchObject({ ok: true, kind: 'json-feed-1.1', items: 1, leftOut: 0 });
}, 60_000);
