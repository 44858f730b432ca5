/**
 * Asking on a page. In Chromium one asks by a real press of the toolbar's button, in Firefox by the extension's keys as its
 * window carries them out: each is the one way in which that browser lets a driver give a page to the extension (activeTab).
 */
import type { Page } from 'puppeteer-core';
import type { Driver, FirefoxDriver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { standing } from './standing.ts';

type Api = {
  tabs: { query(what: object): Promise<{ id: number }[]> };
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> };
};
type Own = { chrome: Api };

/**
 * What any script of ours ever left in its own world of the frames of the page in front: all of them keep their things
 * in one place, which is made as the first of them begins. Needs that one asked on this page before.
 */
export const traces = (own: Page, page: Page) =>
  page.bringToFront().then(() =>
    own.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as Own).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const told = await scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => {
          const { ownVoice } = globalThis as { ownVoice?: Record<string, unknown> };
          return ownVoice
            ? Object.keys(ownVoice).filter((each) => ownVoice[each] !== undefined)
            : 'never';
        },
      });
      return told.map(({ result }) => result);
    }),
  );

export async function chooseWay(own: Page, network: string, name: string): Promise<void> {
  await own.bringToFront();
  const radio = await until(name, () =>
    own.evaluateHandle(
      (id, label) => {
        const line = document.querySelector(`#network-${id}`)?.closest('li');
        return [...(line?.querySelectorAll('label') ?? [])].find((each) =>
          each.textContent.startsWith(label),
        );
      },
      network,
      name,
    ),
  );
  await (radio.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
  await until('no script to wait anywhere', async () => {
    const { origins, waits } = await standing(own);
    return origins.length === 0 && waits.length === 0;
  });
}

/** The popup of the toolbar's button, pressed while `page` is in front. */
export async function popupOver(driver: Driver, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = (await driver.browser().extensions()).get(new URL(driver.base()).hostname);
  if (!extension) throw new Error('the extension is not among the browser’s');
  await page.triggerExtensionAction(extension);
  return popup(driver);
}

const popup = (driver: Driver): Promise<Page> =>
  until('the popup', async () => {
    const target = driver
      .browser()
      .targets()
      .find((each) => each.url().endsWith('/popup.html'));
    return target?.asPage();
  });

/** Asks where there is nothing to open the panel beside; in Chromium the popup says why, in these words. */
export async function inVain(driver: Driver, page: Page, why: string): Promise<void> {
  if (driver.name === 'firefox') {
    await page.bringToFront();
    await (driver as FirefoxDriver).pressKeys();
    await (driver as FirefoxDriver).closePopup();
    return;
  }
  const over = await popupOver(driver, page);
  await ui(over).button('Why is there no button?').click();
  await ui(over).see(why);
  await over.close();
}
