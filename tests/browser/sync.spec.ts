/** Reading the feeds in the background of the real browsers: what is asked for, what is kept, what survives. */
import type { Page } from 'puppeteer-core';
import { json, serve } from '../host/answers.ts';
import { pictures } from '../unit/library/picture-files.ts';
import { companyFeed, feedAddress, feedTitle, serveCompany, story } from './company.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed, lookAt } from './steps.ts';

/** Asks the background over the wire, as the extension's own pages do. */
const ask = (page: Page, kind: string) =>
  page.evaluate((what) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    return chrome.runtime.sendMessage({ ownVoice: 1, kind: what, params: {} });
  }, kind);

test('pictures are fetched when the feed is read, and looking at an item asks for nothing', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  const feed = companyFeed();
  Object.assign(feed.items[0] ?? {}, { image: 'https://news.example.com/ferry.png' });
  host.on('news.example.com', '/feed.json', json(feed));
  host.on(
    'news.example.com',
    '/ferry.png',
    serve(Buffer.from(pictures.png, 'base64'), { type: 'image/png' }),
  );
  await addFeed(fresh, feedAddress, feedTitle);
  const asked = () => host.log.filter((each) => each.path === '/ferry.png');
  await until('the picture to be fetched', async () => asked().length > 0);
  expect(asked()[0]?.headers.cookie).toBeUndefined();
  expect(asked()[0]?.headers.referer).toBeUndefined();

  const popup = await fresh.extensionPage('popup.html');
  await until('the picture to be shown', async () => {
    const sources = await popup.$$eval('img', (all) => all.map((each) => each.src.slice(0, 16)));
    if (sources.some((source) => source.startsWith('data:image/'))) return true;
    await popup.reload();
    return false;
  });
  const before = host.log.filter((each) => each.host === 'news.example.com').length;
  await ui(popup).button(story.title).click();
  await ui(popup).see(story.fact);
  expect(asked()).toHaveLength(1);
  expect(host.log.filter((each) => each.host === 'news.example.com')).toHaveLength(before);
});

test('a new version reaches an open popup, after the background was stopped too', {
  tag: '@chromium',
}, async ({ fresh, host }) => {
  serveCompany(host);
  await addFeed(fresh, feedAddress, feedTitle);
  const popup = await fresh.extensionPage('popup.html');
  await ui(popup).button(story.title).handle();
  await fresh.stopBackground();
  const feed = companyFeed();
  feed.items.unshift({
    ...(feed.items[1] as (typeof feed.items)[number]),
    id: 'new',
    title: 'A bell for the ferry',
    date_published: '2026-11-21T08:00:00Z',
  });
  host.on('news.example.com', '/feed.json', json(feed));
  expect(await ask(popup, 'sync.now')).toMatchObject({ ok: true });
  await ui(popup).button('A bell for the ferry').handle();
  await ui(popup).button(story.title).handle();
});

test('a host that is allowed answers 304, and a permission taken away leaves the library', async ({
  fresh,
  host,
}) => {
  serveCompany(host, false);
  await fresh.grant('https://news.example.com');
  const options = await lookAt(fresh, feedAddress);
  await ui(options).button('Allow news.example.com').click();
  await ui(options).heading(feedTitle).handle();
  await ui(options).button('Add this feed').click();
  await ui(options).see(`“${feedTitle}” is added`);
  const popup = await fresh.extensionPage('popup.html');
  const last = () => host.log.findLast((each) => each.path === '/feed.json');
  expect(await ask(popup, 'sync.now')).toMatchObject({ ok: true });
  await until('a 304', async () => last()?.status === 304);
  expect(last()?.headers['if-none-match']).toBeDefined();

  await fresh.revoke('https://news.example.com');
  await ask(popup, 'sync.now');
  await options.bringToFront();
  await ui(options).button('Allow news.example.com').handle();
  const again = await fresh.extensionPage('popup.html');
  await ui(again).button(story.title).handle();
});

test('an alarm is set for the next reading, and is still there when the background is gone', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveCompany(host);
  await addFeed(fresh, feedAddress, feedTitle);
  await fresh.stopBackground();
  const popup = await fresh.extensionPage('popup.html');
  const due = await until('the alarm', () =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> } };
      };
      return (await chrome.alarms.get('sync'))?.scheduledTime;
    }),
  );
  expect(due).toBeGreaterThan(Date.now());
  expect(due).toBeLessThan(Date.now() + 40 * 60_000);
});
