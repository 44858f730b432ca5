import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const report = process.env.OWN_VOICE_REPORT;

/** As with the tests of nginx alone: where it is not installed, what goes through it is not run. */
const throughNginx = existsSync('/usr/sbin/nginx') ? [] : ['round-trip.*'];

/** Playwright is the runner only: the browsers are driven by puppeteer-core (drivers/). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/browser-results',
  // One a core: with three on two cores the same tests took a tenth longer, waiting for each other.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // A bound for what hangs, not a measure: a busy machine is slow, and no test waits by the clock.
  timeout: 150_000,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: [
    { name: 'build', testMatch: 'build.before.ts', teardown: 'requests' },
    {
      name: 'chromium',
      dependencies: ['build'],
      testIgnore: ['*.firefox.spec.ts', ...throughNginx],
    },
    { name: 'firefox', dependencies: ['build'], testIgnore: '*.chromium.spec.ts' },
    { name: 'requests', testMatch: 'requests.after.ts' },
  ],
});
