/** Learn: a tip for now with its reason, programmes with private progress, search; and that all of it stays here. */
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed } from './steps.ts';
import { serveSky, skyAddress, skyTitle, speak } from './weather-feed.ts';

const titleOf = (page: {
  $eval: (what: string, how: (each: Element) => string) => Promise<string>;
}) => page.$eval('#tip-now', (each) => each.textContent ?? '');

test('a tip for now says why, gives way to another, and is off in one tap', {
  tag: '@firefox',
}, async ({ fresh }) => {
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.tab('Learn').click();
  await app.see('For now, because nothing is begun yet');
  const first = await titleOf(page);
  await app.button('Another tip').click();
  await until('another tip', async () => (await titleOf(page)) !== first);
  const second = await titleOf(page);
  expect(second).not.toBe(first);
  await page.close();

  const again = ui(await fresh.extensionPage('popup.html'));
  await again.heading(second).handle();
  await again.button('No tips for now').click();
  await again.see('No tip is shown here any more.');
  await again.button('Show tips again').click();
  await again.button('Another tip').handle();
});

test('a draft changes what helps', { tag: '@firefox' }, async ({ fresh }) => {
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.button('Write').click();
  await app.textbox('Your words').type('The gate hung straight at noon.');
  await app.see('Kept');
  await app.press('Escape');
  await app.tab('Learn').click();
  await app.see('For now, because this is your first draft');
  await app.button('Back to my draft').click();
  expect(await app.textbox('Your words').text()).toBe('The gate hung straight at noon.');
});

for (const language of ['en', 'fr'] as const)
  test(`a programme is gone through to its end, without a badge (${language})`, {
    tag: '@firefox',
  }, async ({ fresh }) => {
    const words =
      language === 'en'
        ? {
            learn: 'Learn',
            name: 'First steps',
            begin: 'Begin',
            done: 'Done',
            read: 'You have read all',
            end: 'There is no next level',
            steps: 'All 5 read',
            back: 'Back to Learn',
            write: 'Write',
            sheet: 'Your words',
            prompt: 'What would I mention at supper',
          }
        : {
            learn: 'Apprendre',
            name: 'Premiers pas',
            begin: 'Commencer',
            done: 'C’est fait',
            read: 'Vous avez tout lu',
            end: 'Il n’y a pas de niveau suivant',
            steps: 'Les 5 sont lus',
            back: 'Retour à Apprendre',
            write: 'Écrire',
            sheet: 'Vos mots',
            prompt: 'Que raconterais-je à table',
          };
    await speak(fresh, language);
    const page = await fresh.extensionPage('popup.html');
    const app = ui(page);
    await app.tab(words.learn).click();
    await app.button(words.name).click();
    await app.button(words.begin).click();
    await app.see(words.prompt);
    await app.button(words.write).click();
    await app.see(words.prompt);
    await app.textbox(words.sheet).handle();
    await app.press('Escape');
    const title = () => page.$eval('h1', (each) => each.textContent ?? '');
    let before = '';
    for (let step = 0; step < 5; step++) {
      await until('the next tip', async () => (await title()) !== before);
      before = await title();
      await app.button(words.done).click();
    }
    await app.see(words.end);
    await app.control('image', words.steps).handle();
    await app.press('Escape');
    await app.see(words.read);
  });

test('the company’s own programme and tips stand beside the bundled; search finds both', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.tab('Learn').click();
  await app.button('Telling a river').handle();
  await app.searchbox('Search tips').fill('count someth');
  await app.button('Count something').handle();
  await app.button('Begin smaller than you think').gone();
  await app.searchbox('Search tips').fill('complete answer');
  await app.button('No is a complete answer').click();
  await app.button('Not for me').click();
  await app.see('It will not be shown again.');
  await app.press('Escape');
  await app.searchbox('Search tips').fill('');
  await app.button('Rest and limits').click();
  await app.button('You may take it back').handle();
  await app.button('No is a complete answer').gone();
});
