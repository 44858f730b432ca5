/** The button: by composers of posts and comments, nowhere else, covering nothing, and gone when it should be. */
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import {
  buttonOn,
  commentOn,
  feed,
  hosts,
  inComposer,
  inTheWay,
  noButton,
  shareOnLinkedIn,
  startPost,
  switchNetworks,
} from './on-network.ts';

shareOnLinkedIn();

for (const [name, query] of [
  ['Quill in a shadow root', ''],
  ['TipTap in a native dialog', '?composer=dialog'],
] as const)
  test(`a post gets the button: ${name}`, { tag: '@firefox' }, async ({ driver }) => {
    const page = await driver.open(feed + query);
    expect(await hosts(page)).toEqual([]);
    await startPost(page);
    const box = await buttonOn(page);
    expect(box.width).toBe(28);
    await inComposer(page, 'Dismiss');
    await until('no button', async () => (await hosts(page)).length === 0, 1000);
  });

test('a comment that is scrolled out of sight takes its button with it', {
  tag: '@firefox',
}, async ({ driver }) => {
  const page = await driver.open(feed);
  await commentOn(page, 'Ines Okafor');
  const box = await buttonOn(page);
  expect(await inTheWay(page, box)).toBe(true);
  await page.evaluate(() => {
    document.body.style.paddingBlockEnd = '4000px';
    scrollTo(0, 4000);
  });
  await until('the button out of sight', async () => (await hosts(page)).length === 0);
  expect(await inTheWay(page, box), 'nothing of it is in the way').toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  await until('the button again', () => inTheWay(page, box));
});

test('a comment gets the button; messages, search and profile never do', {
  tag: '@firefox',
}, async ({ driver }) => {
  const page = await driver.open(feed);
  await commentOn(page, 'Ines Okafor');
  await buttonOn(page);
  for (const [role, name] of [
    ['textbox', 'Write a message'],
    ['searchbox', 'Search'],
  ] as const) {
    await (await ui(page).control(role, name).handle()).click();
    expect(await noButton(page), name).toBe(true);
  }
  await ui(page).link('Messages').click();
  await (await ui(page).textbox('Write a message').handle()).click();
  expect(await noButton(page), 'message on its page').toBe(true);
  await ui(page).link('Profile').click();
  for (const name of ['About', 'Headline']) {
    await (await ui(page).textbox(name).handle()).click();
    expect(await noButton(page), name).toBe(true);
  }
  await ui(page).link('Home').click();
  await commentOn(page, 'Aiko Brandt');
  await buttonOn(page);
  await switchNetworks(driver, []);
  await until('nothing of ours', async () => (await hosts(page)).length === 0, 2000);
  await page.reload();
  await commentOn(page, 'Aiko Brandt');
  expect(await noButton(page), 'switched off').toBe(true);
  await switchNetworks(driver, ['linkedin']);
});
