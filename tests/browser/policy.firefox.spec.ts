/** A company's policy, as Firefox's managed storage gives it: the feed is there, with its key, and nobody has to do anything. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublisher, signingKey } from '../fixtures/signed.ts';
import { serve } from '../host/answers.ts';
import { companyFeed, feedAddress, story } from './company.ts';
import { launch } from './drivers/launch.ts';
import { ui } from './drivers/ui.ts';
import { closeWelcome } from './drivers/welcome.ts';
import { expect, test } from './fixtures.ts';

const addOn = 'own-voice@own-voice.invalid';

test('a feed of the policy is read with its key, and another key is refused from the start', async ({
  host,
}) => {
  const [key, stranger] = [await signingKey(), await signingKey()];
  const { items, ...feed } = companyFeed();
  const publish = async (at: string, by: typeof key) => {
    const publisher = createPublisher(`https://${at}/feed.json`);
    const files = await publisher.publish({ entries: items, keys: [by], feed: { ...feed } });
    for (const [path, text] of files) host.on(at, `/${path}`, serve(text));
  };
  await publish(new URL(feedAddress).host, key);
  await publish('team.example.org', stranger);
  const home = mkdtempSync(join(tmpdir(), 'own-voice-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const feeds = [
    { url: 'https://news.example.com/index.json', name: 'Company news', keys: [key.listed] },
    { url: 'https://team.example.org/index.json', name: 'Team news', keys: [key.listed] },
  ];
  const policy = { name: addOn, description: 'Own Voice', type: 'storage', data: { feeds } };
  writeFileSync(join(folder, `${addOn}.json`), JSON.stringify(policy));
  const firefox = await launch('firefox', { host, home });
  try {
    await closeWelcome(firefox);
    const options = await firefox.extensionPage('options.html#feeds');
    await ui(options).heading('Company news').handle();
    await ui(options).see('Set up by your company');
    await ui(options).see('Signed with a key that is not known');
    expect(await ui(options).button('Remove').there()).toBe(false);
    const popup = await firefox.extensionPage('popup.html');
    await ui(popup).button(story.title).handle();
  } finally {
    await firefox.close();
    rmSync(home, { recursive: true, force: true });
  }
});
