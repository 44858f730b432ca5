/** X and Bluesky, each under its real host with the editor it uses: where the button is, and what the panel puts there. */
import type { Page } from 'puppeteer-core';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import {
  allowNetwork,
  buttonOn,
  modelText,
  noButton,
  openByKeys,
  openPanel,
  undo,
  written,
} from './on-network.ts';
import { close, holds, put } from './put.ts';

const link = 'https://news.example.com/2026/11/the-lock-at-wexcombe-closes-again';
const words = `We opened the lock 👷🏽\n\nÀ bientôt, 工場.\n${link}`;

/** The lines that the page shows in its editor. */
const linesShown = (page: Page, editor: string, line: string) =>
  page.$eval(
    editor,
    (box, each) => [...box.querySelectorAll(each)].map((one) => one.textContent).join('\n'),
    line,
  );

async function absentIn(page: Page, role: 'textbox' | 'searchbox' | 'combobox', label: string) {
  const field = await until(label, () => page.$(`[aria-label="${label}"]`));
  await field.click();
  expect(await noButton(page), `${role} ${label}`).toBe(true);
}

test('X: a post, a reply in a dialog, a reply below a post; no message, search or profile', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  await allowNetwork(fresh, host, 'x');
  const page = await fresh.open('https://x.com/home');
  await absentIn(page, 'combobox', 'Search');
  await (await ui(page).textbox('Post text').handle()).click();
  await buttonOn(page);
  await page.keyboard.type('Before. After.');
  for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  const panel = await openPanel(page);
  await written(panel, words);
  // As X weighs them: the worker 2, with her skin tone; each sign of 工場 2; the link 23.
  await ui(panel).see('63 / 280');
  await put(page, panel, 'post', `Before.${words} After.`);
  expect(await linesShown(page, '[data-testid="tweetTextarea_0"]', '[data-block]')).toBe(
    `Before.${words} After.`,
  );
  await undo(page);
  await holds(page, 'post', 'Before. After.');
  await put(page, panel, 'post', `Before.${words} After.`);
  await page.keyboard.type('!');
  await holds(page, 'post', `Before.${words}! After.`);

  // Sending empties the composer, which stays: the panel beside it goes on.
  await ui(page).button('Post').click();
  await holds(page, 'post', '');
  await put(page, panel, 'post', words);

  await close(page, panel);
  await page.evaluate(() => scrollTo(0, 4000));
  await ui(page).button('Reply to Marek Lindqvist 25').click();
  await until('the reply', async () => (await modelText(page, 'reply')) !== null);
  const reply = await openPanel(page);
  await put(page, reply, 'reply', words);
  await close(page, reply);
  await ui(page).button('Close').click();
  await page.evaluate(() => {
    history.pushState(null, '', '/nora/status/1');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await (await ui(page).textbox('Post your reply').handle()).click();
  await buttonOn(page);
  for (const [place, ...fields] of [
    ['Messages', 'Start a new message', 'Message'],
    ['Profile', 'Name', 'Bio'],
  ] as const) {
    await ui(page).link(place).click();
    for (const field of fields) await absentIn(page, 'textbox', field);
  }
});

test('Bluesky: a post and a reply in a layer that comes late; no message, search or profile', {
  tag: '@chromium',
}, async ({ fresh, host }) => {
  await allowNetwork(fresh, host, 'bluesky');
  const page = await fresh.open('https://bsky.app/home');
  await absentIn(page, 'searchbox', 'Search for posts');
  await ui(page).button('Compose new post').click();
  await buttonOn(page);
  await page.keyboard.type('Before. After.');
  for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  const panel = await openPanel(page);
  await written(panel, words);
  // A worker with her skin tone is one sign, and a link as long as it is.
  await ui(panel).see(`${[...new Intl.Segmenter().segment(words)].length} / 300`);
  await put(page, panel, 'post', `Before.${words} After.`);
  expect(await linesShown(page, '.tiptap', 'p')).toBe(`Before.${words} After.`);
  await undo(page);
  await holds(page, 'post', 'Before. After.');

  // Sending closes the layer: nothing of ours stays on the page but the panel with the words.
  await ui(page).button('Publish').click();
  await until('the layer to go', async () => (await modelText(page, 'post')) === null);
  await ui(panel).button('Put in my post').click();
  await ui(panel).see('The post was closed or rebuilt in the meantime.');
  await close(page, panel);
  await page.evaluate(() => scrollTo(0, 4000));
  await ui(page).button('Reply to Marek Lindqvist 25').click();
  await until('the reply', async () => (await modelText(page, 'post')) !== null);
  const reply = await openByKeys(fresh, page);
  await put(page, reply, 'post', words);
  await close(page, reply);
  await ui(page).button('Cancel').click();
  for (const [place, field] of [
    ['Chat', 'Write a message'],
    ['Profile', 'Description'],
  ] as const) {
    await ui(page).link(place).click();
    await absentIn(page, 'textbox', field);
  }
});
