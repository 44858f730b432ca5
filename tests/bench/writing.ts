/**
 * Writing in the popup of a real Chromium, as heavily as it comes: 3,000 characters, half of them borrowed from ten suggested
 * texts, with “Whose words?” on. How long the page's main thread is held by one task at a keystroke, and by our script in
 * it: what is longer than a frame makes the next letter late.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Driver } from '../browser/drivers/driver.ts';
import { ui } from '../browser/drivers/ui.ts';
import { json } from '../host/answers.ts';
import { subscribe } from '../run/start-acts.ts';
import { absolute, type Figure, percentile } from './figure.ts';
import { borrowing, writer } from './prose.ts';
import { staged } from './stage.ts';

const keys = 200;
const frame = 16;
const address = 'https://bench.calderloire.example/feed.json';
const title = 'A story with ten suggested texts';

function feed(suggestions: readonly string[]) {
  const item = {
    id: 'one',
    url: 'https://bench.calderloire.example/one',
    title,
    content_text: 'For three years a small team rebuilt the weir.',
    date_published: '2026-11-20T08:00:00Z',
    _own_voice: { texts: suggestions.map((text) => ({ text, language: 'en' })) },
  };
  const version = 'https://jsonfeed.org/version/1.1';
  return { version, title: 'Bench', language: 'en', items: [item] };
}

/** Opens the story and begins to write, with this text in the sheet and its borrowed words marked. */
async function begin(driver: Driver, text: string): Promise<Page> {
  const page = await driver.extensionPage('popup.html');
  await page.setViewport({ width: 400, height: 600 });
  await ui(page).button(title).click();
  await ui(page).button('Write in my own words').click();
  const sheet = await ui(page).textbox('Your words').handle();
  await sheet.focus();
  await page.keyboard.sendCharacter(text);
  await ui(page).button('Whose words?').click();
  await page.waitForSelector('.mirror mark');
  await ui(page).see('Kept');
  await sheet.focus();
  return page;
}

type Traced = { name: string; ph: string; ts: number; dur?: number; tid: number; pid: number };

/** Records every task of the page's main thread; gives the function that ends it and yields their traces. */
async function tracing(session: CDPSession) {
  const all: Traced[] = [];
  session.on(
    'Tracing.dataCollected',
    ({ value }) => void all.push(...(value as never as Traced[])),
  );
  const includedCategories = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];
  const traceConfig: Protocol.Tracing.TraceConfig = { includedCategories };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  return async (): Promise<Traced[]> => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return all;
  };
}

const scripts = new Set([
  'EventDispatch',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
]);

/** ms of each task in which a key was heard, and of the script in it; and of the longest task of ours between two keys. */
function keystrokes(all: readonly Traced[]) {
  const keydown = all.filter(({ name, ph }) => name === 'EventDispatch' && ph === 'X');
  const [{ pid, tid } = { pid: 0, tid: 0 }] = keydown;
  const ours = all.filter((one) => one.pid === pid && one.tid === tid && one.ph === 'X');
  const tasks = ours.filter(({ name }) => name === 'RunTask').sort((a, b) => a.ts - b.ts);
  const script = ours.filter(({ name }) => scripts.has(name)).sort((a, b) => a.ts - b.ts);
  const found: { task: number; script: number }[] = [];
  let next = 0;
  for (const { ts, dur = 0 } of tasks) {
    let end = 0;
    let held = 0;
    while (next < script.length && (script[next]?.ts ?? 0) < ts + dur) {
      const one = script[next];
      next += 1;
      // What runs inside another is counted with it.
      if (!one || one.ts < Math.max(ts, end)) continue;
      held += one.dur ?? 0;
      end = one.ts + (one.dur ?? 0);
    }
    if (held > 0) found.push({ task: dur / 1000, script: held / 1000 });
  }
  return found;
}

/** The longest script and the longest task while two hundred keys are pressed, one every 40 ms or so. */
export async function bench(): Promise<Figure[]> {
  const write = writer(3);
  const suggestions = Array.from({ length: 10 }, () => write(1200));
  return staged(async (driver, host) => {
    host.on(new URL(address).host, '/feed.json', json(feed(suggestions)));
    await (await subscribe(driver, address)).close();
    const page = await begin(driver, borrowing(suggestions, write, 3000 - keys));
    const session = await page.createCDPSession();
    const typed = write(keys).slice(0, keys).replaceAll('\n', ' ');
    // The engine compiles what it has seen often: the first keys of a page are not those of a writer.
    await page.keyboard.type('so ', { delay: 40 });
    const stop = await tracing(session);
    for (const key of typed) {
      await page.keyboard.type(key);
      await pause(40);
    }
    const found = keystrokes(await stop());
    if (found.length < keys) throw new Error(`only ${found.length} tasks were seen`);
    const held = found.map(({ script }) => script);
    const tasks = found.map(({ task }) => task);
    await page.close();
    return [
      absolute('writing, script of a task, longest', 'ms', Math.max(...held), frame),
      absolute('writing, script of a task, 99 of 100', 'ms', percentile(held, 0.99), frame),
      absolute('writing, a task with script, longest', 'ms', Math.max(...tasks), frame),
    ];
  });
}
