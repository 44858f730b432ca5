/** The main job, as an employee does it: from an address to words on the way to a network. */
import { page as html } from '../host/answers.ts';
import { feedAddress, feedTitle, serveCompany, story } from './company.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, prepare, test } from './fixtures.ts';
import { addFeed, beginWriting, forgetWords } from './steps.ts';

const mine = 'I stood on the first ferry this morning. No engine, just the river.';

// One after the other in one worker: one installation for all.
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ driver, host }) => {
  await prepare(driver, host);
  serveCompany(host);
});
test.afterEach(async ({ driver }) => {
  const desk = await driver.extensionPage('options.html#data');
  for (const page of await driver.browser().pages())
    if (page !== desk && page.url() !== 'about:blank') await page.close();
  await forgetWords(desk);
});

test('from the address of a feed to a post on LinkedIn', async ({ driver, host }) => {
  host.on('www.linkedin.com', '/feed/', html('<title>Feed</title><textarea></textarea>'));
  await addFeed(driver, feedAddress, feedTitle);

  const popup = await driver.extensionPage('popup.html');
  const search = ui(popup).searchbox('Search stories');
  await search.fill('fery');
  await ui(popup).button(story.title).handle();
  await ui(popup).button('Nine apprentices begin in the workshop').gone();
  await ui(popup).button(story.title).click();
  await ui(popup).see(story.fact);
  await ui(popup).button('Write in my own words').click();
  const words = ui(popup).textbox('Your words');
  await words.type(mine);
  await ui(popup).button('Copy').click();
  await ui(popup).see('Copied.');

  await ui(popup).button('Open LinkedIn').click();
  const opened = await until('LinkedIn to be asked for its composer', () =>
    host.log.find((each) => each.host === 'www.linkedin.com' && each.path.includes('shareActive')),
  );
  const carried = new URL(opened.path, 'https://www.linkedin.com').searchParams;
  expect(carried.get('text')).toBe(mine);

  const paste = await until('LinkedIn in a tab', async () =>
    (await driver.browser().pages()).find((each) => each.url().includes('//www.linkedin.com/')),
  );
  await paste.bringToFront();
  await (await until('its field', () => paste.$('textarea'))).focus();
  await paste.keyboard.down('Control');
  await paste.keyboard.press('v');
  await paste.keyboard.up('Control');
  await until('the copied words to be pasted', async () => {
    return (await paste.$eval('textarea', (each) => each.value)) === mine;
  });
});

test('closing the popup in mid-sentence keeps words, caret and scroll', {
  tag: '@chromium',
}, async ({ driver }) => {
  const { page, words } = await beginWriting(driver);
  const long = Array.from({ length: 60 }, (_, at) => `Line ${at + 1}`).join('\n');
  await words.fill('L');
  await page.evaluate((rest) => document.execCommand('insertText', false, rest), long.slice(1));
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
  await page.$eval('textarea', (each) => {
    each.scrollTop = 321;
  });
  await ui(page).see('Kept');
  await page.evaluate(() => new Promise((go) => setTimeout(go, 1000)));
  await page.close();

  const again = await driver.extensionPage('popup.html');
  const same = ui(again).textbox('Your words');
  expect(await same.text()).toBe(long);
  expect(await same.caret()).toEqual({ start: long.length - 5, end: long.length - 5 });
  await until('the sheet to stand where it stood', async () => {
    const top = await again.$eval('textarea', (each) => each.scrollTop);
    return Math.abs(top - 321) < 2;
  });
});

test('a popup that is torn away in mid-word loses nothing older than a second', {
  tag: '@firefox',
}, async ({ driver }) => {
  const { page, words } = await beginWriting(driver);
  const typed: { letter: string; at: number }[] = [];
  for (const letter of 'Going, going, and all of it within a moment or two') {
    await words.type(letter);
    typed.push({ letter, at: Date.now() });
  }
  const gone = Date.now();
  await page.close();
  const again = await driver.extensionPage('popup.html');
  const kept = await ui(again).textbox('Your words').text();
  const old = typed.filter((each) => each.at < gone - 1000).length;
  expect(typed.map((each) => each.letter).join('')).toContain(kept);
  expect(kept.length).toBeGreaterThanOrEqual(old);
});

test('stopping the background in mid-sentence loses nothing', async ({ driver, host }) => {
  const { page, words } = await beginWriting(driver);
  await words.type('Before the stop');
  await driver.stopBackground();
  await page.bringToFront();
  await words.type(', and after it.');
  // What is older than a second is kept, whatever happens.
  await new Promise((go) => setTimeout(go, 1000));
  await ui(page).see('Kept');
  await driver.stopBackground();
  await page.close();
  const again = await driver.extensionPage('popup.html');
  expect(await ui(again).textbox('Your words').text()).toBe('Before the stop, and after it.');
  await ui(again).button('Open LinkedIn').click();
  await until('the stopped background to open LinkedIn', () =>
    host.log.some((each) => each.path.includes('Before%20the%20stop')),
  );
});
