/** Bad weather: each level in both languages, beginning and ending while the popup is open, offline, and read again. */
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { askedAfter } from './request-log.ts';
import { addFeed, forgetWords } from './steps.ts';
import {
  moment,
  poll,
  serveSky,
  skyAddress,
  skyStory,
  skyTitle,
  speak,
  suggestion,
} from './weather-feed.ts';

const said = {
  en: {
    levels: { info: 'Good to know', care: 'With care', pause: 'Pause' },
    silence: 'Nobody is expected to defend the company',
    ask: 'Ask about it',
    twice: 'Look twice',
    show: 'Show the texts all the same',
    write: 'Write in my own words',
    words: 'Your words',
  },
  fr: {
    levels: { info: 'À savoir', care: 'Prudence', pause: 'Pause' },
    silence: 'Nul n’attend de vous que vous défendiez l’entreprise',
    ask: 'Poser une question',
    twice: 'Regardez à deux fois',
    show: 'Afficher les textes malgré tout',
    write: 'Écrire avec mes mots',
    words: 'Vos mots',
  },
};

test('each level, in both languages: above everything, and one’s own words are free', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const desk = await fresh.extensionPage('options.html#rehearsal');
  for (const language of ['en', 'fr'] as const) {
    const words = said[language];
    await speak(fresh, language);
    for (const level of ['info', 'care', 'pause'] as const) {
      const title = `A gate gave way, ${language}: ${level}`;
      serveSky(host, { level, title, text: 'Nobody is hurt. The lock is closed.' });
      await poll(desk);
      const page = await fresh.extensionPage('popup.html');
      const app = ui(page);
      await app.heading(title).handle();
      await app.see(words.levels[level]);
      await app.link(words.ask).handle();
      const order = await page.evaluate(() => {
        const notice = document.querySelector('.notice')?.getBoundingClientRect().bottom ?? 0;
        const tabs = document.querySelector('[role=tablist]')?.getBoundingClientRect().top ?? 0;
        const search = document.activeElement?.matches('input[type=search]') ?? false;
        return { above: notice > 0 && notice <= tabs, search };
      });
      expect(order).toEqual({ above: true, search: false });
      expect((await app.words()).includes(words.silence)).toBe(level === 'pause');

      await app.button(skyStory).click();
      await app.button(words.write).handle();
      expect((await app.words()).includes(words.twice)).toBe(level === 'care');
      expect((await app.words()).includes(suggestion)).toBe(level !== 'pause');
      if (level === 'pause') await app.button(words.show).click();
      await app.see(suggestion);

      await app.button(words.write).click();
      const sheet = app.textbox(words.words);
      await sheet.type('We are well.');
      expect(await sheet.text()).toBe('We are well.');
      await app.see(title);
      await page.close();
      await forgetWords(desk);
    }
  }
});

test('a notice begins and ends on the minute while the popup is open and the host is gone', {
  tag: '@chromium',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.button(skyStory).handle();
  // Seconds from when the feed is read: time enough to look before it begins.
  serveSky(host, () => ({
    level: 'pause',
    title: 'The gate is being lifted',
    text: 'From now until it hangs.',
    starts: moment(6_000),
    ends: moment(10_000),
  }));
  await poll(page);
  host.setOnline(false);
  expect(await app.words()).not.toContain('The gate is being lifted');
  await app.see('The gate is being lifted', 25_000);
  await until(
    'its end',
    async () => !(await app.words()).includes('The gate is being lifted'),
    12_000,
  );
  await app.button(skyStory).handle();
});

test('a notice is seen within one poll, folds, and rises again when it says something else', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  const page = await fresh.extensionPage('popup.html');
  const app = ui(page);
  await app.button(skyStory).handle();
  serveSky(host, { level: 'info', title: 'The lock is closed', text: 'What is known so far.' });
  await poll(page);
  await app.see('What is known so far.');
  await app.button('Fold the notice').click();
  await app.seeNot('What is known so far.');
  await app.see('The lock is closed');

  const again = ui(await fresh.extensionPage('popup.html'));
  await again.button('Unfold the notice').handle();
  expect(await again.words()).not.toContain('What is known so far.');

  serveSky(host, { level: 'pause', title: 'The lock is closed', text: 'Somebody was hurt.' });
  await poll(page);
  await app.see('Somebody was hurt.');
  await again.see('Somebody was hurt.');
  await again.tab('Me').click();
  await again.button('Read earlier notices').click();
  await again.see(/since today, \d{1,2}:\d\d/);
  serveSky(host);
  await poll(page);
  await app.seeNot('The lock is closed');
  await page.bringToFront();
  await app.tab('Me').click();
  await app.button('Read earlier notices').click();
  await app.see('What is known so far.');
  await app.see('Somebody was hurt.');
});

test('the rehearsal shows each level, and neither asks nor keeps anything', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  const page = await fresh.extensionPage('options.html#rehearsal');
  const app = ui(page);
  await app.button('With care').click();
  await app.see('Look twice');
  await app.button('Pause').click();
  await app.see('Nobody is expected to defend the company');
  await app.button('Français').click();
  await app.see('Nul n’attend de vous que vous défendiez l’entreprise');
  const before = host.log.length;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'X',
    items: [],
    _own_voice: {
      notice: { id: 'r', level: 'info', title: 'Only a rehearsal', text: 'Nothing happened.' },
    },
  };
  await page.$$eval(
    'textarea',
    (fields, text) => {
      const field = fields.at(-1);
      if (!field) throw new Error('no field to paste into');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    JSON.stringify(feed),
  );
  await app.heading('Only a rehearsal').handle();
  expect(askedAfter(host.log, before)).toEqual([]);
  const kept = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null));
  });
  expect(kept).not.toContain('Only a rehearsal');
});
