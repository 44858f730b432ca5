/** What is left on a page: after the panel, after a network is switched off, after an update of the extension. */
import type { Page } from 'puppeteer-core';
import { feedAddress, feedTitle, serveCompany } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import {
  allowLinkedIn,
  buttonOn,
  commentOn,
  feed,
  hosts,
  modelText,
  openPanel,
  startPost,
  written,
} from './on-network.ts';
import { close, put } from './put.ts';
import { addFeed } from './steps.ts';

// One after the other in one worker: one installation for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ driver, host }) => {
  await prepare(driver, host);
  serveCompany(host);
  await addFeed(driver, feedAddress, feedTitle);
  await allowLinkedIn(driver, host);
});

/** Every element of ours on the page, in sight or not. */
const ours = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('div[popover="manual"]').length);

/** A page of LinkedIn, and what went wrong on it from now on, in whichever world of it. */
async function watchedPage(driver: Driver): Promise<{ page: Page; faults: string[] }> {
  const page = await driver.open(feed);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (said) => {
    if (['error', 'warn'].includes(said.type())) faults.push(said.text());
  });
  return { page, faults };
}

test('an update: what stood on open pages goes by itself, and the new one works there', async ({
  driver,
}) => {
  const { page, faults } = await watchedPage(driver);
  const { page: other, faults: others } = await watchedPage(driver);
  await startPost(other);
  await other.keyboard.type('Hello ');
  const panel = await openPanel(other);
  await written(panel, 'A word');
  await ui(panel).see('Kept');
  await page.bringToFront();
  await commentOn(page, 'Ines Okafor');
  await buttonOn(page);

  await driver.update();
  // The new one may have put its button there already: the focus never left the comment.
  await until('one button at the most', async () => (await ours(page)) <= 1);
  await (await ui(page).searchbox('Search').handle()).click();
  await until('nothing of ours', async () => (await ours(page)) === 0);
  await commentOn(page, 'Aiko Brandt');
  await buttonOn(page);
  expect(await ours(page)).toBe(1);
  await page.keyboard.type('Hello ');
  const next = await openPanel(page);
  // What was written before the update is still there.
  expect(await ui(next).textbox('Your words').text()).toBe('A word');
  await put(page, next, 'comment-2', 'Hello A word');
  await close(page, next);
  expect(faults).toEqual([]);

  await other.bringToFront();
  await until('the old panel to be gone', async () => (await ours(other)) === 0);
  const editor = await until('the post', () => other.$('pierce/.ql-editor'));
  await editor.click();
  await buttonOn(other);
  expect(await ours(other)).toBe(1);
  expect(await modelText(other, 'post')).toBe('Hello ');
  const again = await openPanel(other);
  await put(other, again, 'post', 'Hello A word');
  expect(others).toEqual([]);
  await close(other, again);
  expect(await hosts(other)).toHaveLength(1);
});
