/** Words put into an editor from the panel, and a real paste into the same editor: how long each takes, seen alike. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { type Driver, panelOf } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { until } from '../browser/drivers/until.ts';
import { buttonOn } from '../browser/on-network.ts';

/** 3,000 characters in ten paragraphs, as long as a post on LinkedIn may be. */
export const text = Array.from({ length: 10 }, (_, n) =>
  `${n} `.padEnd(298, 'eel weir ladder ').trim(),
)
  .map((line) => line.padEnd(299, '.'))
  .join('\n')
  .padEnd(3000, '.');

type Pages = {
  fixture?: { text(name: string): string | null };
  editors?: { state(): { text: string } };
};

/** What the model of the page's editor holds: that of the network's post, or that of the matrix. */
const held = (page: Page) =>
  page.evaluate(() => {
    const { fixture, editors } = window as unknown as Pages;
    return (fixture?.text('post') ?? editors?.state().text ?? '').replaceAll('\u00A0', ' ');
  });

/** Ms since 1970, as fine as the browser's own clock. */
const now = () => performance.timeOrigin + performance.now();

/** Presses and lets go of the mouse here; gives when it was let go, which is when a click begins. */
async function clickAt(page: Page, x: number, y: number): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const at = now();
  await page.mouse.up();
  return at;
}

/** Opens the panel; gives ms from the click to its first painted content. */
export async function openPanel(page: Page): Promise<{ panel: Frame; ms: number }> {
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

/** In the page: resolves with the time (ms since 1970) at which the first frame in which the model holds it was painted. */
const paintedIn = (page: Page, wanted: string) =>
  page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const { fixture, editors } = window as unknown as Pages;
        const model = () => fixture?.text('post') ?? editors?.state().text ?? '';
        const painted = new MessageChannel();
        painted.port1.onmessage = () => done(performance.timeOrigin + performance.now());
        // The message is delivered after the frame that this callback belongs to.
        const look = () =>
          model().replaceAll('\u00A0', ' ') === words
            ? painted.port2.postMessage(0)
            : requestAnimationFrame(look);
        look();
      }),
    wanted,
  );

/** In the panel: resolves with the time (ms since 1970) at which it says these words. */
const saidIn = (panel: Frame, wanted: string) =>
  panel.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const look = () => {
          if (document.body.textContent.includes(words))
            done(performance.timeOrigin + performance.now());
        };
        new MutationObserver(look).observe(document.body, {
          childList: true,
          subtree: true,
          characterData: true,
        });
      }),
    wanted,
  );

/** Ms from the click that puts the text there until it is painted in the editor and the panel says that it was read back. */
export async function insertion(
  page: Page,
  panel: Frame,
  what: 'post' | 'comment',
  wanted = text,
): Promise<number> {
  const { textbox, button } = ui(panel);
  if (await button('Write').there()) await button('Write').click();
  const words = await textbox('Your words').handle();
  await words.evaluate((field, value) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await ui(panel).see('Kept');
  const put = await button(`Put in my ${what}`).handle();
  await put.evaluate((each) => each.scrollIntoView({ block: 'center' }));
  const { x, y } = await put.clickablePoint();
  // A person moves the mouse to the button: the last change of the draft is on the disk by then.
  await pause(500);
  const seen = paintedIn(page, wanted);
  const said = saidIn(panel, `It is in your ${what}.`);
  const at = await clickAt(page, x, y);
  const ms = Math.max(await seen, await said) - at;
  if ((await held(page)) !== wanted)
    throw new Error('The editor does not hold the text that was said to be in it.');
  return ms;
}

async function chord(page: Page, key: 'a' | 'c' | 'v'): Promise<number> {
  await page.keyboard.down('Control');
  const at = now();
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  return at;
}

/** Ms from a real Ctrl+V in the page's editor until the text (`wanted`) is painted there. */
export async function ownPaste(page: Page, wanted = text): Promise<number> {
  const done = paintedIn(page, wanted);
  const at = await chord(page, 'v');
  return (await done) - at;
}

/** Copies the text as a person does, from a field of another tab. */
export async function copy(driver: Driver): Promise<void> {
  const page = await driver.browser().newPage();
  await page.bringToFront();
  await page.setContent('<textarea></textarea>');
  await page.$eval('textarea', (field, value) => Object.assign(field, { value }), text);
  await page.focus('textarea');
  await chord(page, 'a');
  await chord(page, 'c');
  await page.close();
}
