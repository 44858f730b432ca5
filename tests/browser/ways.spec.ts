/** Three ways of working with a network, and any page: what is on the page, what may run there, and what one gets when one asks. */
import type { Frame, Page } from 'puppeteer-core';
import { page as html } from '../host/answers.ts';
import { chooseWay, inVain, popupOver, traces } from './asking.ts';
import { feedAddress, feedTitle, serveCompany } from './company.ts';
import { addressOf, type Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import {
  allowLinkedIn,
  buttonOn,
  feed,
  hosts,
  modelText,
  noButton,
  openByKeys,
  startPost,
  written,
} from './on-network.ts';
import { close, holds, put } from './put.ts';
import { addFeed, beginWriting, wordsKept } from './steps.ts';

const words = 'Three winters ago I stood in waders.\n\nThen the eels came.';

/** Asks, and puts the words in: by the popup in Chromium, by the panel in Firefox. */
async function askAndPut(
  driver: Driver,
  page: Page,
  { button, sees }: { button: string; sees: string },
): Promise<Frame | undefined> {
  if (driver.name === 'firefox') {
    const panel = await openByKeys(driver, page);
    await ui(panel).see(sees);
    const box = ui(panel).textbox('Your words');
    // The second time they are still there.
    if (!(await box.there()) || (await box.text()) !== words) await written(panel, words);
    await ui(panel).button(button).click();
    return panel;
  }
  const over = await popupOver(driver, page);
  expect(await ui(over).textbox('Your words').text()).toBe(words);
  await ui(over).button(button).click();
  return undefined;
}

const nothingOfOurs = (page: Page) =>
  until('nothing of ours on the page', async () => (await hosts(page)).length === 0);

test('beside, only when asked, by address alone, and any page', { tag: '@firefox' }, async ({
  driver,
  host,
}) => {
  await prepare(driver, host);
  serveCompany(host);
  host.on(
    'notes.example.org',
    '/letter',
    html(
      `<!doctype html><title>A letter</title><input type="search" aria-label="Find">
      <textarea aria-label="Letter" rows="8" cols="60"></textarea>`,
    ),
  );
  await addFeed(driver, feedAddress, feedTitle);
  if (driver.name === 'chromium') {
    // The popup comes back to it.
    const draft = await beginWriting(driver);
    await draft.words.fill(words);
    await wordsKept(draft.page, words);
    await draft.page.close();
  }
  const own = await driver.extensionPage('options.html#networks');
  await ui(own).see('Address only');

  // One click, and the button stands beside the composer.
  await allowLinkedIn(driver, host);
  const page = await driver.open(feed);
  await startPost(page);
  await buttonOn(page);

  // By address alone: the button goes, the permission too, and asking runs nothing on the page.
  await chooseWay(own, 'linkedin', 'Address only');
  await ui(own).see('LinkedIn works by address only. No script runs on its pages.');
  await page.bringToFront();
  await nothingOfOurs(page);
  await page.reload();
  await startPost(page);
  await page.keyboard.type('Hello ');
  expect(await noButton(page)).toBe(true);
  await inVain(driver, page, 'You chose “Address only” for LinkedIn');
  expect(await traces(own, page)).toEqual(['never']);
  expect(await hosts(page)).toEqual([]);

  // Only when asked: nothing until then, nothing after.
  await chooseWay(own, 'linkedin', 'Only when I ask');
  await page.bringToFront();
  await page.reload();
  await startPost(page);
  await page.keyboard.type('Hello ');
  expect(await noButton(page)).toBe(true);
  const how = { button: 'Put in my post', sees: 'For your post on LinkedIn' };
  const panel = await askAndPut(driver, page, how);
  await holds(page, 'post', `Hello ${words}`);
  if (panel) await close(page, panel);
  await nothingOfOurs(page);
  await until('no trace in our own world either', async () =>
    (await traces(own, page)).every((each) => Array.isArray(each) && each.length === 0),
  );
  await page.keyboard.type('!');
  await holds(page, 'post', `Hello ${words}!`);
  // The page was given for this visit: now the keys open the panel beside the post in Chromium as well.
  const again = await openByKeys(driver, page);
  await put(page, again, 'post', `Hello ${words}!${words}`);
  await close(page, again);
  await nothingOfOurs(page);
  expect(await modelText(page, 'post')).toBe(`Hello ${words}!${words}`);

  // Any page: a field for several lines, and never a search.
  const letter = await driver.open('https://notes.example.org/letter');
  await (await ui(letter).searchbox('Find').handle()).click();
  await inVain(driver, letter, 'This page is of no network that Own Voice knows.');
  expect(await hosts(letter)).toEqual([]);
  const box = ui(letter).textbox('Letter');
  await (await box.handle()).click();
  await letter.keyboard.type('Dear all, ');
  const there = { button: 'Put in this field', sees: 'For the field your cursor is in' };
  const beside = await askAndPut(driver, letter, there);
  await until('the words in the field', async () => (await box.text()) === `Dear all, ${words}`);
  if (beside) await close(letter, beside);
  await nothingOfOurs(letter);
  await letter.keyboard.type('!');
  expect(await box.text()).toBe(`Dear all, ${words}!`);
  expect(await addressOf(letter)).toContain('notes.example.org');
});
