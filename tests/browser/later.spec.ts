/** Reminders: kept, rung by an alarm, caught by a pause, and made up for after a sleep. */
import type { Page } from 'puppeteer-core';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed } from './steps.ts';
import { serveSky, skyAddress, skyStory, skyTitle } from './weather-feed.ts';

type Reminder = { draftId: string; at: number; told?: number };

/** What the store holds of the one reminder; with `at` it is given that time first (ms), as if days had gone by. */
function reminder(page: Page, at?: number): Promise<Reminder | undefined> {
  return page.evaluate(async (when) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const base = await wait(indexedDB.open('own-voice-drafts'));
    const store = base.transaction('reminders', 'readwrite').objectStore('reminders');
    const [one] = await wait<Reminder[]>(store.getAll());
    if (one && when !== undefined) await wait(store.put({ ...one, at: when, told: undefined }));
    base.close();
    return one;
  }, at);
}

/** Tells the background that a reminder changed, as the app does. */
const announce = (page: Page, mark: number) =>
  page.evaluate((value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(what: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ reminders: value });
  }, mark);

const poll = (page: Page) =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(what: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ ownVoice: 1, kind: 'sync.now', params: {} });
  });

type Heard = {
  heard?: string[];
  browser?: {
    notifications?: { onClosed: { addListener(listener: (id: string) => void): void } };
  };
};

/**
 * Writes down every notification that closes: a Firefox without a window closes each as it is shown. Gives false where
 * notifications are not allowed.
 */
const hearNotifications = (page: Page) =>
  page.evaluate(() => {
    const all = globalThis as unknown as Heard;
    all.heard = [];
    all.browser?.notifications?.onClosed.addListener((id) => all.heard?.push(id));
    return all.browser?.notifications !== undefined;
  });
const heardNotifications = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Heard).heard ?? []);

test('a reminder is rung by its alarm, asks again under a pause, and is made up for after a sleep', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.button(skyStory).click();
  await app.button('Write in my own words').click();
  await app.textbox('Your words').type('I held the lantern that night.');
  await app.see('Kept');
  await app.button('Remind me').click();
  await until('a time at hand', async () => {
    const times = await page.$$('.times button');
    await times.find(Boolean)?.click();
    return times.length > 0;
  });
  await app.see('You will be reminded');
  await app.press('Escape');
  await app.press('Escape');

  serveSky(host, { level: 'pause', title: 'A gate gave way', text: 'Nobody is hurt.' });
  await poll(page);
  await app.see('Nobody is hurt.');
  expect(await app.words()).not.toContain('You wanted to come back to');
  // Firefox is set to say yes to every question; Chromium without a window never answers it.
  const allowed = await hearNotifications(page);
  expect(allowed).toBe(fresh.name === 'firefox');
  await reminder(page, Date.now() + 2000);
  await announce(page, 100);
  await until('the alarm to have rung', async () => (await reminder(page))?.told);
  await app.see('You wanted to come back to “I held the lantern that night.”');
  await app.see('A notice stands: A gate gave way. You decide.');
  if (allowed)
    await until('one notification', async () => (await heardNotifications(page)).length === 1);

  await app.button('Keep it for later').click();
  await app.seeNot('You wanted to come back to');
  const kept = await reminder(page);
  expect(kept?.at).toBeGreaterThan(Date.now());
  expect(kept?.told).toBeUndefined();

  serveSky(host);
  await poll(page);
  await page.close();
  const other = await fresh.extensionPage('options.html#data');
  await reminder(other, Date.now() - 60_000);
  await fresh.stopBackground();
  const called = await fresh.extensionPage('popup.html');
  await until('the next start to have rung', async () => (await reminder(called))?.told);
  await ui(called).see('You wanted to come back to');
  expect(await ui(called).words()).not.toContain('You decide.');
  // Where a click on the notification leads.
  const clicked = await fresh.extensionPage(`popup.html#draft=${kept?.draftId}`);
  const sheet = ui(clicked).textbox('Your words');
  expect(await sheet.text()).toBe('I held the lantern that night.');
  await until('the reminder to have done its work', async () => !(await reminder(clicked)));
});
