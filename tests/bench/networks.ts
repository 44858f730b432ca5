/**
 * What the script that waits costs each network's page when nobody writes there: while it loads, while one scrolls
 * through it, and in memory; and on a page of 200 composers, the longest that it holds one frame while the focus goes through them all.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../browser/drivers/driver.ts';
import { composers } from '../browser/places.ts';
import { serveNetwork } from '../fixtures/networks/serve.ts';
import { page as html } from '../host/answers.ts';
import { allowNetwork } from '../run/start-acts.ts';
import { absolute, type Figure, median } from './figure.ts';
import { heapOf, longestIn, profiling, timeIn } from './profile.ts';
import { staged } from './stage.ts';

const feed = 'https://www.linkedin.com/feed/';
const runs = 5;
const seconds = 2;
const many = 200;
const frame = 16;

const ours = (at: { url: string }) =>
  at.url.startsWith('chrome-extension://') && at.url.endsWith('content-scripts/composer.js');

/** Scrolls as fast as frames come: rows are filled anew, the page does all it does for that. */
const scrolling = (page: Page) =>
  page.evaluate(
    (ms) =>
      new Promise<void>((done) => {
        const end = performance.now() + ms;
        const step = () => {
          scrollBy(0, 120);
          if (performance.now() < end) requestAnimationFrame(step);
          else done();
        };
        step();
      }),
    seconds * 1000,
  );

/** Our script in ms: from navigation until a second after load, and a second of scrolling. */
async function idle(driver: Driver, address: string): Promise<{ load: number; scroll: number }> {
  // As in the watcher's own bench: in a process that has met the network before, as with every page but a day's first.
  const page = await driver.open(new URL('/blank', address).href);
  const session = await page.createCDPSession();
  const stopLoad = await profiling(session);
  await page.goto(address);
  await pause(1000);
  const load = timeIn(await stopLoad(), ours);
  const stopScroll = await profiling(session);
  await scrolling(page);
  const scroll = timeIn(await stopScroll(), ours) / seconds;
  await page.close();
  return { load, scroll };
}

/** kB of heap of the page, a second after it was opened. */
async function heap(driver: Driver, address: string): Promise<number> {
  const page = await driver.open(address);
  await pause(1000);
  const used = await heapOf(await page.createCDPSession());
  await page.close();
  return used;
}

/** ms that our script held one frame at most, while the Tab key goes through 200 composers. */
async function crowd(driver: Driver): Promise<number> {
  const page = await driver.open(feed);
  const session = await page.createCDPSession();
  const stop = await profiling(session);
  for (let n = 0; n < many; n += 1) await page.keyboard.press('Tab');
  await pause(500);
  const longest = longestIn(await stop(), ours);
  const shown = await page.evaluate(
    () => document.querySelectorAll('div[popover="manual"]').length,
  );
  if (shown !== 1) throw new Error(`${shown} buttons for the one composer that has the focus`);
  await page.close();
  return longest;
}

export async function bench(): Promise<Figure[]> {
  return staged(async (driver, host) => {
    const figures: Figure[] = [];
    const addresses = new Map(composers.map(({ id, address }) => [id, address.split('?', 1)[0]]));
    for (const [id, address = ''] of addresses) {
      serveNetwork(host, id);
      host.on(new URL(address).host, '/blank', html('<!doctype html><title>Blank</title>'));
      const without: number[] = [];
      for (let n = 0; n < runs; n += 1) without.push(await heap(driver, address));
      await allowNetwork(driver, id);
      const withIt: number[] = [];
      for (let n = 0; n < runs; n += 1) withIt.push(await heap(driver, address));
      const times: { load: number; scroll: number }[] = [];
      for (let n = 0; n < runs; n += 1) times.push(await idle(driver, address));
      figures.push(
        absolute(`${id}, script at load`, 'ms', median(times.map(({ load }) => load)), 2),
        absolute(
          `${id}, script a second of scrolling`,
          'ms',
          median(times.map(({ scroll }) => scroll)),
          1,
        ),
        absolute(`${id}, heap more than without`, 'kB', median(withIt) - median(without), 300),
      );
    }
    const boxes = Array.from(
      { length: many },
      (_, n) =>
        `<p>Post ${n}</p><div data-testid="ui-core-tiptap-text-editor-wrapper">
        <div role="textbox" contenteditable="true" aria-label="Add a comment" style="min-height:40px"></div></div>`,
    ).join('');
    host.on('www.linkedin.com', '/feed/', html(`<!doctype html><title>Feed</title>${boxes}`));
    const longest: number[] = [];
    for (let n = 0; n < runs; n += 1) longest.push(await crowd(driver));
    figures.push(absolute('200 composers, longest of a frame', 'ms', Math.max(...longest), frame));
    return figures;
  });
}
