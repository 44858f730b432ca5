/** Putting the panel's words into the editor it stands beside, and what the editor then holds. */
import type { Frame, Page } from 'puppeteer-core';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect } from './fixtures.ts';
import { hosts, modelText } from './on-network.ts';

/** The model of this editor comes to hold this. */
export async function holds(page: Page, name: string, wanted: string): Promise<void> {
  await until(
    `${name}: ${wanted}`,
    async () => (await modelText(page, name)) === wanted,
    5000,
  ).catch(() => {});
  expect(await modelText(page, name)).toBe(wanted);
}

/** Presses the button that puts the words in: a comment is called one. */
export async function pressPut(panel: Frame): Promise<void> {
  const names = ['Put in my post', 'Put in my comment'];
  const button = await until('the button that puts the words in', async () => {
    for (const name of names)
      if (await ui(panel).button(name).there()) return ui(panel).button(name);
    return undefined;
  });
  await button.click();
}

/** Puts the panel's words into what stands open: told so, and the model holds them. */
export async function put(page: Page, panel: Frame, name: string, wanted: string): Promise<void> {
  await pressPut(panel);
  await holds(page, name, wanted);
  await ui(panel).see(/It is in your (post|comment)\./);
}

/** By its own button; the page is then without a trace of it. */
export async function close(page: Page, panel: Frame): Promise<void> {
  await ui(panel).button('Close').click();
  await until('the panel to be gone', async () =>
    (await hosts(page)).every(({ width }) => width < 60),
  );
}
