/** Writing: the borrowed runs at a keystroke, in Node; and one's own drafts, opened in the popup, many beside few. */
import type { Page } from 'puppeteer-core';
import type { Draft, Place } from '../../lib/messages/shapes.ts';
import { compareWith } from '../../lib/voice/borrowed.ts';
import type { Driver } from '../browser/drivers/driver.ts';
import { until } from '../browser/drivers/until.ts';
import { absolute, type Figure, median, relative } from './figure.ts';
import { borrowing, writer } from './prose.ts';
import { staged } from './stage.ts';

const few = 5;
const many = 5000;
const runs = 9;

/** ms a keystroke: a 3,000 character draft, half of it borrowed, grows sign by sign beside ten suggestions. */
function keystrokes(): number[] {
  const write = writer(3);
  const suggestions = Array.from({ length: 10 }, () => write(1200));
  const compare = compareWith(suggestions);
  const whole = borrowing(suggestions, write, 3000);
  const times: number[] = [];
  for (let length = whole.length - 200; length <= whole.length; length += 1) {
    const start = performance.now();
    const { runs: found } = compare(whole.slice(0, length));
    times.push(performance.now() - start);
    if (found.length === 0) throw new Error('nothing borrowed was found');
  }
  return times;
}

/** Puts drafts where the extension keeps them, and makes the place to be opened the one that lists them. */
async function fill(driver: Driver, count: number): Promise<void> {
  const write = writer(5);
  const drafts = Array.from(
    { length: count },
    (_, n): Draft => ({
      id: `draft-${n}`,
      text: write(700),
      network: 'linkedin',
      caret: { start: 0, end: 0 },
      scroll: 0,
      created: n,
      updated: n,
    }),
  );
  const page = await driver.extensionPage('popup.html');
  const place: Place = { screen: 'me', query: '', scroll: 0 };
  await page.evaluate(
    async (all, there) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(what: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ place: there });
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open('own-voice-drafts');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const step = opening.result.transaction('drafts', 'readwrite');
          for (const one of all) step.objectStore('drafts').put(one);
          step.oncomplete = () => done();
          step.onerror = () => failed(step.error);
        };
      });
    },
    drafts,
    place,
  );
  await page.close();
}

/** In the page, before its own scripts: marks the frame in which the first draft was painted. */
function mark() {
  const painted = new MessageChannel();
  painted.port1.onmessage = () => Object.assign(globalThis, { firstDraft: performance.now() });
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.own-words li')) return;
    watch.disconnect();
    requestAnimationFrame(() => painted.port2.postMessage(0));
  });
  watch.observe(document, { childList: true, subtree: true });
}

const marked = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { firstDraft?: number }).firstDraft);

/** ms until the first draft is painted in a popup that is opened where they are listed. */
async function opened(driver: Driver): Promise<number> {
  const page = await driver.browser().newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(mark);
  await page.goto(`${driver.base()}popup.html`);
  const ms = await until('the first draft', () => marked(page));
  await page.close();
  return ms;
}

export async function bench(): Promise<Figure[]> {
  const keys = keystrokes();
  return staged((large) =>
    staged(async (small) => {
      await fill(large, many);
      await fill(small, few);
      const times: Record<'large' | 'small', number[]> = { large: [], small: [] };
      for (let n = 0; n < runs; n += 1) {
        times.large.push(await opened(large));
        times.small.push(await opened(small));
      }
      return [
        absolute('whose words: 3,000 characters beside 10 texts', 'ms', median(keys), 8),
        relative(
          `drafts opened: ${many} beside ${few}`,
          'ms',
          median(times.large),
          median(times.small),
          1.3,
        ),
      ];
    }),
  );
}
