/** The panel beside a post: how soon it is there, and what an insertion costs beside the editor's own paste. */
import type { Frame, Page } from 'puppeteer-core';
import { type Driver, panelOf } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { until } from '../browser/drivers/until.ts';
import { buttonOn, feed, startPost } from '../browser/on-network.ts';
import { buildFixtures } from '../fixtures/networks/build.ts';
import { serveNetwork } from '../fixtures/networks/serve.ts';
import { allowLinkedIn } from '../run/start-acts.ts';
import { absolute, type Figure, median, relative } from './figure.ts';
import { staged } from './stage.ts';

const runs = 7;
/** 3,000 characters in ten paragraphs, as long as a post on LinkedIn may be. */
const text = Array.from({ length: 10 }, (_, n) => `${n} `.padEnd(298, 'eel weir ladder ').trim())
  .map((line) => line.padEnd(299, '.'))
  .join('\n')
  .padEnd(3000, '.');

/** Ms since 1970, as fine as the browser's own clock. */
const now = () => performance.timeOrigin + performance.now();

/** A page with a post begun and our button beside it. */
async function begun(driver: Driver): Promise<Page> {
  const page = await driver.open(feed);
  await page.bringToFront();
  await startPost(page);
  await buttonOn(page);
  return page;
}

/** Presses and lets go of the mouse here; gives when it was let go, which is when a click begins. */
async function clickAt(page: Page, x: number, y: number): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const at = now();
  await page.mouse.up();
  return at;
}

/** Opens the panel; gives ms from the click to its first painted content. */
async function openPanel(page: Page): Promise<{ panel: Frame; ms: number }> {
  const { x, y, width, height } = await buttonOn(page);
  const at = await clickAt(page, x + width / 2, y + height / 2);
  const panel = await panelOf(page);
  const painted = await until('the paint of the panel', () =>
    panel.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return paint && performance.timeOrigin + paint.startTime;
    }),
  );
  return { panel, ms: painted - at };
}

/** In the page or panel: resolves with the time (ms since 1970) of the first frame in which it holds. */
const frameWhere = (where: Page | Frame, kind: 'model' | 'said', wanted: string) =>
  where.evaluate(
    (what, text) =>
      new Promise<number>((done) => {
        const holds = () =>
          what === 'model'
            ? window.fixture.text('post') === text
            : document.body.textContent.includes(text);
        const look = () =>
          holds() ? done(performance.timeOrigin + performance.now()) : requestAnimationFrame(look);
        look();
      }),
    kind,
    wanted,
  );

/** Ms from the click on "Put in my post" until the panel says that the text was read back. */
async function insertion(page: Page, panel: Frame): Promise<number> {
  const { textbox, button } = ui(panel);
  if (await button('Write').there()) await button('Write').click();
  const words = await textbox('Your words').handle();
  await words.evaluate((field, value) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await ui(panel).see('Kept');
  const put = await button('Put in my post').handle();
  await put.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  const { x, y } = await put.clickablePoint();
  const done = frameWhere(panel, 'said', 'It is in your post.');
  const at = await clickAt(page, x, y);
  const ms = (await done) - at;
  if ((await page.evaluate(() => window.fixture.text('post'))) !== text) {
    throw new Error('The post does not hold the text that was said to be in it.');
  }
  return ms;
}

async function chord(page: Page, key: 'a' | 'c' | 'v'): Promise<number> {
  await page.keyboard.down('Control');
  const at = now();
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  return at;
}

/** Ms from a real Ctrl+V in the same editor until its model holds the text. */
async function ownPaste(page: Page): Promise<number> {
  const done = frameWhere(page, 'model', text);
  const at = await chord(page, 'v');
  return (await done) - at;
}

/** Copies the text as a person does, from a field of another tab. */
async function copy(page: Page): Promise<void> {
  await page.bringToFront();
  await page.setContent('<textarea></textarea>');
  await page.$eval('textarea', (field, value) => Object.assign(field, { value }), text);
  await page.focus('textarea');
  await chord(page, 'a');
  await chord(page, 'c');
  await page.close();
}

/** ms from click to painted; ms of an insertion beside a paste. */
export async function bench(): Promise<Figure[]> {
  await buildFixtures();
  return staged(async (driver, host) => {
    serveNetwork(host);
    await allowLinkedIn(driver);
    await copy(await driver.browser().newPage());
    const opening: number[] = [];
    const inserted: number[] = [];
    const pasted: number[] = [];
    for (let n = 0; n < runs; n += 1) {
      const page = await begun(driver);
      const { panel, ms } = await openPanel(page);
      opening.push(ms);
      inserted.push(await insertion(page, panel));
      await page.close();
      const other = await begun(driver);
      pasted.push(await ownPaste(other));
      await other.close();
    }
    return [
      absolute('panel, click to painted', 'ms', median(opening), 150),
      relative('panel, 3,000 characters put in', 'ms', median(inserted), median(pasted), 1.5),
    ];
  });
}
