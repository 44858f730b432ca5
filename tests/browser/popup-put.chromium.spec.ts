/**
 * The real popup, opened from the toolbar above a page with a post: it knows of the post and puts the words into it.
 * Chromium alone lets a driver press the toolbar's button; the code behind it is the same in both.
 */
import { page as html, json } from '../host/answers.ts';
import { popupOver } from './asking.ts';
import { companyFeed, feedAddress, feedTitle, serveCompany } from './company.ts';
import type { Driver } from './drivers/driver.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { allowLinkedIn, feed, focused, modelText, startPost } from './on-network.ts';
import { askedAfter } from './request-log.ts';
import { addFeed, beginWriting } from './steps.ts';

const words = 'Three winters ago I stood in waders.\n\nThen the eels came.';

async function draftKept(driver: Driver): Promise<void> {
  const { page, words: box } = await beginWriting(driver);
  await box.fill(words);
  // What is older than a second is kept.
  await new Promise((go) => setTimeout(go, 1000));
  await page.close();
}

test('from the toolbar’s popup into the post that is open below it', async ({ fresh, host }) => {
  serveCompany(host);
  await allowLinkedIn(fresh, host);
  await addFeed(fresh, feedAddress, feedTitle);
  await draftKept(fresh);

  const page = await fresh.open(feed);
  await startPost(page);
  await page.keyboard.type('Hello ');
  const popup = await popupOver(fresh, page);
  // The browser sizes its popup by what stands in it; only there does that show.
  await until('a popup of its width', () => popup.evaluate(() => innerWidth === 400));
  expect(await ui(popup).textbox('Your words').text()).toBe(words);
  await ui(popup).button('Put in my post').click();
  await until('the words in the post', async () =>
    (await modelText(page, 'post'))?.includes('Then the eels came.'),
  );
  expect((await modelText(page, 'post'))?.trimEnd()).toBe(`Hello ${words}`);
  expect(await focused(page)).not.toBe('BODY');
});

test('over a page without a post, the popup offers to open the network instead', async ({
  fresh,
  host,
}) => {
  serveCompany(host);
  await allowLinkedIn(fresh, host);
  await addFeed(fresh, feedAddress, feedTitle);
  await draftKept(fresh);
  const page = await fresh.open(feed);
  const popup = await popupOver(fresh, page);
  await ui(popup).button('Open LinkedIn').handle();
  expect(await ui(popup).button('Put in my post').there()).toBe(false);
});

test('from the toolbar’s popup, the page below is suggested as it is read; nothing is sent', async ({
  fresh,
  host,
}) => {
  const feed = { ...companyFeed(), _own_voice: { suggest: 'mailto:news@example.com' } };
  host.on('news.example.com', '/feed.json', json(feed));
  await addFeed(fresh, feedAddress, feedTitle);
  host.on(
    'river.example.org',
    '/diary',
    html('<title>A lock keeper’s diary</title><p>He wrote it for forty years.</p>'),
  );
  const page = await fresh.open('https://river.example.org/diary?utm_source=x&page=2');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const popup = await popupOver(fresh, page);
  const asked = host.log.length;
  await ui(popup).button('Suggest this page').click();
  await ui(popup).textbox('Why it matters').type('He was one of ours.');
  expect(await ui(popup).textbox('Title').text()).toBe('A lock keeper’s diary');
  expect(await ui(popup).textbox('Address').text()).toBe('https://river.example.org/diary?page=2');
  expect(await ui(popup).textbox('What it says').text()).toBe('He wrote it for forty years.');
  const mail = await ui(popup).link('Open a mail').handle();
  const address = new URL(await mail.evaluate((each) => (each as HTMLAnchorElement).href));
  expect(address.pathname).toBe('news@example.com');
  expect(address.searchParams.get('body')).toContain('He was one of ours.');
  expect(askedAfter(host.log, asked)).toEqual([]);
});
