/**
 * Facebook, Threads, Instagram, Mastodon and Reddit, each under its real host with the editor it uses, in one
 * installation: where the button is and where it is not, and what the panel puts there.
 */
import type { Frame, Page } from 'puppeteer-core';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import {
  allowNetwork,
  buttonOn,
  focused,
  hosts,
  modelText,
  noButton,
  openPanel,
  undo,
  written,
} from './on-network.ts';
import { goAndPress, type Place, pagesOfNetworks } from './places.ts';
import { close, holds, pressPut, put } from './put.ts';

const words = 'We opened the lock 👷🏽\n\nÀ bientôt, 工場.';

const field = (page: Page, label: string) =>
  until(label, () => page.$(`[aria-label=${JSON.stringify(label)}]`));

async function absent(page: Page, label: string, where: string): Promise<void> {
  await (await field(page, label)).click();
  expect(await focused(page), where).toBe(label);
  expect(await noButton(page), `${where}: ${label}`).toBe(true);
}

/** A part of the page's own is made anew, all its rows too; the composer stays. */
const changed = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('page:changed')));

/** Puts words in at the caret, takes them back, writes on, sends; and again where the composer stays. */
async function share(
  page: Page,
  { from, press, label, model, send, stays }: Place,
): Promise<Frame> {
  if (from) await ui(page).link(from).click();
  if (press) await goAndPress(page, press);
  await (await field(page, label)).click();
  await buttonOn(page);
  await page.keyboard.type('Before. After.');
  for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  const panel = await openPanel(page);
  const box = ui(panel).textbox('Your words');
  // The words of the place before are still there.
  if (!(await box.there()) || (await box.text()) !== words) await written(panel, words);
  await changed(page);
  await put(page, panel, model, `Before.${words} After.`);
  await undo(page);
  await holds(page, model, 'Before. After.');
  await put(page, panel, model, `Before.${words} After.`);
  await page.keyboard.type('!');
  await holds(page, model, `Before.${words}! After.`);
  await ui(page).button(send).click();
  await until('it to be sent', async () => (await modelText(page, model)) === (stays ? '' : null));
  if (stays) await put(page, panel, model, words);
  else {
    await pressPut(panel);
    await ui(panel).see('The post was closed or rebuilt in the meantime.');
  }
  return panel;
}

// One after the other in one worker: one installation for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ driver, host }) => {
  await prepare(driver, host);
});

for (const [at, network] of pagesOfNetworks.entries()) {
  const { id, name, address, places, absent: never, elsewhere } = network;
  const tag = at % 2 === 0 ? '@firefox' : '@chromium';
  test(`${name}: posts and comments, no message, search or profile`, { tag }, async ({
    driver,
    host,
  }) => {
    await allowNetwork(driver, host, id);
    const page = await driver.open(address);
    // Wide enough for the panel beside the posts: it covers no button of theirs.
    await page.setViewport({ width: 1400, height: 800 });
    for (const label of never) await absent(page, label, name);
    for (const place of places) {
      const panel = await share(page, place);
      await close(page, panel);
    }
    for (const [at, label] of elsewhere) {
      await ui(page).link(at).click();
      await absent(page, label, at);
    }
    expect(await hosts(page)).toEqual([]);
    await page.close();
  });
}
