/**
 * The writing space in the browser's own hands: its undo, its clipboard and its layout, which no other test has.
 */
import type { Page } from 'puppeteer-core';
import { page as html, json } from '../host/answers.ts';
import { feedAddress, feedTitle, serveCompany, story } from './company.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed, beginWriting } from './steps.ts';

const mayRead = (page: Page, host: string) =>
  page.evaluate((name) => {
    type Api = { permissions: { contains(what: object): Promise<boolean> } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.permissions.contains({ origins: [`https://${name}/*`] });
  }, host);

async function chord(page: Page, key: 'a' | 'c' | 'v' | 'z') {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

test('a fact in and out again, a page pasted as plain words, and a text that is far too long', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveCompany(host);
  await addFeed(fresh, feedAddress, feedTitle);
  host.on(
    'river.example.org',
    '/rich',
    html('<h1>The <i>river</i></h1><p>rose <b>four</b> <a href="/x">metres</a>.</p>'),
  );
  const rich = await fresh.open('https://river.example.org/rich');
  await rich.bringToFront();
  await chord(rich, 'a');
  await chord(rich, 'c');
  await rich.close();

  const { page, words } = await beginWriting(fresh);
  await words.type('I was there. ');
  await chord(page, 'v');
  await until('the pasted words', async () => (await words.text()).includes('metres'));
  const pasted = await words.text();
  expect(pasted.replace(/\s+/g, ' ').trim()).toBe('I was there. The river rose four metres.');

  await ui(page).button(`${story.title} Source`).click();
  await ui(page).button(`${story.fact} Put it in my text`).click();
  expect((await words.text()).startsWith(pasted.trimEnd())).toBe(true);
  expect((await words.text()).endsWith(story.fact)).toBe(true);
  await chord(page, 'z');
  await until('the fact to be taken back', async () => (await words.text()) === pasted);

  // What is over is marked at the very place where the words stand.
  const area = await words.handle();
  await area.evaluate((each) => {
    (each as HTMLTextAreaElement).select();
    document.execCommand('insertText', false, 'word '.repeat(40_000));
  });
  await ui(page).see('over for LinkedIn');
  await area.evaluate((each) => (each as HTMLTextAreaElement).setSelectionRange(0, 0));
  await page.keyboard.type('0123456789');
  await ui(page).see('200,010');
  expect((await words.text()).length).toBe(200_010);
  await ui(page).see('Kept');
  const same = await page.evaluate(() => {
    const box = document.querySelector('textarea');
    const mark = document.querySelector('.too-much');
    const before = mark?.previousSibling?.textContent ?? '';
    return {
      before: before.length,
      height: [box?.scrollHeight, mark?.parentElement?.scrollHeight],
    };
  });
  expect(same.before).toBe(3000);
  expect(same.height[0]).toBe(same.height[1]);
  await page.close();

  // One's instance says how much it takes: an older one, that keeps what it says from other pages.
  const social = 'social.example.net';
  const limits = { configuration: { statuses: { max_characters: 60_000 } } };
  host.on(social, '/api/v1/instance', json(limits, { cors: false }));
  const settings = await fresh.extensionPage('options.html#networks');
  await ui(settings).textbox('Your instance of Mastodon').fill(`@nora@${social}`);
  expect(host.log.filter((each) => each.host === social)).toEqual([]);
  await ui(settings).button(`Ask ${social}`).click();
  await ui(settings).see('your browser wants to ask you first');
  await fresh.grant(`https://${social}`);
  await ui(settings).button(`Allow ${social}`).click();
  await ui(settings).see(`${social} takes 60,000 characters.`);
  await until('the permission to be given back', async () => !(await mayRead(settings, social)));
  await settings.close();
  const again = await fresh.extensionPage('popup.html');
  await ui(again).list('Network').choose('mastodon');
  await ui(again).see('200,010 / 60,000, 140,010 over for Mastodon');
});
