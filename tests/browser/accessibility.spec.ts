/** axe-core finds nothing on any screen; in the dark, the contrasts are looked at again, in one browser: the colours are the same. */
import type { Page } from 'puppeteer-core';
import { json } from '../host/answers.ts';
import { violations } from './axe.ts';
import { companyFeed, feedAddress, feedTitle, story } from './company.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed } from './steps.ts';

test('every screen, light and dark', { tag: '@chromium' }, async ({ fresh, host }) => {
  const feed = { ...companyFeed(), _own_voice: { suggest: 'mailto:news@example.com' } };
  host.on('news.example.com', '/feed.json', json(feed));
  const all: string[] = [];
  const look = async (page: Page, screen: string) => {
    const light = await violations(page);
    all.push(...light.map((each) => `${screen}: ${each}`));
    if (fresh.name === 'firefox') return;
    await fresh.setScheme(page, 'dark');
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await until('the dark', isDark);
    const dark = await violations(page, ['color-contrast']);
    await fresh.setScheme(page, 'light');
    await until('the light', async () => !(await isDark()));
    all.push(...dark.map((each) => `${screen}, dark: ${each}`));
  };

  const welcome = await fresh.extensionPage('options.html#welcome');
  await ui(welcome).see('in your own words');
  await look(welcome, 'first run');
  const empty = await fresh.extensionPage('popup.html');
  await ui(empty).see('Whose news would you like to tell?');
  await look(empty, 'popup without a feed');
  await addFeed(fresh, feedAddress, feedTitle);
  for (const section of ['feeds', 'networks', 'privacy', 'data']) {
    const page = await fresh.extensionPage(`options.html#${section}`);
    await ui(page).see(/\w/);
    await look(page, `settings, ${section}`);
    await page.close();
  }
  for (const path of ['popup.html', 'panel.html']) {
    const page = await fresh.extensionPage(path);
    await ui(page).see(/\w/);
    await look(page, path);
    if (path === 'panel.html') continue;
    await ui(page).button(story.title).click();
    await ui(page).see(story.fact);
    await look(page, `${path}, a story`);
    await ui(page).button('Write in my own words').click();
    await ui(page).textbox('Your words').type('A few words.');
    await ui(page).see('Kept');
    await ui(page).button('I posted it').click();
    await ui(page).see('In your journal');
    await look(page, `${path}, writing`);
    await ui(page).button(`${story.title} Source`).click();
    await look(page, `${path}, the source beside the words`);
    await ui(page).button(`${story.title} Source`).click();
    await ui(page).button('To my phone').click();
    await ui(page).control('image', 'QR code with your text').handle();
    await look(page, `${path}, to the phone`);
    await ui(page).press('Escape');
    const words = await ui(page).textbox('Your words').handle();
    await words.evaluate((each) => {
      (each as HTMLTextAreaElement).select();
      document.execCommand('insertText', false, 'A few words. '.repeat(50));
    });
    await ui(page).list('Network').choose('mastodon');
    await ui(page).button('My account takes more').click();
    await ui(page).textbox('My limit on Mastodon').handle();
    await look(page, `${path}, too long`);
    await ui(page).press('Escape');
    await ui(page).button('Remind me').click();
    await ui(page).see('A time of your own');
    await look(page, `${path}, the times of a reminder`);
    await ui(page).press('Escape');
    await ui(page).button('Drafts').click();
    await ui(page).see('A few words.');
    await look(page, `${path}, me`);
    await ui(page).button('Open the journal').click();
    await ui(page).heading('Posted').handle();
    await look(page, `${path}, journal`);
    await ui(page).press('Escape');
    await ui(page).tab('Learn').click();
    await ui(page).tab('Learn').handle();
    await look(page, `${path}, learn`);
    await ui(page).tab('Share').click();
    await ui(page).button('Suggest this page').click();
    await ui(page).textbox('Why it matters').handle();
    await look(page, `${path}, a suggestion`);
  }
  expect(all).toEqual([]);
});
