/** A full disk: only Chromium lets a test bound the store of one origin. */
import { en } from '../../lib/i18n/en.ts';
import { json } from '../host/answers.ts';
import { companyFeed, feedAddress, feedTitle, serveCompany, story } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { flat, ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed, beginWriting } from './steps.ts';

const first = 'Written while there was room.';

/**
 * Bounds what the extension may store, from its next opening of the store on: what is left is remembered by
 * the browser for as long as the store is open. Gives the way to lift the bound.
 */
async function boundStore(driver: Driver) {
  const page = await driver.extensionPage('manifest.json');
  for (const each of await driver.browser().pages()) if (each !== page) await each.close();
  await driver.stopBackground();
  const session = await page.createCDPSession();
  const origin = driver.base().replace(/\/$/, '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

test('words stay on screen and say that they are not kept; what was kept before is whole', async ({
  fresh,
  host,
}) => {
  serveCompany(host);
  await addFeed(fresh, feedAddress, feedTitle);
  const { page, words } = await beginWriting(fresh);
  await words.type(first);
  await ui(page).see('Kept');
  await boundStore(fresh);
  const full = await fresh.extensionPage('popup.html');
  const sheet = ui(full).textbox('Your words');
  expect(await sheet.text()).toBe(first);
  await until(
    'the page to say that there is no room',
    async () => {
      await sheet.type(' More.');
      return (await ui(full).words()).includes(flat(en.write.notKeptFull));
    },
    40_000,
  );
  expect(await sheet.text()).toMatch(/^Written while there was room\.( More\.)+$/);
  await full.close();
  const again = await fresh.extensionPage('popup.html');
  expect(await ui(again).textbox('Your words').text()).toMatch(/^Written while there was room\./);
});

test('a new version that finds no room leaves the one before', async ({ fresh, host }) => {
  serveCompany(host);
  await addFeed(fresh, feedAddress, feedTitle);
  await boundStore(fresh);
  const settings = await fresh.extensionPage('options.html#feeds');
  let version = 0;
  await until(
    'the settings to say that there is no room',
    async () => {
      version += 1;
      const items = [{ id: 'ferry', title: `${story.title} ${version}`, content_text: 'Anew.' }];
      host.on('news.example.com', '/feed.json', json({ ...companyFeed(), items }));
      const now = (await ui(settings).button('Read now').there()) ? 'Read now' : 'Try now';
      await ui(settings).button(now).click();
      return (await ui(settings).words()).includes(flat(en.problems['disk-full'].title));
    },
    40_000,
  );
  const popup = await fresh.extensionPage('popup.html');
  await ui(popup).see('The ferry across the Wye');
});
