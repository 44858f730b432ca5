/**
 * Every bad answer to an address has its own words and a next step, and leaves the last good library and every
 * draft whole: after each case the popup still shows the story and the draft.
 */
import type { Page } from 'puppeteer-core';
import { en } from '../../lib/i18n/en.ts';
import { fr } from '../../lib/i18n/fr.ts';
import { cutShort, endless, page as html, json, redirect, serve } from '../host/answers.ts';
import type { Handler } from '../host/route.ts';
import { companyFeed, feedAddress, feedTitle, serveCompany, story } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import { addFeed, beginWriting, lookAt, onDisk } from './steps.ts';
import { speak } from './weather-feed.ts';

const draft = 'These words are mine and stay.';
const feedText = JSON.stringify(companyFeed());
const bad = 'https://bad.example.org/feed.json';

type Case = { name: string; problem: keyof typeof en.problems; address?: string; answer?: Handler };
const cases: Case[] = [
  { name: 'no address at all', problem: 'bad-address', address: 'our news' },
  { name: 'an http: address', problem: 'not-https', address: 'http://bad.example.org/feed.json' },
  { name: '404', problem: 'not-found', answer: json({}, { status: 404 }) },
  { name: 'a sign-in', problem: 'sign-in', answer: json({}, { status: 401 }) },
  { name: 'a broken server', problem: 'server-error', answer: json({}, { status: 500 }) },
  { name: 'a busy server', problem: 'server-busy', answer: json({}, { status: 503 }) },
  { name: 'a web page that names no feed', problem: 'html', answer: html('<h1>Our news</h1>') },
  { name: 'JSON that is no feed', problem: 'not-feed', answer: json({ news: [] }) },
  { name: 'a bare list', problem: 'bare-array', answer: json([{ id: 1 }]) },
  { name: 'no JSON', problem: 'not-json', answer: serve('{"version": no}') },
  { name: 'an empty file', problem: 'empty', answer: serve('') },
  {
    name: 'a feed cut off on its way',
    problem: 'truncated',
    answer: cutShort(feedText),
  },
  {
    name: 'a feed that was uploaded by half',
    problem: 'truncated',
    answer: serve(feedText.slice(0, feedText.length >> 1)),
  },
  { name: '60 MB', problem: 'too-large', answer: endless(60) },
  {
    name: 'RSS',
    problem: 'rss',
    answer: serve(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>',
      {
        type: 'application/rss+xml',
      },
    ),
  },
  {
    name: 'letters in another encoding',
    problem: 'wrong-encoding',
    answer: serve(Buffer.from(feedText.replace('ferry', 'f\u00e9rry'), 'latin1')),
  },
  {
    name: 'a host that keeps its feed to itself',
    problem: 'needs-permission',
    answer: json({}, { cors: false }),
  },
];

/** The popup still has the story and the draft, word for word. */
async function allIsWhole(driver: Driver) {
  const popup = await driver.extensionPage('popup.html');
  await ui(popup).tab('Share').click();
  await ui(popup).button(story.title).handle();
  await ui(popup).tab('Me').click();
  await ui(popup).see(draft);
  await popup.close();
}

/** The settings stay open from case to case, as for somebody who tries one address after the other. */
let settings: Page;
let kept: string;

async function look(address: string): Promise<Page> {
  await settings.bringToFront();
  await ui(settings).textbox('Feed address').fill(address);
  await ui(settings).button('Look at it').click();
  return settings;
}

test.beforeAll(async ({ driver, host }) => {
  await prepare(driver, host);
  serveCompany(host);
  await addFeed(driver, feedAddress, feedTitle);
  const { page, words } = await beginWriting(driver);
  await words.type(draft);
  await ui(page).see('Kept');
  await ui(page).button(en.me.drafts).click();
  await ui(page).tab('Me').handle();
  // What a page wrote in the moment it was closed may be dropped.
  await until('the words and the place to be kept', async () => {
    const screen = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { local: { get(key: string): Promise<{ place?: { screen: string } }> } };
        };
      };
      return (await chrome.storage.local.get('place')).place?.screen;
    });
    return screen === 'me' && (await onDisk(page)).includes(draft);
  });
  await page.close();
  settings = await driver.extensionPage('options.html#feeds');
  kept = await onDisk(settings);
  for (const words of [story.title, draft]) expect(kept).toContain(words);
});

test.afterAll(({ driver }) => allIsWhole(driver));

