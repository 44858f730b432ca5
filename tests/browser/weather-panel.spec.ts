/** Bad weather beside a composer, and silence on a network's page. */
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { allowLinkedIn, feed, hosts, openPanel, startPost } from './on-network.ts';
import { addFeed } from './steps.ts';
import { poll, serveSky, skyAddress, skyStory, skyTitle, speak } from './weather-feed.ts';

const silenceIsFine = {
  en: 'Silence is fine. Nobody is expected to defend the company',
  fr: 'Le silence convient. Nul n’attend de vous que vous défendiez l’entreprise',
};

test('an open panel says what each poll brings, in the language it was opened in', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  serveSky(host);
  await addFeed(fresh, skyAddress, skyTitle);
  await allowLinkedIn(fresh, host);
  const popup = await fresh.extensionPage('popup.html');
  const page = await fresh.open(feed);
  await startPost(page);
  let panel = ui(await openPanel(page));
  await panel.button(skyStory).handle();
  for (const level of ['info', 'care', 'pause'] as const) {
    serveSky(host, { level, title: `A gate gave way: ${level}`, text: 'The lock is closed.' });
    await poll(popup);
    await panel.heading(`A gate gave way: ${level}`).handle();
    await panel.see('The lock is closed.');
    await panel.link('Ask about it').handle();
    expect((await panel.words()).includes(silenceIsFine.en)).toBe(level === 'pause');
  }
  await speak(fresh, 'fr');
  await page.reload();
  await startPost(page);
  panel = ui(await openPanel(page));
  await panel.heading('A gate gave way: pause').handle();
  await panel.link('Poser une question').handle();
  await panel.see(silenceIsFine.fr);
});

test('“Not for me” takes the button from an open page and brings it back, the choice of networks kept', {
  tag: '@chromium',
}, async ({ fresh, host }) => {
  await allowLinkedIn(fresh, host);
  const page = await fresh.open(feed);
  await startPost(page);
  await until('the button', async () => (await hosts(page)).length === 1);
  const popup = await fresh.extensionPage('popup.html');
  await ui(popup).tab('Me').click();
  await ui(popup).button('Silence everything').click();
  await until('no watcher', async () => (await registered()) === 0);
  await page.bringToFront();
  await until('no button', async () => (await hosts(page)).length === 0);
  await popup.bringToFront();
  await ui(popup).button('Come back').click();
  await until('the watcher', async () => (await registered()) === 1);

  function registered(): Promise<number> {
    return popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      };
      return (await chrome.scripting.getRegisteredContentScripts()).length;
    });
  }
});
