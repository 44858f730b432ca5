/** The driver itself: what the other specs lean on does what it says, in both browsers. */
import { json, page } from '../host/answers.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';

test('a network page is served under its own name and over HTTPS', { tag: '@firefox' }, async ({
  fresh,
  host,
}) => {
  host.on('www.linkedin.com', '/feed/', page('<title>Feed</title><button>Start a post</button>'));
  const tab = await fresh.open('https://www.linkedin.com/feed/');
  expect(await tab.title()).toBe('Feed');
  expect(host.log.some((each) => each.host === 'www.linkedin.com')).toBe(true);
});

test('what the extension keeps stays until it is removed and goes with a new installation', {
  tag: '@firefox',
}, async ({ fresh }) => {
  const key = 'driver-proof';
  const write = await fresh.extensionPage('popup.html');
  await write.evaluate((name) => localStorage.setItem(name, 'kept'), key);
  const read = async () => {
    const again = await fresh.extensionPage('popup.html');
    return again.evaluate((name) => localStorage.getItem(name), key);
  };
  await until('the words to be on the disk', async () => (await read()) === 'kept');
  await fresh.reinstall();
  expect(await read()).toBeNull();
});

test('a host without CORS can be read only while its permission stands', {
  tag: '@firefox',
}, async ({ fresh, host }) => {
  host.on('quiet.example.com', '/feed.json', json({}, { cors: false }));
  const tab = await fresh.extensionPage('popup.html');
  const read = () =>
    tab.evaluate(() =>
      fetch('https://quiet.example.com/feed.json').then(
        (response) => response.status,
        () => 'no',
      ),
    );
  expect(await read()).toBe('no');
  await fresh.grant('https://quiet.example.com');
  await tab.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(what: object): void } };
    };
    const button = document.createElement('button');
    button.textContent = 'Ask for the host';
    button.onclick = () => chrome.permissions.request({ origins: ['https://quiet.example.com/*'] });
    document.body.prepend(button);
  });
  await ui(tab).button('Ask for the host').click();
  await until('the permission to work', async () => (await read()) === 200);
  await fresh.revoke('https://quiet.example.com');
  await until('the permission to be gone', async () => (await read()) === 'no');
});

test('the background stops on demand', { tag: '@firefox' }, async ({ fresh }) => {
  await fresh.extensionPage('popup.html');
  await fresh.stopBackground();
  await fresh.stopBackground();
});
