/**
 * The stages of `npm test`, in two lanes side by side: browser tests leave a core idle for a third of the
 * time, and a build uses one. All run, whatever fails; the last line counts.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { environment, root } from './bootstrap.mjs';
import {
  type Counts,
  corpusCounts,
  playwrightCounts,
  stageCounts,
  total,
  vitestCounts,
} from './counts.ts';

type Stage = {
  name: string;
  command: string[];
  /** Reads the runner's report; a stage without one is a single check, passed when it exits with 0. */
  read?: (report: never) => Counts;
  /** Prints as it goes; the others only when they fail. */
  loud?: boolean;
  /** Waits for the extension to be built by the other lane. */
  onBuild?: boolean;
  minutes: number;
};

const reports = resolve(root, '.output/reports');
const reportOf = (name: string) => resolve(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
const vitest = (name: string, config: string): Stage => ({
  name,
  command: [
    'vitest',
    'run',
    `--config=tests/${config}/vitest.config.ts`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
  ],
  read: vitestCounts,
  minutes: 10,
});

/** A folder of feeds and hostile input, each file read as its README demands. */
const corpus = (name: string, folder: string): Stage => ({
  name,
  command: ['node', 'tests/run/corpus.ts', folder, '--json', reportOf(name)],
  read: corpusCounts,
  minutes: 5,
});
const shared = resolve(root, '../shared/data');
const throughNginx = existsSync('/usr/sbin/nginx');
/** What runs on the sources and takes little; and, on the extension as it is built, the browsers, which take longest. */
const lanes: Stage[][] = [
  [
    { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'], minutes: 5 },
    { name: 'types', command: ['tsc', '--noEmit'], minutes: 5 },
    vitest('unit and DOM', 'unit'),
    ...(throughNginx ? [vitest('nginx', 'nginx')] : []),
    corpus('corpus', resolve(root, 'tests/fixtures/feeds')),
    ...(existsSync(shared) ? [corpus('corpus of others', shared)] : []),
    { ...vitest('house', 'house'), onBuild: true },
  ],
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'], minutes: 5 },
    {
      name: 'browsers',
      command: ['playwright', 'test', '--config=tests/browser/playwright.config.ts'],
      read: playwrightCounts,
      loud: true,
      minutes: 30,
    },
  ],
];
const all = lanes.flat();

/** Runs a command with a time limit; gives its exit code and what it printed. */
function run({ command: [bin = '', ...args], name, loud, minutes }: Stage) {
  const env = {
    ...environment(),
    OWN_VOICE_REPORT: reportOf(name),
    OWN_VOICE_WHOLE: '1',
    FORCE_COLOR: '0',
    NODE_NO_WARNINGS: '1',
  };
  const child = spawn(bin, args, { cwd: root, env, shell: process.platform === 'win32' });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (loud) process.stdout.write(text);
      else printed += text;
    });
  }
  const stop = () => child.kill('SIGTERM');
  const limit = setTimeout(() => {
    printed += `\nStopped after ${minutes} minutes.`;
    stop();
  }, minutes * 60_000);
  process.once('SIGINT', stop).once('SIGTERM', stop).once('disconnect', stop);
  return new Promise<{ exit: number; printed: string }>((done) => {
    const end = (exit: number) => {
      clearTimeout(limit);
      process.off('SIGINT', stop).off('SIGTERM', stop).off('disconnect', stop);
      done({ exit, printed });
    };
    child.once('error', (error) => {
      printed += String(error);
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

function read(stage: Stage, exit: number): Counts | undefined {
  if (!stage.read) return { passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1, skipped: 0 };
  try {
    return stage.read(JSON.parse(readFileSync(reportOf(stage.name), 'utf8')) as never);
  } catch {
    return undefined;
  }
}

if (!throughNginx)
  console.log(
    'There is no nginx: what is published through it is not tested here (apt-get install nginx-light).',
  );
const begun = Date.now();
const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true;
  });
}

const counts: Counts[] = [];
const built = Promise.withResolvers<void>();
async function runLane(lane: readonly Stage[]) {
  for (const stage of lane) {
    if (stage.onBuild) await built.promise;
    if (stopped) return;
    const start = Date.now();
    const mark = `[${all.indexOf(stage) + 1}/${all.length}] ${stage.name}`;
    console.log(`${mark} …`);
    const { exit, printed } = await run(stage);
    if (stage.name === 'build') built.resolve();
    const count = stageCounts(exit, read(stage, exit));
    counts.push(count);
    if (count.failed > 0) console.log(printed.trimEnd());
    console.log(`${mark}: ${total([count]).line}, ${seconds(start)}`);
  }
}
await Promise.all(lanes.map(runLane));
if (stopped) counts.push({ passed: 0, failed: 1, skipped: 0 });
const sum = total(counts);
console.log(`All stages: ${seconds(begun)}`);
console.log(sum.line);
process.exitCode = sum.failed === 0 ? 0 : 1;
process.disconnect?.();
