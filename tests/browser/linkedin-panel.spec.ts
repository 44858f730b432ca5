/** The main job on the network's page: panel, writing, put in my post; nothing typed in the panel gets away. */
import type { Frame, Page } from 'puppeteer-core';
import { story } from './company.ts';
import { type Driver, panelOf } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import {
  buttonOn,
  clickButton,
  commentOn,
  feed,
  focused,
  hosts,
  modelText,
  openByKeys,
  openPanel,
  shareOnLinkedIn,
  startPost,
  undo,
  written,
} from './on-network.ts';
import { close, holds, put } from './put.ts';

const words = 'We opened the new lock today.\n\nÀ bientôt, 工場 👷🏽 @ the quay.\nNora';

shareOnLinkedIn();

/**
 * Opens the story in the panel and presses what hands its picture to the post; once more where it was not yet in plain
 * sight, as it then says.
 */
async function attach(panel: Frame): Promise<void> {
  await ui(panel).button(story.title).click();
  const { handle, click, there } = ui(panel).button('Attach the picture');
  await handle();
  await until('the press to count', async () => {
    if (!(await there())) return true;
    await click();
    return !(await ui(panel).words()).includes('Something covered the button');
  });
}

/** What is asked for, once it stays the same for a moment. */
async function settled<T>(ask: () => Promise<T>): Promise<T> {
  let last = await ask();
  await until('it to settle', async () => {
    const before = last;
    await new Promise((go) => setTimeout(go, 150));
    last = await ask();
    return last !== undefined && last === before;
  });
  return last;
}

async function postOpen(driver: Driver, query: string): Promise<Page> {
  const page = await driver.open(feed + query);
  await startPost(page);
  return page;
}

// Where the page takes a picture, and how, it is attached before the words.
for (const [name, query, by, tag] of [
  ['Quill 2 in a modal with a focus trap, in a shadow root', '', 'paste', []],
  ['Quill 1.3 there', '?quill=1', '', ['@firefox']],
  ['Quill 2 that takes the focus again when it loses it', '?refocus=1', '', ['@chromium']],
  ['TipTap in a native dialog', '?composer=dialog', 'field', ['@firefox']],
  ['TipTap there that takes it again', '?composer=dialog&refocus=1', '', ['@chromium']],
] as const)
  test(`put in my post: ${name}`, { tag: [...tag] }, async ({ driver }) => {
    const page = await postOpen(driver, query);
    await page.keyboard.type('Before. After.');
    for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
    const panel = await openPanel(page);
    if (by) {
      await attach(panel);
      await ui(panel).see('LinkedIn shows the picture in your post.');
      await ui(panel).see(`Its description: ${story.alt}`);
      const taken = await page.evaluate(() => window.fixture.state.pictures);
      const png = { name: `${story.title}.png`, type: 'image/png', width: 24 };
      expect(taken, 'once, whole').toEqual([{ ...png, by }]);
      await ui(panel).button('Write in my own words').click();
    }
    await written(panel, words);
    expect(await modelText(page, 'post'), 'nothing reached the post').toBe('Before. After.');
    await ui(panel).button('Put in my post').click();
    const whole = `Before.${words} After.`;
    const holds = async (wanted: string, why: string) => {
      await until(why, async () => (await modelText(page, 'post')) === wanted, 3000).catch(
        () => {},
      );
      expect(await modelText(page, 'post'), why).toBe(wanted);
    };
    await holds(whole, 'the words in the post');
    await ui(panel).see('It is in your post.');
    expect(await focused(page)).toBe('Text editor for creating content');
    await undo(page);
    await holds('Before. After.', 'undone by one Ctrl+Z');
    // Where the caret stands after its undo is the editor's affair; it goes one back from there.
    await page.keyboard.press('ArrowLeft');
    const at = await settled(() => page.evaluate(() => window.fixture.caret('post')));
    await ui(panel).button('Put in my post').click();
    const around = ['Before. After.'.slice(0, at), 'Before. After.'.slice(at)];
    await holds(around.join(words), 'a second time at the caret');
    await until('the focus', async () => (await focused(page)).startsWith('Text editor'));
    await page.keyboard.type('!');
    await holds(around.join(`${words}!`), 'typing goes on behind the words');
    expect(await page.evaluate(() => window.fixture.state.keys), 'shortcuts').toEqual([]);
  });

test('words typed a moment before stay when the put is undone', { tag: '@firefox' }, async ({
  driver,
}) => {
  const page = await postOpen(driver, '');
  await page.keyboard.type('First. ');
  const panel = await openPanel(page);
  await written(panel, words);
  const put = await ui(panel).button('Put in my post').handle();
  const editor = await until('the editor', () => page.$('pierce/.ql-editor'));
  await editor.click();
  await page.keyboard.press('End');
  await page.keyboard.type('Mine.');
  expect(await modelText(page, 'post'), 'typed in the post').toBe('First. Mine.');
  // At once: editors join what comes within a second to one step of undo.
  await put.click();
  await until('the words in the post', async () =>
    (await modelText(page, 'post'))?.includes(words),
  );
  await undo(page);
  await until(
    'the put to be undone',
    async () => !(await modelText(page, 'post'))?.includes(words),
  );
  expect(await modelText(page, 'post')).toBe('First. Mine.');
});

