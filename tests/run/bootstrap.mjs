/**
 * What every command needs before anything is installed: plain JavaScript for whatever Node is at hand (18 or
 * newer). Installs the dependencies where they are missing, then hands over to the Node among them (24), which
 * runs the TypeScript of this repository as it stands.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name) => join(root, 'node_modules', name, 'bin');
const nodePath = join(bin('node'), process.platform === 'win32' ? 'node.exe' : 'node');

/** Something the person at the keyboard can mend: shown as it is, without a stack. */
export class Advice extends Error {}

/** Whether node_modules holds what package-lock.json asks for (packages for other systems aside). */
export function dependenciesAreInstalled() {
  const lockOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  try {
    const there = lockOf('node_modules/.package-lock.json');
    return Object.entries(lockOf('package-lock.json')).every(
      ([name, wanted]) =>
        name === '' || (there[name] ? there[name].version === wanted.version : wanted.optional),
    );
  } catch {
    return false;
  }
}

/** Runs `npm ci` where it is needed. Throws Advice when npm fails. */
export function installDependencies() {
  if (dependenciesAreInstalled() && existsSync(nodePath)) return;
  console.log('Installing the dependencies (npm ci); this takes about half a minute.');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.signal) process.exit(130);
  if (done.error || done.status !== 0) {
    throw new Advice(
      'The dependencies could not be installed: npm says why above. Most often the network or a proxy is in the way; once `npm ci` works by hand, this does too.',
    );
  }
  if (!existsSync(nodePath)) {
    // Where npm is told not to run install scripts, the npm package `node` still lacks its Node.
    const set = spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: join(root, 'node_modules', 'node'),
      stdio: 'ignore',
    });
    if (set.status !== 0 || !existsSync(nodePath)) {
      throw new Advice(
        'The npm package `node` came without its Node, because npm may not run install scripts here. Run `npm rebuild node --ignore-scripts=false`, then this again.',
      );
    }
  }
}

/** The environment in which the Node of node_modules and its tools come first. */
export function environment() {
  const path = [bin('node'), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''];
  return { ...process.env, PATH: path.join(delimiter) };
}

/**
 * Runs a script of this repository under the Node of node_modules, with this terminal, and resolves with its
 * exit code. Signals are passed on, and the child learns of this process's end by its IPC channel closing.
 */
export function handOver(script, args = [], extra = {}) {
  const child = spawn(nodePath, [join(root, script), ...args], {
    cwd: root,
    env: { ...environment(), ...extra },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  // npm, when it is told to end, ends the shell between it and this process, and nobody tells this process.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  setInterval(orphaned, 500).unref();
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal ? 130 : 1)));
  });
}

/** Runs a command's main function: Advice is printed as a sentence, anything else with its stack. */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Advice ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
