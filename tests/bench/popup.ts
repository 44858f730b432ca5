/** The popup with a large library: how soon it is there, and how soon search answers. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { until } from '../browser/drivers/until.ts';
import { serve } from '../host/answers.ts';
import { subscribe } from '../run/start-acts.ts';
import { absolute, type Figure, median, percentile, relative } from './figure.ts';
import { library } from './library.ts';
import { isScript, profiling, timeIn } from './profile.ts';
import { staged } from './stage.ts';

const runs = 10;
const address = 'https://bench.calderloire.example/feed.json';
type Marked = { firstItems?: number; slow: number[] };

/** In the page, before its own scripts: marks the frame in which the first item was painted, and each slow event. */
function mark() {
  const marked: Marked = { slow: [] };
  Object.assign(globalThis, { marked });
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    marked.firstItems ??= performance.now();
  };
  const watch = new MutationObserver(() => {
    if (!document.querySelector('main li h3, main li h2, main li [class*=title]')) return;
    watch.disconnect();
    // The message is delivered after the frame that this callback belongs to.
    requestAnimationFrame(() => painted.port2.postMessage(0));
  });
  watch.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'keydown' || entry.name === 'input') marked.slow.push(entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

const markedOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { marked: Marked }).marked);

async function openPopup(driver: Driver): Promise<{ page: Page; ms: number }> {
  const page = await driver.browser().newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.evaluateOnNewDocument(mark);
  await page.goto(`${driver.base()}popup.html`);
  const ms = await until('the first items', async () => (await markedOn(page)).firstItems);
  return { page, ms };
}

/** ms from navigation to the first paint of a small file of the extension with no style and no script: the browser's own part. */
async function openNothing(driver: Driver): Promise<number> {
  const page = await driver.browser().newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.goto(`${driver.base()}manifest.json`);
  const ms = await until('a first paint', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
  );
  await leave(page);
  return ms;
}

/**
 * Closes a page as somebody does who looked at it: what it reads behind its first paint has come, and is let go of before the
 * next is opened. All pages of the extension share a process: opened at once, four in ten came 110 ms later.
 */
async function leave(page: Page): Promise<void> {
  await pause(1000);
  await page.close();
  await pause(500);
}

/** Subscribes to a library of this size on the options page, in a browser with nothing else in it. */
async function read(driver: Driver, size: number) {
  const page = await subscribe(driver, address);
  await until(
    `${size} items`,
    async () => (await ui(page).words()).replaceAll(/[\s,.]/g, '').includes(`${size}items`),
    60_000,
  );
  await page.close();
}

/** Queries as people type them, with slips. */
const queries = ['eel ladder', 'bronce casting', 'nihgt control', 'storm cellar', 'gauge 97'];

/** Types the queries, a key every 200 ms or so; calls `pressed` before and after each key and its work. */
async function type(page: Page, pressed: (begun: number, ended: number) => Promise<void> | void) {
  const box = await ui(page).searchbox('Search stories').handle();
  await box.focus();
  await pause(1500);
  for (const query of queries) {
    for (const key of query) {
      const begun = performance.now();
      await page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'));
      await pause(200);
      await pressed(begun, performance.now());
    }
    await box.evaluate((each) => (each as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
    await pause(300);
  }
}

/** ms to paint a keystroke by Event Timing, with no profiler at work. */
async function paints(driver: Driver): Promise<number[]> {
  const { page } = await openPopup(driver);
  const all: number[] = [];
  let before = 0;
  await type(page, async () => {
    const { slow } = await markedOn(page);
    // Event Timing tells of 16 ms and more; what it does not tell of was painted within 16.
    all.push(Math.max(16, ...slow.slice(before)));
    before = slow.length;
  });
  await page.close();
  return all;
}

/** ms of script a keystroke, by the profiler. */
async function scripts(driver: Driver): Promise<number[]> {
  const { page } = await openPopup(driver);
  const spans: [number, number][] = [];
  const stop = await profiling(await page.createCDPSession());
  const start = performance.now();
  await type(page, (begun, ended) => void spans.push([begun - start, ended - start]));
  const profile = await stop();
  await page.close();
  return spans.map((span) => timeIn(profile, isScript, span));
}

/** ms to the first items with 10,000 and with 100 of them; script ms and ms to paint a keystroke. */
export async function bench(): Promise<Figure[]> {
  return staged((large, hostOfLarge) =>
    staged(async (small, hostOfSmall) => {
      hostOfLarge.on(new URL(address).host, '/feed.json', serve(library(10_000, Date.now())));
      hostOfSmall.on(new URL(address).host, '/feed.json', serve(library(100, Date.now())));
      await read(small, 100);
      await read(large, 10_000);
      const times: Record<'large' | 'small', number[]> = { large: [], small: [] };
      const nothing: number[] = [];
      for (let n = 0; n < runs; n += 1) {
        nothing.push(await openNothing(large));
        for (const [name, driver] of [['large', large] as const, ['small', small] as const]) {
          const { page, ms } = await openPopup(driver);
          times[name].push(ms);
          await leave(page);
        }
      }
      const paint = await paints(large);
      const script = await scripts(large);
      const first = median(times.large);
      return [
        absolute('popup, first of 10,000 items painted', 'ms', first, 100, median(nothing)),
        relative('popup, first items: 10,000 beside 100', 'ms', first, median(times.small), 1.3),
        absolute('search, script a keystroke', 'ms', median(script), 8),
        absolute('search, keystroke to paint, p95', 'ms', percentile(paint, 0.95), 32),
      ];
    }),
  );
}
