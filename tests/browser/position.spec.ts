/**
 * The button stays by its composer and on nothing of the page: while the page scrolls, the layer moves, the window is
 * resized or zoomed, in both directions. A sample in each run; every composer with `npm run test:soak -- --only position`.
 */
import type { Page } from 'puppeteer-core';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import { allowNetwork, buttonOn, openPanel } from './on-network.ts';
import { composers, openComposer } from './places.ts';
import { buttonsCovered, lookAtButton, removeComposer } from './position.page.ts';

const sizes = [
  [1920, 1080],
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [800, 600],
] as const;
const [, , usual] = sizes;
const size = { width: usual[0], height: usual[1] };
const whole = process.env.OWN_VOICE_POSITION !== undefined;
/** A layer in a shadow root, and a form of the page. */
const sample = [0, 11];
const these = composers.filter((_, at) => whole || sample.includes(at));

const standsWell = async (page: Page, where: string) =>
  expect.soft(await page.evaluate(lookAtButton, 1000), where).toEqual([]);

/** At five sizes of the window, as it is and with everything twice as large, in both directions. */
async function everySize(page: Page, name: string): Promise<number> {
  let looks = 0;
  for (const zoom of [1, 2])
    for (const [width, height] of sizes) {
      await page.setViewport({
        width: width / zoom,
        height: height / zoom,
        deviceScaleFactor: zoom,
      });
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((to) => {
          document.documentElement.dir = to;
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          at?.scrollIntoView({ block: 'center' });
        }, dir);
        await standsWell(page, `${name}, ${width} × ${height}, ${zoom * 100} %, ${dir}`);
        looks += 1;
      }
    }
  await page.setViewport(size);
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  return looks;
}

/** The text grows, the page scrolls, a little and far, the layer moves, a control comes where the button stands. */
async function everyMove(page: Page, name: string): Promise<number> {
  for (let line = 0; line < 24; line += 1) await page.keyboard.press('Enter');
  await page.keyboard.type('long');
  await standsWell(page, `${name}, a long text`);
  await page.evaluate(() => {
    let at: Node | null = document.activeElement;
    while (at instanceof Element && at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    for (; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
      if (at instanceof Element && getComputedStyle(at).overflowY !== 'visible') at.scrollTop = 0;
  });
  await standsWell(page, `${name}, its beginning`);
  for (const [how, by] of [
    ['a little', 40],
    ['out of sight', 500],
    ['back', -540],
  ] as const) {
    await page.evaluate((px) => scrollBy(0, px), by);
    await standsWell(page, `${name}, scrolled ${how}`);
  }
  await page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>('dialog, [role=dialog], form, main');
    if (layer) layer.style.translate = '-60px 30px';
  });
  await standsWell(page, `${name}, moved`);
  const { x, y } = await buttonOn(page);
  await page.evaluate(
    (left, top) => {
      const late = document.createElement('button');
      late.id = late.ariaLabel = 'Late';
      late.style.cssText = `position:fixed;z-index:1000;left:${left}px;top:${top}px;width:28px;height:28px`;
      document.querySelector('dialog')?.append(late);
      if (!late.isConnected) document.body.append(late);
    },
    x,
    y,
  );
  await standsWell(page, `${name}, a new control`);
  return 7;
}

/** Beside the form that one writes in, in any window; where there is no room for both, not on the button that sends. */
async function panelLeavesTheButtons(page: Page, name: string): Promise<void> {
  const panel = await openPanel(page);
  for (const [width, height] of sizes)
    for (const dir of ['ltr', 'rtl']) {
      await page.setViewport({ width, height });
      await page.evaluate((to) => {
        document.documentElement.dir = to;
      }, dir);
      const where = `${name}, ${width} × ${height}, ${dir}: buttons below the panel`;
      const which = width < 1000 ? 'button.primary' : 'button';
      const covered = () => page.evaluate(buttonsCovered, which);
      await until(where, async () => (await covered()).length === 0, 1000).catch(() => {});
      expect.soft(await covered(), where).toEqual([]);
    }
  await ui(panel).button('Close').click();
}

test('the button stays by its composer and covers nothing', { tag: '@chromium' }, async ({
  driver,
  host,
}) => {
  test.setTimeout(60_000 + these.length * 60_000);
  await prepare(driver, host);
  for (const id of new Set(these.map((each) => each.id))) await allowNetwork(driver, host, id);
  let looks = 0;
  for (const composer of these) {
    const name = `${composer.address} ${composer.press ?? composer.label}`;
    const page = await openComposer(driver, composer, size);
    await buttonOn(page);
    looks += await everySize(page, name);
    looks += await everyMove(page, name);
    await page.evaluate(() => document.getElementById('Late')?.remove());
    await panelLeavesTheButtons(page, name);
    await buttonOn(page);
    const frames = await page.evaluate(removeComposer);
    expect(frames, `${name}: frames until it is gone`).toBeLessThanOrEqual(3);
    await page.close();
  }
  console.log(`${driver.name}: ${looks} looks at ${these.length} composers`);
});
