/** A signed feed in the real browsers: confirmed by its fingerprint, followed, refused when it goes back, healed after a kill. */
import type { Page } from 'puppeteer-core';
import { fingerprint } from '../../lib/feed/signature.ts';
import { createPublisher, signingKey } from '../fixtures/signed.ts';
import { serve } from '../host/answers.ts';
import type { Host } from '../host/host.ts';
import type { Handler } from '../host/route.ts';
import { companyFeed, feedAddress, feedTitle, story } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { lookAt } from './steps.ts';

const at = 'news.example.com';
const indexAddress = 'https://news.example.com/index.json';
const immutable = { 'cache-control': 'public, max-age=31536000, immutable' };
const short = {
  'cache-control': 'public, max-age=60, stale-while-revalidate=60, stale-if-error=300',
};

/** The company, which publishes to the test host: pages first, the index last. */
async function signedCompany(host: Host) {
  const key = await signingKey();
  const publisher = createPublisher(feedAddress);
  const { items, ...feed } = companyFeed();
  const upload = (files: ReadonlyMap<string, string>) => {
    for (const [path, text] of files)
      host.on(at, `/${path}`, serve(text, { headers: path === 'index.json' ? short : immutable }));
  };
  return {
    items,
    upload,
    fingerprint: fingerprint(key.listed.id),
    async publish(entries: typeof items) {
      const files = await publisher.publish({ entries, keys: [key], feed: { ...feed } });
      upload(files);
      return files;
    },
  };
}

async function subscribe(driver: Driver, seal: string) {
  const options = await lookAt(driver, indexAddress);
  await ui(options).heading(feedTitle).handle();
  await ui(options).see(seal);
  await ui(options).button('Add this feed').click();
  await ui(options).see(`“${feedTitle}” is added`);
  return options;
}

/** Says something to the background, as the extension's own pages do. */
const say = (page: Page, kind: string, params: object = {}) =>
  page.evaluate(
    (what, given) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ ownVoice: 1, kind: what, params: given });
    },
    kind,
    params,
  );
const syncNow = (page: Page) => say(page, 'sync.now');
const badge = (page: Page) =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(of: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });
const titles = (page: Page) =>
  page.$$eval('.items h3', (all) => all.map((each) => each.textContent ?? ''));

test('a signed feed is confirmed, followed, and what is older or of another key is refused in words', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  const company = await signedCompany(host);
  const first = await company.publish(company.items);
  const options = await subscribe(fresh, company.fingerprint);
  const popup = await fresh.extensionPage('popup.html');
  await ui(popup).button(story.title).handle();
  expect(await titles(popup)).toHaveLength(3);

  const asked = host.log.length;
  const revised = company.items
    .slice(0, 2)
    .map((one, n) => (n === 0 ? { ...one, title: 'The ferry runs at night, too' } : one));
  await company.publish(revised);
  await syncNow(popup);
  await until(
    'the withdrawn story to leave the open popup',
    async () => (await titles(popup)).length === 2,
  );
  expect(await titles(popup)).toContain('The ferry runs at night, too');
  const paths = host.log
    .slice(asked)
    .filter(({ host: name }) => name === at)
    .map(({ path }) => path.slice(0, 3));
  expect(paths).toEqual(['/in', '/p/']);

  // The number on the toolbar, for those who asked for it: gone with the next look at the library.
  await say(popup, 'settings.set', { badge: true });
  const bell = { ...(company.items[1] as (typeof revised)[number]), id: 'bell', title: 'A bell' };
  await company.publish([bell, ...revised]);
  await syncNow(popup);
  await ui(popup).button('A bell').handle();
  await until('the number of what is new', async () => (await badge(popup)) === '1');
  const again = await fresh.extensionPage('popup.html');
  await ui(again).button('A bell').handle();
  await again.close();
  await until('the number to be gone', async () => (await badge(popup)) === '');

  company.upload(first);
  await syncNow(popup);
  await options.bringToFront();
  await ui(options).see('The host gives an older version than the one here');
  const stranger = await signedCompany(host);
  await stranger.publish(stranger.items);
  await syncNow(popup);
  await ui(options).see('Signed with a key that is not known');
  expect(await titles(popup)).toHaveLength(3);
});

test('the background is stopped, and the browser killed, in the middle of a sync: the next start has one whole version', {
  tag: '@chromium',
}, async ({ fresh, host }) => {
  const company = await signedCompany(host);
  await company.publish(company.items);
  await subscribe(fresh, company.fingerprint);
  const [newest] = company.items;
  if (!newest) throw new Error('no story');
  const versions = ['index', 'page'].map((stage, n) => ({
    stage,
    items: [{ ...newest, id: `new-${n}`, title: `Written in the ${stage}` }, ...company.items],
  }));
  for (const { stage, items } of versions) {
    const files = await company.publish(items);
    const path =
      [...files.keys()].find((one) => (stage === 'index') === (one === 'index.json')) ?? '';
    let asked = false;
    let release = () => {};
    const gate = new Promise<void>((go) => {
      release = go;
    });
    const held: Handler = async (call, response) => {
      asked = true;
      await gate;
      await serve(files.get(path) ?? '')(call, response);
    };
    host.on(at, `/${path}`, held);
    const popup = await fresh.extensionPage('popup.html');
    void syncNow(popup).catch(() => {});
    await until(`the ${stage} to be asked for`, () => asked);
    if (stage === 'index') await fresh.stopBackground();
    else {
      await fresh.kill();
      await fresh.relaunch();
    }
    release();
    company.upload(files);
    const again = await fresh.extensionPage('popup.html');
    await ui(again).button(story.title).handle();
    const before = await titles(again);
    expect(before.length === items.length || before.length === items.length - 1).toBe(true);
    await syncNow(again);
    await ui(again).button(`Written in the ${stage}`).handle();
    await again.close();
  }
});
