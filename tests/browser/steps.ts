/** What an employee does, step by step, for the specs that need it done on the way to something else. */
import type { Page } from 'puppeteer-core';
import { story } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { type Textbox, ui } from './drivers/ui.ts';

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
