import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Logged } from '../host/host.ts';

const folder = resolve(import.meta.dirname, '../../.output/requests');

/** What a browser asks for by itself, with no extension in it. */
export const noise =
  /^(browser-noise\.invalid|.*\.google\.com|.*\.googleapis\.com|.*\.gvt1\.com|.*\.mozilla\.(com|org|net)|.*\.firefox\.com)$/;

/** What a test host was asked for after its first `seen` requests, but for what the browser asks by itself, when it likes. */
export const askedAfter = (log: readonly Logged[], seen: number): Logged[] =>
  log.slice(seen).filter(({ host }) => !noise.test(host));

/** Forgets the requests of the run before. */
export function clearRequests() {
  rmSync(folder, { recursive: true, force: true });
}

/** Keeps what a worker's test host was asked for, a line a request, for the look at the whole run. */
export function keepRequests(browser: string, log: readonly Logged[]) {
  mkdirSync(folder, { recursive: true });
  const lines = log.map((each) => `${JSON.stringify({ browser, ...each })}\n`).join('');
  appendFileSync(join(folder, `${browser}-${process.pid}.jsonl`), lines);
}

/** Every request of the whole run. */
export function allRequests(): (Logged & { browser: string })[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}
