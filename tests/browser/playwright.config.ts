import { defineConfig } from '@playwright/test';

const report = process.env.OWN_VOICE_REPORT;

/** Playwright is the runner only: the browsers are driven by puppeteer-core (drivers/). */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/browser-results',
  globalSetup: './build.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});
