/** A full disk: only Firefox lets a test bound what an origin may store. */
import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en.ts';
import { feedAddress, feedTitle, serveCompany } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { ui } from './drivers/ui.ts';
import { test as base, expect } from './fixtures.ts';
import { addFeed, beginWriting } from './steps.ts';

/** A Firefox of its own, in which all of the extension's stores have 3 MB together. */
const test = base.extend<{ small: Driver }>({
  small: async ({ host }, use) => {
    host.clear();
    const prefs = { 'dom.quotaManager.temporaryStorage.fixedLimit': 3 * 1024 };
    const driver = await launch('firefox', { host, prefs });
    serveCompany(host);
    await use(driver);
    await driver.close();
  },
});

/** Fills what room there is with a store beside the extension's own; gives the way to make room again. */
async function fill(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    // Opened anew for each step: Firefox closes a store that met the bound.
    const put = (size: number) =>
      new Promise<boolean>((done) => {
        const asked = indexedDB.open('ballast', 1);
        asked.onerror = () => done(false);
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('ballast', { autoIncrement: true });
        };
        asked.onsuccess = () => {
          const end = (went: boolean) => {
            asked.result.close();
            done(went);
          };
          const step = asked.result.transaction('ballast', 'readwrite');
          step.oncomplete = () => end(true);
          step.onabort = () => end(false);
          const noise = crypto.getRandomValues(new Uint8Array(32_768));
          const bytes = new Uint8Array(size).map((_, at) => noise[at % noise.length] ?? 0);
          step.objectStore('ballast').put(bytes);
        };
      });
    for (let size = 512_000, turns = 0; size >= 1000 && turns < 60; turns++) {
      if (!(await put(size))) size = Math.floor(size / 2);
    }
  });
  return () =>
    page.evaluate(async () => {
      const gone = indexedDB.deleteDatabase('ballast');
      await new Promise((done) => gone.addEventListener('success', done));
    });
}

test('words stay on screen and say that they are not kept, until there is room', async ({
  small,
}) => {
  await addFeed(small, feedAddress, feedTitle);
  const { page, words } = await beginWriting(small);
  await words.type('Written while there was room.');
  await ui(page).see('Kept');
  const makeRoom = await fill(page);
  const long = ` ${'More than there is room for. '.repeat(2000)}`;
  await page.evaluate((text) => {
    const sheet = document.querySelector('textarea');
    sheet?.focus();
    sheet?.setRangeText(text, sheet.value.length, sheet.value.length, 'end');
    sheet?.dispatchEvent(new Event('input', { bubbles: true }));
  }, long);
  await ui(page).see(en.write.notKeptFull);
  expect(await words.text()).toBe(`Written while there was room.${long}`);
  await makeRoom();
  await words.type(' And room again.');
  await ui(page).seeNot(en.write.notKeptFull);
  await ui(page).see('Kept');
  // What is promised is that nothing older than a second is lost.
  await page.evaluate(() => new Promise((go) => setTimeout(go, 1000)));
  const whole = await words.text();
  await page.close();
  const again = await small.extensionPage('popup.html');
  const kept = await ui(again).textbox('Your words').text();
  expect(kept.endsWith(' And room again.')).toBe(true);
  expect(kept === whole, `${kept.length} of ${whole.length} characters`).toBe(true);
});
