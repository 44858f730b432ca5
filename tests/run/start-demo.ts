/** The demo: builds, serves, opens a browser, subscribes, and shows it or walks through it. Run by start.mjs. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { BrowserName, Driver } from '../browser/drivers/driver.ts';
import { launch } from '../browser/drivers/launch.ts';
import { closeWelcome } from '../browser/drivers/welcome.ts';
import { demoFeed, demoFeeds, demoPictures } from '../fixtures/demo/demo.ts';
import { buildFixtures } from '../fixtures/networks/build.ts';
import { serveNetwork } from '../fixtures/networks/serve.ts';
import { folder, serve } from '../host/answers.ts';
import { type Host, startHost } from '../host/host.ts';
import { subscribe } from './start-acts.ts';
import { check } from './start-check.ts';
import { pictures } from './start-pictures.ts';

const root = resolve(import.meta.dirname, '../..');
const [name, mode] = process.argv.slice(2) as [BrowserName, 'show' | 'check' | 'pictures'];

/** Everything that must end with the demo, last started first ended. */
const endings: (() => Promise<unknown> | undefined)[] = [];
let ending: Promise<never> | undefined;

/** Ends what was started, each within five seconds, and then this process. */
function end(code: number): Promise<never> {
  ending ??= (async () => {
    for (const close of endings.reverse()) {
      const late = new Promise((done) => setTimeout(done, 5000));
      await Promise.race([Promise.resolve(close()).catch(() => {}), late]);
    }
    process.exit(code);
  })();
  return ending;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(130));
process.on('disconnect', () => end(130));

/** Registers how to end something that is only now being started, so that no signal can fall between. */
async function started<T>(starting: Promise<T>, close: (thing: T) => Promise<unknown>): Promise<T> {
  endings.push(() => starting.then(close));
  const thing = await starting;
  if (ending) await ending;
  return thing;
}

async function build() {
  const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', ...target], { cwd: root });
  endings.push(() => void child.kill());
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise((done) => child.once('close', done));
  if (ending) await ending;
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
}

function serveDemo(host: Host) {
  serveNetwork(host);
  const now = Date.now();
  for (const feed of ['newsroom', 'leeds'] as const) {
    const { host: at, pathname } = new URL(demoFeeds[feed]);
    host.on(at, pathname, serve(demoFeed(feed, now)));
    host.on(at, '/pictures/*', folder(resolve(demoPictures, '..')));
  }
}

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const tryThis = `
Own Voice is in this browser, with the feeds of an invented company, Calder & Loire. To try:
  1. Open Own Voice from the extensions button of the toolbar, and type "ells samur" into the search.
  2. Open the story, choose "Write in my own words", write; close the popup in mid-sentence and open it again.
  3. In the tab with the settings, click "Allow LinkedIn"; the browser asks you whether you mean it.
  4. Reload the page that stands in for LinkedIn, start a post, click the small button: your draft is there.
  5. "Put in my post" puts it in, and Ctrl+Z in the post takes it out again.
Ctrl-C ends the demo and removes everything it made.`;

async function main() {
  const headed = mode === 'show' && hasDisplay;
  console.log('Building the extension.');
  await build();
  await buildFixtures();
  const host = await started(startHost(), (each) => each.close());
  serveDemo(host);
  const opened: Driver = await started(
    launch(name, {
      host,
      headed,
      own: ['www.linkedin.com', ...Object.values(demoFeeds).map((feed) => new URL(feed).host)],
    }),
    (each) => each.close(),
  );
  await closeWelcome(opened);
  if (mode === 'check') return end((await check(opened)) ? 0 : 1);
  for (const feed of Object.values(demoFeeds)) await (await subscribe(opened, feed)).close();
  if (mode === 'pictures') {
    await pictures(opened, join(root, '.github'));
    return end(0);
  }
  opened.browser().once('disconnected', () => end(0));
  await opened.extensionPage('options.html#networks');
  await (await opened.open('https://www.linkedin.com/feed/')).bringToFront();
  console.log(tryThis);
  if (!headed) {
    console.log(
      '\nThere is no display here, so the browser runs without a window. To see the demo walk through itself: npm start -- --check',
    );
  }
}

try {
  await main();
} catch (error) {
  // A browser that is being closed makes whatever waits on it fail: that is no news.
  if (!ending) console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await end(1);
}
