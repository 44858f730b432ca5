/** What the specs on a network's page share: allowing it, its page, our button on it, the text in its editors. */
import type { Frame, Page } from 'puppeteer-core';
import { type Served, serveNetwork } from '../fixtures/networks/serve.ts';
import type { Host } from '../host/host.ts';
import { allowNetwork as allow } from '../run/start-acts.ts';
import { feedAddress, feedTitle, servePictured, story } from './company.ts';
import { type Driver, type FirefoxDriver, panelOf } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import { addFeed, forgetWords } from './steps.ts';

type Api = {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  storage: { local: { get(key: string): Promise<object>; set(what: object): Promise<void> } };
};
type Messages = {
  runtime: { sendMessage(message: object): Promise<{ value?: { data?: string } }> };
};
export const feed = 'https://www.linkedin.com/feed/';

/** Sets which networks are switched on, as the options page keeps it. */
export async function switchNetworks(driver: Driver, networks: string[]): Promise<void> {
  const tab = await driver.extensionPage('popup.html');
  await tab.evaluate(async (on) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const kept = (await chrome.storage.local.get('settings')) as { settings?: object };
    const settings = {
      language: 'auto',
      network: 'linkedin',
      firstRunDone: true,
      ...kept.settings,
      networks: on,
    };
    await chrome.storage.local.set({ settings });
  }, networks);
  const registered = (id: string) =>
    tab.evaluate(
      async (script) =>
        (
          await (
            globalThis as unknown as { chrome: Api }
          ).chrome.scripting.getRegisteredContentScripts()
        ).some((each) => each.id === script),
      `watcher-${id}`,
    );
  await until(
    'the watcher to follow the settings',
    async () => (await registered('linkedin')) === networks.includes('linkedin'),
  );
  await tab.close();
}

/** A network's page is served, its permission granted in the settings, the network switched on. */
export async function allowNetwork(driver: Driver, host: Host, id: Served): Promise<void> {
  serveNetwork(host, id);
  await allow(driver, id);
}

export const allowLinkedIn = (driver: Driver, host: Host): Promise<void> =>
  allowNetwork(driver, host, 'linkedin');

const isKept = (page: Page, url: string) =>
  page.evaluate(async (picture) => {
    const { chrome } = globalThis as unknown as { chrome: Messages };
    const params = { url: picture, size: 'large' };
    const asked = { ownVoice: 1, kind: 'library.picture', params };
    return (await chrome.runtime.sendMessage(asked)).value?.data !== undefined;
  }, url);

/**
 * For a file of tests: one installation with the company's feed and LinkedIn allowed. After each test its pages are
 * closed and what was written is forgotten.
 */
export function shareOnLinkedIn(): void {
  let desk: Page;
  test.beforeAll(async ({ driver, host }) => {
    await prepare(driver, host);
    servePictured(host);
    await addFeed(driver, feedAddress, feedTitle);
    await allowLinkedIn(driver, host);
    desk = await driver.extensionPage('options.html#data');
    await until('the picture to be kept', () => isKept(desk, story.picture));
  });
  test.beforeEach(({ host }) => serveNetwork(host));
  test.afterEach(async ({ driver }) => {
    for (const page of await driver.browser().pages())
      if (page.url().startsWith('https:')) await page.close();
    await forgetWords(desk);
  });
}

/** Our elements on the page: their boxes, as the page itself can see them. */
export function hosts(page: Page): Promise<Spot[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('div[popover="manual"]')].flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return getComputedStyle(each).visibility === 'visible' ? [{ x, y, width, height }] : [];
    }),
  );
}

/** Where our button is, once it is shown and stands still. */
export function buttonOn(page: Page) {
  return until('our button on the page', async () =>
    (await hosts(page)).find((box) => box.width > 0 && box.width < 60),
  );
}

type Spot = { x: number; y: number; width: number; height: number };

/** Would a click in the middle of this place meet something of ours? */
export function inTheWay(page: Page, { x, y, width, height }: Spot): Promise<boolean> {
  return page.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.matches('[popover=manual]') ?? false,
    x + width / 2,
    y + height / 2,
  );
}

/** Clicks our button as a person does: with the mouse, where it is. */
export async function clickButton(page: Page): Promise<void> {
  const { x, y, width, height } = await buttonOn(page);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** No button of ours for a while: as long as it would have taken to come. */
export async function noButton(page: Page): Promise<boolean> {
  await new Promise((go) => setTimeout(go, 400));
  return (await hosts(page)).length === 0;
}

export async function openPanel(page: Page) {
  await clickButton(page);
  return panelOf(page);
}

/**
 * Opens the panel by its shortcut. Browsers keep such keys from a driver: Firefox's window is told to carry them out,
 * in Chromium the background hears of them as the browser tells it.
 */
export async function openByKeys(driver: Driver, page: Page): Promise<Frame> {
  if (driver.name === 'firefox') {
    await (driver as FirefoxDriver).pressKeys();
    return panelOf(page);
  }
  const target = await driver
    .browser()
    .waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(driver.base()),
    );
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch('open-panel');
  });
  return panelOf(page);
}

/** The model of an editor of the fixture. */
export const modelText = (page: Page, name: string) =>
  page.evaluate((which) => window.fixture.text(which), name);

export async function startPost(page: Page): Promise<void> {
  await ui(page).button('Start a post').click();
  await until('the composer', async () => (await modelText(page, 'post')) !== null);
  await editorReady(page);
}

/** The focus is in an editor, and its style sheet is there: before that, a browser types a space as a no-break space. */
async function editorReady(page: Page): Promise<void> {
  await until('an editor that can be typed in', () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at !== null && getComputedStyle(at).whiteSpace.startsWith('pre');
    }),
  );
}

/** Clicks a button of the composer by its name, in a shadow root too (where Firefox's tree of names does not reach). */
export async function inComposer(page: Page, name: string): Promise<void> {
  const button = await until(name, () => page.$(`pierce/.modal button[aria-label="${name}"]`));
  await button.click();
}

export async function commentOn(page: Page, author: string): Promise<void> {
  await ui(page).button(`Comment on ${author}`).click();
  await editorReady(page);
}

/** The element that has the focus, through open shadow roots. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.getAttribute('aria-label') ?? at?.tagName ?? '';
  });
}

/** Clicks into the panel's writing space and types there, key by key, as a person does. */
async function writeIn(panel: Frame, text: string): Promise<void> {
  const box = await ui(panel).textbox('Your words').handle();
  await box.click();
  const { keyboard } = panel.page();
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await keyboard.press('Enter');
    await keyboard.type(line);
  }
}

async function toWriting(panel: Frame): Promise<void> {
  const on = ui(panel);
  if (await on.textbox('Your words').there()) return;
  await on.button('Write').click();
  await on.textbox('Your words').handle();
}

/** Opens the writing space of the panel and types this text there. */
export async function written(panel: Frame, text: string): Promise<void> {
  await toWriting(panel);
  await writeIn(panel, text);
  expect(await ui(panel).textbox('Your words').text()).toBe(text);
}

/** Ctrl+Z, as a person presses it. */
export const undo = async (page: Page) => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};
