import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built extension, as `npm run build` leaves it, or the comms team's, as `npm run build:publisher` does. */
export function builtExtension(browser: 'chrome' | 'firefox', whose?: 'publisher'): string {
  const name = whose ? `${whose}-${browser}-mv3` : `${browser}-mv3`;
  return resolve(import.meta.dirname, '../../../.output', name);
}

/** A profile folder in the system's temporary folder, and its removal. */
export function temporaryProfile() {
  const path = mkdtempSync(join(tmpdir(), 'own-voice-profile-'));
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** Kills the browser and what it started (puppeteer makes it the leader of its own group). */
export async function killGroup(process_: ChildProcess | null): Promise<void> {
  if (!process_?.pid || process_.exitCode !== null) return;
  const gone = new Promise<void>((done) => process_.once('exit', () => done()));
  process.kill(-process_.pid, 'SIGKILL');
  await gone;
}
