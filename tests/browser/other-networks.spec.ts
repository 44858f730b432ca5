/**
 * Facebook, Threads, Instagram, Mastodon and Reddit, each under its real host with the editor it uses, in one
 * installation: where the button is and where it is not, and what the panel puts there.
 */
import type { Frame, Page } from 'puppeteer-core';
import type { Served } from '../fixtures/networks/serve.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import {
  allowNetwork,
  buttonOn,
  focused,
  hosts,
  modelText,
  noButton,
  openPanel,
  undo,
  written,
} from './on-network.ts';
import { close, holds, put } from './put.ts';

/** Where one writes: the link and the button that lead there, the editor's label, its model, and what sends it. */
type Place = {
  from?: string;
  press?: string;
  label: string;
  model: string;
  send: string;
  stays: boolean;
};
type Case = {
  id: Served;
  name: string;
  address: string;
  places: Place[];
  /** What is no composer: on the page at first, and on others (a link, or a button, then the field). */
  absent: string[];
  elsewhere: [string, string][];
};

const cases: Case[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    address: 'https://www.facebook.com/home',
    places: [
      {
        press: 'What is on your mind?',
        label: 'What is on your mind, Nora?',
        model: 'post',
        send: 'Post',
        stays: false,
      },
      {
        press: 'Comment on Marek Lindqvist 25',
        label: 'Write a comment',
        model: 'comment',
        send: 'Send',
        stays: true,
      },
    ],
    absent: ['Search the porch'],
    elsewhere: [
      ['Chats', 'Message'],
      ['Profile', 'Bio'],
    ],
  },
  {
    id: 'threads',
    name: 'Threads',
    address: 'https://www.threads.com/home',
    places: [
      {
        press: 'Create',
        label: 'Empty text field. Type to compose a new post.',
        model: 'post',
        send: 'Post',
        stays: false,
      },
      {
        press: 'Reply to Marek Lindqvist 25',
        label: 'Empty text field. Type to compose a new post.',
        model: 'post',
        send: 'Post',
        stays: false,
      },
    ],
    absent: ['Search threads', 'What is new?'],
    elsewhere: [
      ['Messages', 'Message'],
      ['Profile', 'Bio'],
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    address: 'https://www.instagram.com/home',
    places: [
      {
        press: 'Comment on Marek Lindqvist 25',
        label: 'Add a comment',
        model: 'comment',
        send: 'Post',
        stays: true,
      },
    ],
    absent: ['Search pictures'],
    elsewhere: [
      ['Messages', 'Message'],
      ['Profile', 'Bio'],
    ],
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    address: 'https://mastodon.social/home',
    places: [
      {
        label: 'What is on your mind?',
        model: 'post',
        send: 'Post',
        stays: true,
      },
    ],
    absent: ['Search the herd', 'Content warning'],
    elsewhere: [['Profile', 'Bio']],
  },
  {
    id: 'reddit',
    name: 'Reddit',
    address: 'https://www.reddit.com/submit',
    places: [
      { label: 'Post body text field', model: 'post', send: 'Post', stays: true },
      {
        from: 'Home',
        press: 'Comment on Marek Lindqvist 25',
        label: 'Comment body text field',
        model: 'comment',
        send: 'Comment',
        stays: true,
      },
    ],
    absent: ['Search rooms', 'Title'],
    elsewhere: [
      ['Mail', 'Message body'],
      ['Chat', 'Write a message'],
      ['Profile', 'About'],
    ],
  },
];

const words = 'We opened the lock 👷🏽\n\nÀ bientôt, 工場.';

const field = (page: Page, label: string) =>
  until(label, () => page.$(`[aria-label=${JSON.stringify(label)}]`));

async function absent(page: Page, label: string, where: string): Promise<void> {
  await (await field(page, label)).click();
  expect(await focused(page), where).toBe(label);
  expect(await noButton(page), `${where}: ${label}`).toBe(true);
}

/** A part of the page's own is made anew, all its rows too; the composer stays. */
const changed = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('page:changed')));

/** Puts words in at the caret, takes them back, writes on, sends; and again where the composer stays. */
async function share(
  page: Page,
  { from, press, label, model, send, stays }: Place,
): Promise<Frame> {
  if (from) await ui(page).link(from).click();
  // Far down in the list: its rows are filled anew as one gets there.
  if (press?.endsWith(' 25')) await page.evaluate(() => scrollTo(0, 25 * 300));
  if (press) await ui(page).button(press).click();
  await (await field(page, label)).click();
  await buttonOn(page);
  await page.keyboard.type('Before. After.');
  for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  const panel = await openPanel(page);
  const box = ui(panel).textbox('Your words');
  // The words of the place before are still there.
  if (!(await box.there()) || (await box.text()) !== words) await written(panel, words);
  await changed(page);
  await put(page, panel, model, `Before.${words} After.`);
  await undo(page);
  await holds(page, model, 'Before. After.');
  await put(page, panel, model, `Before.${words} After.`);
  await page.keyboard.type('!');
  await holds(page, model, `Before.${words}! After.`);
  await ui(page).button(send).click();
  await until('it to be sent', async () => (await modelText(page, model)) === (stays ? '' : null));
  if (stays) await put(page, panel, model, words);
  else {
    await ui(panel).button('Put in my post').click();
    await ui(panel).see('The post was closed or rebuilt in the meantime.');
  }
  return panel;
}

// One after the other in one worker: one installation for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ driver, host }) => {
  await prepare(driver, host);
});

for (const { id, name, address, places, absent: never, elsewhere } of cases)
  test(`${name}: posts and comments, no message, search or profile`, async ({ driver, host }) => {
    await allowNetwork(driver, host, id);
    const page = await driver.open(address);
    // Wide enough for the panel beside the posts: it covers no button of theirs.
    await page.setViewport({ width: 1400, height: 800 });
    for (const label of never) await absent(page, label, name);
    for (const place of places) {
      const panel = await share(page, place);
      await close(page, panel);
    }
    for (const [at, label] of elsewhere) {
      await ui(page).link(at).click();
      await absent(page, label, at);
    }
    expect(await hosts(page)).toEqual([]);
    await page.close();
  });
