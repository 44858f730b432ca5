/** What an employee does, step by step, for the specs that need it done on the way to something else. */
import type { Page } from 'puppeteer-core';
import { story } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { type Textbox, ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';

/** Opens the settings at the feeds and looks at an address; gives the page. */
export async function lookAt(driver: Driver, address: string): Promise<Page> {
  const page = await driver.extensionPage('options.html#feeds');
  await ui(page).textbox('Feed address').fill(address);
  await ui(page).button('Look at it').click();
  return page;
}

/** Subscribes to a feed of this title, through the settings page. */
export async function addFeed(driver: Driver, address: string, title: string): Promise<void> {
  const page = await lookAt(driver, address);
  await ui(page).heading(title).handle();
  await ui(page).button('Add this feed').click();
  await ui(page).see(`“${title}” is added`);
  await page.close();
}

/** Opens the popup, opens the story, and begins to write about it; gives the page and the sheet. */
export async function beginWriting(driver: Driver): Promise<{ page: Page; words: Textbox }> {
  const page = await driver.extensionPage('popup.html');
  await ui(page).button(story.title).click();
  await ui(page).button('Write in my own words').click();
  const words = ui(page).textbox('Your words');
  await words.handle();
  return { page, words };
}

/** Forgets every draft and where one was, behind the extension's back; `page` is one of its own. */
export async function forgetWords(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('place');
    await new Promise<void>((done, fail) => {
      const asked = indexedDB.open('own-voice-drafts');
      asked.onerror = () => fail(asked.error);
      asked.onsuccess = () => {
        const db = asked.result;
        const step = db.transaction([...db.objectStoreNames], 'readwrite');
        for (const name of db.objectStoreNames) step.objectStore(name).clear();
        step.oncomplete = () => {
          db.close();
          done();
        };
      };
    });
  });
}

/** The library and the drafts as they lie on the disk, as text. */
export const onDisk = (page: Page) =>
  page.evaluate(async () => {
    const all: unknown[] = [];
    for (const name of ['own-voice-library', 'own-voice-drafts'])
      await new Promise<void>((done, fail) => {
        const asked = indexedDB.open(name);
        asked.onerror = () => fail(asked.error);
        asked.onsuccess = () => {
          const db = asked.result;
          const names = ['contents', 'pages', 'heads', 'drafts'];
          const step = db.transaction(
            [...db.objectStoreNames].filter((each) => names.includes(each)),
          );
          for (const store of step.objectStoreNames) {
            const rows = step.objectStore(store).getAll();
            rows.onsuccess = () => all.push([store, rows.result]);
          }
          step.oncomplete = () => {
            db.close();
            done();
          };
        };
      });
    return JSON.stringify(all);
  });

/**
 * Waits until these words are on the disk. "Kept" stands there from the first letter on: the last ones may be on their way
 * for a moment yet, and Firefox may drop what a page wrote in the moment it was closed.
 */
export const wordsKept = (page: Page, words: string) =>
  until('the words on the disk', async () =>
    (await onDisk(page)).includes(JSON.stringify(words).slice(1, -1)),
  );
