/** The portrait, one's own words, answers, journal, reminders and silence: kept on this device, nowhere else, and gone with "delete". */
import type { Page } from 'puppeteer-core';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { askedAfter } from './request-log.ts';
import { addFeed } from './steps.ts';
import { serveSky, skyAddress, skyStory, skyTitle } from './weather-feed.ts';

/** All that the extension keeps anywhere: browser storage and every record of every database. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<
          'local' | 'session' | 'sync',
          { get(key: null): Promise<object> } | undefined
        >;
      };
    };
    const areas = await Promise.all(
      (['local', 'session', 'sync'] as const).map((area) => chrome.storage[area]?.get(null)),
    );
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const bases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const base = await wait(indexedDB.open(name ?? ''));
      for (const store of base.objectStoreNames)
        bases.push([name, store, await wait(base.transaction(store).objectStore(store).getAll())]);
      base.close();
    }
    return JSON.stringify([areas, bases, { ...localStorage }]);
  });
}

async function drawPortrait(page: Page, answer: number): Promise<void> {
  const app = ui(page);
  await app.tab('Me').click();
  await app.button('Draw my portrait').click();
  await app.heading('Close to the work').handle();
  const groups = await page.$$('fieldset.scale');
  expect(groups.length).toBe(14);
  for (const group of groups) {
    const choices = await group.$$('input[type=radio]');
    await choices[answer - 1]?.click();
  }
  await app.button('Show the picture').click();
}

test('answers, words, portrait and progress are on this device alone, and go with “delete”', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.button(skyStory).handle();
  const asked = host.log.length;
  /** What was asked of anybody since then, but for what a browser asks by itself. */
  const since = () => askedAfter(host.log, asked).map(({ host: name, path }) => name + path);

  await drawPortrait(page, 1);
  await app.see('may not be for you, and that is fine');
  await app
    .control(
      'image',
      'Close to the work: small. Something of my own to say: small. At home online: small. None of the three overlap.',
    )
    .handle();
  await app.press('Escape');

  await app.button('Choose words').click();
  await app.textbox('Add to Craft').type('eels-whisperer, Rivers');
  await app.press('Enter');
  await app.see('eels-whisperer');
  await app.press('Escape');

  await app.button('See the questions').click();
  await app.textbox('What would you tell a friend about us?').type('That the tea is good.');
  await app.see('Whoever hands in an answer shows it');
  await app.press('Escape');

  await app.tab('Learn').click();
  await app.button('Done').click();

  await app.button('Write').click();
  await app.textbox('Your words').type('The river keeps its own hours.');
  await app.see('Kept');
  await app.button('I posted it').click();
  await app.see('In your journal: LinkedIn.');
  await app.button('Remind me').click();
  await until('a time at hand', async () => {
    const [first] = await page.$$('.times button');
    await first?.click();
    return first !== undefined;
  });
  await app.see('You will be reminded');
  await app.press('Escape');

  const marks = ['eels-whisperer', 'That the tea is good.', 'tie-good', '"own:'];
  const words = ['"own-voice-drafts","journal",[{', '"own-voice-drafts","reminders",[{'];
  await until('all of it on the disk', async () => {
    const kept = await dump(page);
    return [...marks, ...words].every((mark) => kept.includes(mark));
  });
  expect(since()).toEqual([]);

  await app.tab('Me').click();
  await app.button('Delete what I noted').click();
  await app.button('Delete them').click();
  await app.see('All of it is deleted.');
  await app.tab('Share').click();
  await app.button(skyStory).handle();
  const kept = await dump(page);
  for (const mark of marks) expect(kept).not.toContain(mark);
  expect(kept).toContain(skyStory);

  const settings = await fresh.extensionPage('options.html#data');
  await ui(settings).button('Delete the journal').click();
  await ui(settings).button('Yes, delete the journal').click();
  await ui(settings).see('The journal is deleted.');
  await ui(settings).button('Delete all drafts').click();
  await ui(settings).button('Yes, delete my draft').click();
  await ui(settings).see('Your drafts are deleted.');
  // The open popup may still have told the disk where one was: what was written is nowhere.
  const rest = await dump(settings);
  for (const mark of [...words, 'The river keeps its own hours.']) expect(rest).not.toContain(mark);
  expect(since()).toEqual([]);
});

test('one tap erases the portrait', { tag: '@firefox' }, async ({ fresh }) => {
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await drawPortrait(page, 5);
  await app.see('All three are there.');
  const inWords = await page.$eval('.stones > svg', (each) => each.getAttribute('aria-label'));
  expect(inWords).toContain('“Close to the work” and “Something of my own to say” overlap.');
  await app.press('Escape');
  await app.button('Erase it').click();
  await app.button('Draw my portrait').handle();
  expect(await dump(page)).not.toContain('tie-good');
});

test('what one wants to be known for comes first and says why; nothing is hidden', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  const titles = () => page.$$eval('.items h3', (all) => all.map((each) => each.textContent));
  await app.button(skyStory).handle();
  expect(await titles()).toEqual([skyStory, 'Eels climb the ladder']);
  await app.tab('Me').click();
  await app.button('Choose words').click();
  await app.textbox('Add to Subjects').type('eel');
  await app.press('Enter');
  await app.button('Remove “eel”').handle();
  await app.press('Escape');
  await app.tab('Share').click();
  await app.see('Because of “eel”');
  expect(await titles()).toEqual(['Eels climb the ladder', skyStory]);
  await app.button('Eels climb the ladder').click();
  await app.button('How does this touch your work on “eel”?').click();
  await app.textbox('Your words').handle();
  await app.see('How does this touch your work on “eel”?');
});

test('“Not for me” silences tips and buttons, keeps drafts, and can be taken back', {
  tag: '@chromium',
}, async ({ fresh }) => {
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.button('Write').click();
  await app.textbox('Your words').type('Kept through the silence.');
  await app.see('Kept');
  await app.press('Escape');
  await app.tab('Me').click();
  await app.button('Silence everything').click();
  await app.see('Silent since');
  await app.tab('Learn').click();
  await app.button('First steps').handle();
  expect(await app.words()).not.toContain('Another tip');
  await app.tab('Me').click();
  await app.see('Kept through the silence.');
  await app.button('Come back').click();
  await app.button('Silence everything').handle();
  await app.tab('Learn').click();
  await app.button('Another tip').handle();
});
