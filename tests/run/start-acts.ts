/** What an employee does, step by step, through the real pages: used by the demo, its check and the benches. */
import type { Page } from 'puppeteer-core';
import { networkById } from '../../lib/networks/all.ts';
import type { Driver } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { until } from '../browser/drivers/until.ts';

type Api = { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };

/** Adds a feed on the options page, as one pastes an address, looks and confirms; gives the page, still open. */
export async function subscribe(driver: Driver, address: string): Promise<Page> {
  const page = await driver.extensionPage('options.html#feeds');
  const { textbox, button, see } = ui(page);
  await textbox('Feed address').fill(address);
  await button('Look at it').click();
  await button('Add this feed').click();
  await see('is added.', 60_000);
  return page;
}

/** Allows a network on the options page, and answers the browser's question with yes. */
export async function allowNetwork(driver: Driver, id: string): Promise<void> {
  const network = networkById(id);
  if (!network) throw new Error(`no network ${id}`);
  for (const origin of network.matches) await driver.grant(origin.slice(0, -'/*'.length));
  const page = await driver.extensionPage('options.html#networks');
  const allow = ui(page).button(`Allow ${network.name}`);
  await allow.click();
  await allow.gone();
  await until('the watcher to be registered', () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return (await chrome.scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await page.close();
}

export const allowLinkedIn = (driver: Driver): Promise<void> => allowNetwork(driver, 'linkedin');
