/** Mastodon on the instance that the employee names, and on one that nobody named, known by what it draws. */
import type { Page } from 'puppeteer-core';
import { serveNetwork } from '../fixtures/networks/serve.ts';
import { serve } from '../host/answers.ts';
import { chooseWay, inVain, popupOver, traces } from './asking.ts';
import type { Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import {
  allowNetwork,
  buttonOn,
  hosts,
  noButton,
  openByKeys,
  openPanel,
  written,
} from './on-network.ts';
import { close, put } from './put.ts';
import { standing } from './standing.ts';

const words = 'We opened the lock 👷🏽';

const comesTo = (own: Page, pages: string[]) =>
  until(`to stand on ${pages.join() || 'no page'}`, async () => {
    const { origins, waits } = await standing(own);
    return origins.join() === pages.join() && waits.join() === pages.join();
  });

async function focusOn(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  const field = await until(label, () => page.$(`[aria-label="${label}"]`));
  await field.click();
}

const toPost = (page: Page) => focusOn(page, 'What is on your mind?');
const nothingOfOurs = (page: Page) =>
  until('nothing of ours', async () => (await hosts(page)).length === 0);

/** Gives the page to the extension for this visit, as a press of the toolbar's button does. */
async function press(driver: Driver, page: Page): Promise<void> {
  if (driver.name === 'firefox') return;
  const popup = await popupOver(driver, page);
  await ui(popup).textbox('Your words').handle();
  await popup.close();
}

test('the button waits on the instance one names and on no other; any other is known when asked', {
  tag: '@firefox',
}, async ({ fresh: driver, host }) => {
  await allowNetwork(driver, host, 'mastodon');
  serveNetwork(host, 'mastodon', 'herd.example.org');
  host.on(
    'herd.example.org',
    '/api/v2/instance',
    serve(JSON.stringify({ configuration: { statuses: { max_characters: 5000 } } }), {
      type: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  const usual = await driver.open('https://mastodon.social/home');
  await toPost(usual);
  await buttonOn(usual);

  // Named: the button leaves the usual instance, open pages too, and waits for a yes to the one that was named.
  const page = await driver.open('https://herd.example.org/home');
  await toPost(page);
  const own = await driver.extensionPage('options.html#networks');
  await ui(own).textbox('Your instance of Mastodon').fill('@nora@herd.example.org');
  await ui(own).button('Ask herd.example.org').click();
  await ui(own).see('herd.example.org takes 5,000 characters.');
  await comesTo(own, []);
  await usual.bringToFront();
  await nothingOfOurs(usual);
  await driver.grant('https://herd.example.org');
  await own.bringToFront();
  await ui(own).button('Allow Mastodon').click();
  await ui(own).see('The button appears beside a post on herd.example.org');
  await comesTo(own, ['https://herd.example.org/*']);

  // On the page that was open, and on the next load; counted as the instance counts, and never in a search.
  await page.bringToFront();
  await buttonOn(page);
  await page.reload();
  await toPost(page);
  await buttonOn(page);
  await focusOn(page, 'Search the herd');
  expect(await noButton(page)).toBe(true);
  await toPost(page);
  const panel = await openPanel(page);
  await written(panel, words);
  await ui(panel).see('/ 5,000');
  await put(page, panel, 'post', words);
  await close(page, panel);
  await buttonOn(page);

  // Forgotten: gone from the open page, the permission given back.
  await own.bringToFront();
  await ui(own).button('Forget herd.example.org').click();
  await comesTo(own, []);
  await page.bringToFront();
  await nothingOfOurs(page);

  // An instance nobody named is one all the same, once one asks there.
  await page.reload();
  await toPost(page);
  expect(await noButton(page)).toBe(true);
  await press(driver, page);
  const asked = await openByKeys(driver, page);
  await ui(asked).see('For your post on Mastodon');
  await ui(asked).see('herd.example.org is an instance of Mastodon that you have not named.');
  await put(page, asked, 'post', words);
  await close(page, asked);
  await nothingOfOurs(page);
});

test('an instance that does not say its limit is named all the same; by address only no script of ours is ever on it', {
  tag: '@chromium',
}, async ({ fresh: driver, host }) => {
  const open = { 'access-control-allow-origin': '*' };
  const json = (what: object) =>
    serve(JSON.stringify(what), { type: 'application/json', headers: open });
  serveNetwork(host, 'mastodon', 'old.example.org');
  for (const name of ['old.example.org', 'shop.example.org'])
    host.on(name, '/api/v2/instance', serve('', { status: 404, headers: open }));
  const uri = 'old.example.org';
  host.on(uri, '/api/v1/instance', json({ uri, title: 'Old', version: '3.3.0' }));
  host.on('shop.example.org', '/api/v1/instance', json({ version: '1', name: 'A shop' }));

  const own = await driver.extensionPage('options.html#networks');
  const field = ui(own).textbox('Your instance of Mastodon');
  await field.fill('shop.example.org');
  await ui(own).button('Ask shop.example.org').click();
  await ui(own).see('shop.example.org answers, but not as an instance does.');
  await field.fill('@nora@old.example.org');
  await ui(own).button('Ask old.example.org').click();
  await ui(own).see('old.example.org does not say how long a post may be there.');
  await driver.grant('https://old.example.org');
  await ui(own).button('Allow Mastodon').click();
  await comesTo(own, ['https://old.example.org/*']);
  const page = await driver.open('https://old.example.org/home');
  await toPost(page);
  const panel = await openPanel(page);
  await written(panel, words);
  await ui(panel).see('/ 500');
  await close(page, panel);

  await chooseWay(own, 'mastodon', 'Address only');
  await page.bringToFront();
  await nothingOfOurs(page);
  await page.reload();
  await toPost(page);
  expect(await noButton(page)).toBe(true);
  await inVain(driver, page, 'You chose “Address only” for Mastodon');
  expect(await traces(own, page)).toEqual(['never']);
  expect(await hosts(page)).toEqual([]);
});
