/**
 * `npm run test:soak`: what takes long, from one seed to the next until the time is over: the sync among faults and
 * crashes (100,000 steps with the first seed), mangled feeds, browsers killed while somebody types, texts put into
 * real editors (a fifth of the matrix a seed), where button and panel stand on every network's page (once), and every
 * browser test in both browsers (once).
 * `--minutes N` (10), `--seed N` (1) begins or resumes there, `--only sync|feeds|kill|matrix|position|browsers`.
 * Ends with 1 at the first seed that fails, and says how to run that one again.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readMangled } from '../fixtures/feeds/mangle.ts';
import { environment, root } from './bootstrap.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const wants = (name: string) => values.only === undefined || values.only === name;
const killsASeed = 5;

/** Runs the browser tests whose name holds `which`, all in both; prints the lines of what they print that match `lines`. */
function inBrowsers(which: string, more: Record<string, string>, lines: RegExp): string[] {
  const run = spawnSync(
    'playwright',
    ['test', '--config=tests/browser/playwright.config.ts', which],
    {
      cwd: root,
      env: { ...environment(), OWN_VOICE_IN_BOTH: '1', ...more, FORCE_COLOR: '0' },
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) return [run.stdout.slice(-8000)];
  console.log(
    run.stdout
      .split('\n')
      .filter((line) => lines.test(line))
      .join('\n'),
  );
  return [];
}

function killed(seed: number): string[] {
  const seeds = Array.from({ length: killsASeed }, (_, n) => seed * 1000 + n).join(',');
  return inBrowsers('kill', { OWN_VOICE_SEEDS: seeds }, /^$/);
}

/** A fifth of the matrix of editors, in both browsers; its table is printed as it comes. */
const putIntoEditors = (seed: number) =>
  inBrowsers('matrix', { OWN_VOICE_MATRIX_SEED: String(seed) }, / (?:cells|checks) /);

/** Every composer of every network's page: each look at it is the same with any seed. */
const standByComposers = () => inBrowsers('position', { OWN_VOICE_POSITION: 'all' }, /looks at/);

/** What the daily run proves in one browser, in both. */
const everywhere = () => inBrowsers('', { OWN_VOICE_WHOLE: '1' }, /\d+ passed/);

/** The properties of the sync, over so many steps. */
function synced(seed: number, steps: number): string[] {
  const command = ['run', '--config=tests/unit/vitest.config.ts', 'tests/unit/library/properties'];
  const run = spawnSync('vitest', command, {
    cwd: root,
    env: {
      ...environment(),
      OWN_VOICE_SEED: String(seed),
      OWN_VOICE_STEPS: String(steps),
      NO_COLOR: '1',
    },
    encoding: 'utf8',
  });
  return run.status === 0 ? [] : [`${run.stdout}${run.stderr}`.slice(-8000)];
}

let seed = Number(values.seed);
let rounds = 0;
for (; Date.now() < end; seed += 1) {
  const begun = Date.now();
  const wrong = [
    ...(wants('sync') ? synced(seed, rounds === 0 ? 100_000 : 20_000) : []),
    ...(wants('feeds') ? readMangled(seed, 20_000) : []),
    ...(wants('kill') ? killed(seed) : []),
    ...(wants('matrix') ? putIntoEditors(seed) : []),
    ...(wants('position') && rounds === 0 ? standByComposers() : []),
    ...(wants('browsers') && rounds === 0 ? everywhere() : []),
  ];
  if (wrong.length > 0) {
    console.log(wrong.slice(0, 5).join('\n'));
    console.log(`\nSeed ${seed} failed. Again: npm run test:soak -- --seed ${seed}`);
    process.exit(1);
  }
  rounds += 1;
  console.log(`seed ${seed}: well, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
console.log(`${rounds} seeds, all well. Go on with: npm run test:soak -- --seed ${seed}`);