test('a comment, with the library beside it; Escape leaves the page as it was', {
  tag: '@chromium',
}, async ({ driver }) => {
  const page = await driver.open(feed);
  const nodes = () => page.evaluate(() => document.documentElement.childNodes.length);
  const before = await nodes();
  await commentOn(page, 'Ines Okafor');
  await page.keyboard.type('Well done. See you');
  await page.keyboard.press('ArrowLeft');
  const panel = await openPanel(page);
  await ui(panel).see(story.title);
  await page.keyboard.press('Escape');
  await until('the panel to be gone', async () => !page.frames().some((each) => each === panel));
  await until('the focus in the comment', async () => (await focused(page)).includes('comment'));
  await page.keyboard.type('!');
  expect(await modelText(page, 'comment-0')).toBe('Well done. See yo!u');
  await until('the button alone', async () => (await hosts(page)).length === 1);
  await (await ui(page).searchbox('Search').handle()).click();
  await until('no node of ours', async () => (await nodes()) === before, 2000);
});

test('of several composers the one used last gets the words; Escape brings the caret back to it', async ({
  driver,
}) => {
  const page = await driver.open(feed);
  await commentOn(page, 'Ines Okafor');
  await page.keyboard.type('First.');
  await commentOn(page, 'Marek Lindqvist');
  await page.keyboard.type('Second.');
  const [first, second] = await until('both', async () => {
    const both = await page.$$('[contenteditable=true][aria-label*="comment"]');
    return both.length === 2 ? both : undefined;
  });
  await first?.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await buttonOn(page);
  const byKeys = await openByKeys(driver, page);
  await ui(byKeys).see('For your comment on LinkedIn: the 1st of 2 on this page, from the top');
  await page.keyboard.press('Escape');
  await until('the panel to be gone', async () => !page.frames().some((each) => each === byKeys));
  await until('the focus in the comment', async () => (await focused(page)).includes('comment'));
  await page.keyboard.type('!');
  await holds(page, 'comment-0', 'First!.');
  await buttonOn(page);
  const panel = await openByKeys(driver, page);
  await written(panel, 'Mine');
  await put(page, panel, 'comment-0', 'First!Mine.');
  expect(await modelText(page, 'comment-1'), 'the other one').toBe('Second.');

  // Another one is opened on the page: told as soon as one is back in the panel, which stays where it is.
  await commentOn(page, 'Aiko Brandt');
  await (await ui(panel).textbox('Your words').handle()).click();
  await ui(panel).see('For your comment on LinkedIn: the 1st of 3 on this page, from the top');
  // The button of another: the panel is now beside that one, and says so.
  await second?.click();
  await clickButton(page);
  await until('the panel to go', async () => !page.frames().some((each) => each === panel));
  const there = await panelOf(page);
  await ui(there).see('For your comment on LinkedIn: the 2nd of 3 on this page, from the top');
  await close(page, there);

  // A post over both of them is the one in use, from its first moment.
  await startPost(page);
  await buttonOn(page);
  const inPost = await openByKeys(driver, page);
  await ui(inPost).see('For your post on LinkedIn');
  expect(await ui(inPost).words(), 'the only post').not.toContain('on this page');
  await put(page, inPost, 'post', 'Mine');
  expect(await modelText(page, 'comment-0')).toBe('First!Mine.');
});

test('a post that takes neither picture nor words: told, shown with one Copy, the clipboard untouched', {
  tag: '@chromium',
}, async ({ driver }) => {
  const page = await postOpen(driver, '?stubborn=1');
  await page.keyboard.type('Mine.');
  const panel = await openPanel(page);
  await attach(panel);
  await ui(panel).see('LinkedIn did not take it: copy or save it instead.', 10_000);
  expect(await modelText(page, 'post'), 'as it was').toBe('Mine.');
  expect(await page.evaluate(() => window.fixture.state.pictures)).toEqual([]);
  await ui(panel).button('Write in my own words').click();
  await panel.evaluate(() => {
    const say = (what: string) => document.documentElement.setAttribute('data-clipboard', what);
    document.addEventListener('copy', () => say('copied'));
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => write(text).then(() => say(text));
  });
  await written(panel, 'Words that stay mine.');
  await ui(panel).button('Put in my post').click();
  await ui(panel).see(/Your words are not in the post|It is not certain/);
  expect(await ui(panel).textbox('Your words, to copy').text()).toBe('Words that stay mine.');
  const clipboard = () => panel.evaluate(() => document.documentElement.dataset.clipboard ?? '');
  expect(await clipboard(), 'untouched').toBe('');
  await ui(panel).button('Copy').click();
  await until('the copy that was asked for', async () => (await clipboard()) !== '');
  await ui(panel).see('Copied.');

  // Noted on this device, without a word of it.
  const notes = ui(await driver.extensionPage('options.html#networks'));
  await notes.see(/LinkedIn Putting your words in: the page did not take it/);
  await notes.see(/LinkedIn Attaching the picture: the page did not take it/);
  expect(await notes.words()).not.toContain('Words that stay mine.');
  await notes.button('Clear').click();
  await notes.see('Nothing is noted.');
});

test('the composer is rebuilt by in-page navigation: told that it is gone, the draft stays', {
  tag: '@firefox',
}, async ({ driver }) => {
  const page = await driver.open(feed);
  await commentOn(page, 'Marek Lindqvist');
  const panel = await openPanel(page);
  await written(panel, 'Four times is right.');
  await page.evaluate(() => {
    history.pushState(null, '', '/messaging/');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await ui(panel).button('Put in my comment').click();
  await ui(panel).see('The post was closed or rebuilt in the meantime.');
  expect(await ui(panel).textbox('Your words, to copy').text()).toBe('Four times is right.');
});
