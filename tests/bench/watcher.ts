/** What the script that waits on an allowed network's page costs that page. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Driver } from '../browser/drivers/driver.ts';
import { page as html } from '../host/answers.ts';
import { allowLinkedIn } from '../run/start-acts.ts';
import { churnPage } from './churn.ts';
import { absolute, type Figure, median } from './figure.ts';
import { heapOf, profiling, timeIn } from './profile.ts';
import { staged } from './stage.ts';

const file = 'content-scripts/composer.js';
const watched = 'https://www.linkedin.com';
/** The same page where the script is not: nothing but the name differs. */
const unwatched = 'https://www.linkedin.example.com';
const runs = 7;
const seconds = 4;

const ours = (frame: { url: string }) =>
  frame.url.startsWith('chrome-extension://') && frame.url.endsWith(file);

/** Script time of the watcher in ms: from navigation until a second after load, and a second of churn. */
async function time(driver: Driver) {
  const page = await driver.open(`${watched}/blank`);
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  const stopLoad = await profiling(session);
  await page.goto(`${watched}/feed/`);
  await pause(1000);
  const load = timeIn(await stopLoad(), ours);
  await session.send('Runtime.enable');
  if (!worlds.some((origin) => origin.startsWith('chrome-extension://'))) {
    throw new Error('The watcher is not on the page.');
  }
  await session.send('Runtime.disable');
  const stopChurn = await profiling(session);
  await pause(seconds * 1000);
  const churn = timeIn(await stopChurn(), ours) / seconds;
  await page.close();
  return { load, churn };
}

/** Heap of the page in kB, after the churn was stopped and the garbage collected. */
async function heap(driver: Driver, origin: string): Promise<number> {
  const page = await driver.open(`${origin}/feed/`);
  const session = await page.createCDPSession();
  await pause(1500);
  await page.evaluate(() => (globalThis as unknown as { stopChurn(): void }).stopChurn());
  await pause(200);
  const used = await heapOf(session);
  await page.close();
  return used;
}

/** Size in kB gz; ms at load and a second of churn by the profiler; kB of heap more than without. */
export async function bench(): Promise<Figure[]> {
  return staged(async (driver, host) => {
    for (const origin of [watched, unwatched]) {
      host.on(new URL(origin).host, '/feed/', html(churnPage));
      host.on(new URL(origin).host, '/blank', html('<!doctype html><title>Blank</title>'));
    }
    await allowLinkedIn(driver);
    const script = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3', file));
    const times: { load: number; churn: number }[] = [];
    for (let n = 0; n < runs; n += 1) times.push(await time(driver));
    const withIt: number[] = [];
    const without: number[] = [];
    for (let n = 0; n < runs; n += 1) {
      withIt.push(await heap(driver, watched));
      without.push(await heap(driver, unwatched));
    }
    return [
      absolute('watcher, size', 'kB gz', gzipSync(script).length / 1000, 5),
      absolute('watcher, script at load', 'ms', median(times.map(({ load }) => load)), 2),
      absolute('watcher, script a second of churn', 'ms', median(times.map((t) => t.churn)), 1),
      absolute('watcher, heap more than without', 'kB', median(withIt) - median(without), 300),
    ];
  });
}