for (const { name, problem, address = bad, answer } of cases) {
  test(`${name}: ${en.problems[problem].title}`, { tag: '@firefox' }, async ({ host }) => {
    if (answer) host.on('bad.example.org', '/feed.json', answer);
    const page = await look(address);
    await ui(page).heading(en.problems[problem].title).handle();
    await ui(page).see(en.problems[problem].next);
    await ui(page).see(en.problems[problem].safe);
    await ui(page).button('Leave it').click();
    expect(await onDisk(page)).toBe(kept);
  });
}

test('offline', { tag: '@firefox' }, async ({ driver }) => {
  const page = await driver.extensionPage('options.html#feeds');
  await driver.setOffline(page, true);
  await ui(page).textbox('Feed address').fill(bad);
  await ui(page).button('Look at it').click();
  await ui(page).see(en.problems.offline.next);
  await driver.setOffline(page, false);
  await page.close();
  await allIsWhole(driver);
});

test('a host that does not answer', { tag: '@firefox' }, async ({ driver, host }) => {
  host.setOnline(false);
  const page = await lookAt(driver, bad);
  await ui(page).see(en.problems.unreachable.next);
  host.setOnline(true);
  await page.close();
  await allIsWhole(driver);
});

test('an address that leads on to another host: the final one is shown before it is kept', {
  tag: '@firefox',
}, async ({ driver, host }) => {
  host.on('bad.example.org', '/feed.json', redirect('https://news.example.net/feed.json'));
  host.on('news.example.net', '/feed.json', json({ ...companyFeed(), title: 'Moved on' }));
  const page = await lookAt(driver, bad);
  await ui(page).heading('Moved on').handle();
  await ui(page).see('news.example.net/feed.json');
  await ui(page).see('that one will be kept');
  await ui(page).button('Leave it').click();
  await page.close();
  await allIsWhole(driver);
});

test('a known feed that moves to another host, or behind a Wi-Fi page, is not read there', {
  tag: '@firefox',
}, async ({ driver, host }) => {
  const page = await driver.extensionPage('options.html#feeds');
  host.on('news.example.net', '/feed.json', json({ ...companyFeed(), title: 'Somebody else' }));
  host.on('news.example.com', '/feed.json', redirect('https://news.example.net/feed.json'));
  await ui(page).button('Read now').click();
  await ui(page).see(en.problems.moved.title);
  host.on('news.example.com', '/feed.json', html('<h1>Welcome to our Wi-Fi</h1>'));
  await ui(page).button('Try now').click();
  await ui(page).see(en.problems['captive-portal'].title);
  await allIsWhole(driver);
  serveCompany(host);
  await page.bringToFront();
  await ui(page).button('Try now').click();
  await ui(page).see('Up to date');
  await page.close();
  await allIsWhole(driver);
});

test('a permission that is taken away later', { tag: '@firefox' }, async ({ driver, host }) => {
  const closed = 'https://closed.example.org/feed.json';
  const title = 'Closed house';
  host.on('closed.example.org', '/feed.json', json({ ...companyFeed(), title }, { cors: false }));
  await driver.grant('https://closed.example.org');
  const page = await lookAt(driver, closed);
  await ui(page).button('Allow closed.example.org').click();
  await ui(page).heading(title).handle();
  await ui(page).button('Add this feed').click();
  await ui(page).see(`“${title}” is added`);
  await ui(page).button('Pause').handle();
  await driver.revoke('https://closed.example.org');
  await page.close();
  const again = await driver.extensionPage('options.html#feeds');
  const buttons = await again.$$('::-p-aria([name="Read now"][role="button"])');
  await again.bringToFront();
  for (const each of buttons) await each.click();
  await ui(again).see(en.problems['permission-lost'].title);
  await again.close();
  await allIsWhole(driver);
});

test('private windows: the extension is not there', { tag: '@firefox' }, async ({ driver }) => {
  const page = await driver.extensionPage('popup.html');
  expect(await driver.worksInPrivateWindows(page)).toBe(false);
});

test('in French the words are French', { tag: '@firefox' }, async ({ driver, host }) => {
  await speak(driver, 'fr');
  for (const problem of ['not-found', 'rss'] as const) {
    const { answer } = cases.find((each) => each.problem === problem) ?? {};
    if (answer) host.on('bad.example.org', '/feed.json', answer);
    const page = await driver.extensionPage('options.html#feeds');
    await ui(page).textbox(fr.options.look.address).fill(bad);
    await ui(page).button(fr.options.look.look).click();
    await ui(page).see(fr.problems[problem].title);
    await ui(page).see(fr.problems[problem].next);
    expect(fr.problems[problem].title).not.toBe(en.problems[problem].title);
    await page.close();
  }
  await speak(driver, 'en');
});
