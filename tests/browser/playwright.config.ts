import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const report = process.env.OWN_VOICE_REPORT;

/** As with the tests of nginx alone: where it is not installed, what goes through it is not run. */
const throughNginx = existsSync('/usr/sbin/nginx') ? [] : ['round-trip.*'];

/**
 * What both browsers do alike is proven in the one that the test's tag names, and in both by the soak: what reaches the
 * network's pages, the browser's own doors and the disk has no tag, and runs in both each time.
 */
const inBoth = process.env.OWN_VOICE_IN_BOTH !== undefined;
const notOf = (other: string) => (inBoth ? {} : { grepInvert: new RegExp(`@${other}\\b`) });

/** Playwright is the runner only: the browsers are driven by puppeteer-core (drivers/). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/browser-results',
  // One a core: with three on two cores the same tests took a tenth longer, waiting for each other.
  workers: 2,
  // A file after the other: what its tests share is set up once.
  fullyParallel: false,
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
      ...notOf('firefox'),
    },
    {
      name: 'firefox',
      dependencies: ['build'],
      testIgnore: '*.chromium.spec.ts',
      ...notOf('chromium'),
    },
    { name: 'requests', testMatch: 'requests.after.ts' },
  ],
});
