/** The comms team's own extension, as built: from nothing to a zip whose feed an employee's extension reads. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readFeedText } from '../../lib/feed/read.ts';
import { readItemFile } from '../../lib/publisher/item-file.ts';
import type { BrowserName } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';

const address = 'https://news.example.org/feed.json';

test('write, approve, take the zip along; it is all there another time', async ({ host }, info) => {
  const name = info.project.name as BrowserName;
  const folder = `../../.output/publisher-${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
  const manifest = JSON.parse(
    readFileSync(resolve(import.meta.dirname, folder, 'manifest.json'), 'utf8'),
  );
  expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage']);
  expect(Object.keys(manifest).filter((key) => /host|content_scripts|optional/.test(key))).toEqual(
    [],
  );

  const driver = await launch(name, { host, whose: 'publisher' });
  try {
    const page = await driver.extensionPage('library.html');
    const app = ui(page);
    await app.textbox('Your company’s name').fill('Calder & Loire');
    await app.button('Begin').click();
    await app.link('The feed').click();
    await app.textbox('Address where it will be').fill(address);
    await app.link('Library').click();
    await app.button('Write an item').click();
    await app.textbox('Title').fill('Eels are back');
    await app.textbox('Text').fill('They climbed past the *weir*.');
    await app.textbox('Facts').fill('412 eels counted');
    await app.textbox('Your name').fill('Maud Ferrand');
    await app.button('Approve').click();
    await app.see('Approved by Maud Ferrand');
    await app.see('Saved on this device');

    await page.close();
    const later = await driver.extensionPage('library.html#publish');
    const again = ui(later);
    await again.see('1 item is approved and goes out.');
    // The browser's downloads are out of reach: the bytes are taken where they are handed over.
    await later.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.arrayBuffer().then((buffer) => {
          document.body.dataset.zip = btoa(String.fromCharCode(...new Uint8Array(buffer)));
        });
        return make(blob);
      };
    });
    await again.button('Download the zip').click();
    const taken = await until('the zip', () => later.evaluate(() => document.body.dataset.zip));
    const files = unzipSync(new Uint8Array(Buffer.from(taken, 'base64')));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());

    const feed = readFeedText(text('upload/feed.json'), address);
    expect(feed.ok && feed.value.info.company?.name).toBe('Calder & Loire');
    expect(feed.ok && feed.value.items).toMatchObject([
      {
        title: 'Eels are back',
        text: 'They climbed past the weir.',
        facts: ['412 eels counted'],
        kind: 'story',
      },
    ]);
    const source = Object.keys(files).find((path) => path.startsWith('library/items/'));
    const item = readItemFile(text(source ?? ''));
    expect(item.ok && item.item.front.approved_by).toBe('Maud Ferrand');
    expect(host.log.filter(({ host: asked }) => asked.includes('example.org'))).toEqual([]);
  } finally {
    await driver.close();
  }
});
