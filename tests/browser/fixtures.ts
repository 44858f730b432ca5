import { test as base, type TestInfo } from '@playwright/test';
import { type Host, startHost } from '../host/host.ts';
import type { BrowserName, Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { closeWelcome } from './drivers/welcome.ts';
import { keepRequests } from './request-log.ts';

/** Closes every page but a new blank one: a browser whose last page is closed may end. */
async function closePages(driver: Driver) {
  const tabs = await driver.tabs();
  await driver.browser().newPage();
  for (const tab of tabs) await tab.close().catch(() => {});
}

/** The extension as just installed, no pages open, the host online and empty. */
export async function prepare(driver: Driver, host: Host) {
  host.setOnline(true);
  host.clear();
  await closePages(driver);
  await driver.reinstall();
  await closeWelcome(driver);
}

/** Pictures of what stood on each page when a test failed. */
async function attachPages(driver: Driver, info: TestInfo) {
  for (const [at, page] of (await driver.browser().pages()).entries()) {
    await page.bringToFront().catch(() => {});
    const body = await page.screenshot().catch(() => undefined);
    if (!body) continue;
    await info.attach(`page-${at}`, { body: Buffer.from(body), contentType: 'image/png' });
  }
}

/**
 * `host` and `driver` live as long as their worker: one browser for many tests.
 * `fresh` gives a test what `prepare` leaves. After each test its requests are put to those of the whole run.
 */
export const test = base.extend<
  { fresh: Driver; requestsKept: null },
  { host: Host; driver: Driver }
>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names from the pattern
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ host }, use, worker) => {
      const driver = await launch(worker.project.name as BrowserName, { host });
      await use(driver);
      await driver.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  requestsKept: [
    async ({ host }, use, info) => {
      await use(null);
      keepRequests(info.project.name, host.log.splice(0));
    },
    { auto: true },
  ],
  fresh: async ({ host, driver }, use, info) => {
    await prepare(driver, host);
    await use(driver);
    if (info.status !== info.expectedStatus) await attachPages(driver, info);
  },
});
export { expect } from '@playwright/test';
