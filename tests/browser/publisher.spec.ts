/** The comms team's own extension, as built: from nothing to a zip whose feed an employee's extension reads. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { readFeedText } from '../../lib/feed/read.ts';
import { readItemFile } from '../../lib/publisher/item-file.ts';
import { serve } from '../host/answers.ts';
import { violations } from './axe.ts';
import { choosePicture } from './comms.ts';
import type { BrowserName } from './drivers/driver.ts';
import { launch } from './drivers/launch.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';

const address = 'https://news.example.org/feed.json';
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/**
 * The library goes into a folder, a colleague changes a file in it, and both change one at once. The folder is a real
 * one of the browser's; only the window to choose it is out of reach.
 */
async function inFolder(page: Page, app: ReturnType<typeof ui>): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('team', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: async () => folder });
  });
  const files = () =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('team');
      const items = await folder.getDirectoryHandle('items', { create: true });
      const all: Record<string, string> = {};
      for (const each of [folder, items])
        for await (const handle of each.values())
          if (handle.kind === 'file') all[handle.name] = await (await handle.getFile()).text();
      return all;
    });
  const colleague = (file: string, from: string, to: string) =>
    page.evaluate(
      async (name, one, other) => {
        const root = await navigator.storage.getDirectory();
        const items = await (await root.getDirectoryHandle('team')).getDirectoryHandle('items');
        const handle = await items.getFileHandle(name);
        const text = await (await handle.getFile()).text();
        const writing = await handle.createWritable();
        await writing.write(text.replace(one, other));
        await writing.close();
      },
      file,
      from,
      to,
    );
  await app.button('Open a folder').click();
  await app.see('Saved in the folder');
  await until('the picture in the folder', async () =>
    Object.keys(await files()).some((name) => name.endsWith('.png')),
  );
  const all = Object.entries(await files());
  const [name = ''] = all.find(([, text]) => text.includes('title: Eels are back')) ?? [];
  expect((await files())['library.yaml']).toContain('Calder');

  await colleague(name, 'Eels are back', 'Eels, says Luc');
  await app.link('Library').click();
  await app.link('Eels, says Luc').click();
  await colleague(name, 'Eels, says Luc', 'Luc’s second title');
  await app.textbox('Title').fill('Maud’s title');
  await app.link('1 file was changed by somebody else too').click();
  await app.see('Luc’s second title');
  expect((await files())[name]).toContain('Luc’s second title');
  await app.button('Keep all of mine').click();
  await app.seeNot('Changed by two people');
  await until('the choice in the folder', async () =>
    (await files())[name]?.includes('title: Maud’s title'),
  );
}

test(
  'write, approve, take the zip along; it is all there another time',
  { tag: '@firefox' },
  async ({ host }, info) => {
    const name = info.project.name as BrowserName;
    const folder = `../../.output/publisher-${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
    const manifest = JSON.parse(
      readFileSync(resolve(import.meta.dirname, folder, 'manifest.json'), 'utf8'),
    );
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage']);
    expect(
      Object.keys(manifest).filter((key) => /host|content_scripts|optional/.test(key)),
    ).toEqual([]);

    const found: string[] = [];
    const driver = await launch(name, { host, whose: 'publisher' });
    try {
      const page = await driver.extensionPage('library.html');
      const app = ui(page);
      // A newsroom that lets no other page read its file, and one that does.
      const rss = `<rss version="2.0"><channel><title>Newsroom</title><item><guid>7</guid>
      <title>The ladder is built</title><description>Of oak.</description></item></channel></rss>`;
      host.on('closed.example.net', '/rss', serve(rss, { cors: false, type: 'text/xml' }));
      host.on('news.example.net', '/rss', serve(rss, { type: 'text/xml' }));
      await app.button('Begin').handle();
      found.push(...(await violations(page)));
      await app.textbox('Address of a feed').fill('https://closed.example.net/rss');
      await app.button('Look and take it').click();
      await app.see('choose it here under “From a file”');
      await app.textbox('Address of a feed').fill('https://news.example.net/rss');
      await app.button('Look and take it').click();
      await app.link('The ladder is built').handle();
      const asked = host.log.filter((one) => one.host.endsWith('example.net'));
      expect(asked.map((one) => `${one.host}${one.path}`)).toEqual([
        'closed.example.net/rss',
        'news.example.net/rss',
      ]);
      for (const { headers } of asked) expect(headers.cookie ?? headers.referer).toBe(undefined);
      await app.link('The feed').click();
      await app.textbox('Company').fill('Calder & Loire');
      await app.textbox('Address where it will be').fill(address);
      await app.link('Library').click();
      await app.button('Write an item').click();
      await app.textbox('Title').fill('Eels are back');
      await app.textbox('Text').fill('They climbed past the *weir*.');
      await app.textbox('Facts').fill('412 eels counted');
      // A picture, kept in the extension's own files, and handed to the page as a choice of a file would.
      await choosePicture(page, png);
      await app.see('is kept beside the item');
      await app.textbox('What the picture shows').fill('An eel in a hand');
      await app.control('image', 'An eel in a hand').handle();
      found.push(...(await violations(page)));
      await driver.setScheme(page, 'dark');
      await until('the dark', () =>
        page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
      );
      found.push(...(await violations(page, ['color-contrast'])));
      await driver.setScheme(page, 'light');
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
      const [image] = (feed.ok && feed.value.items[0]?.images) || [];
      expect(image?.alt).toBe('An eel in a hand');
      const published = image?.url.replace('https://news.example.org/', 'upload/') ?? '';
      expect(Buffer.from(files[published] ?? []).toString('base64')).toBe(png);

      await again.link('Folder').click();
      if (name === 'firefox') await again.see('does not let a page work in a folder');
      else await inFolder(later, again);
      found.push(...(await violations(later)));
      await again.link('Signing').click();
      await again.see('Make the key');
      found.push(...(await violations(later)));
      expect(found).toEqual([]);
      expect(host.log.filter(({ host: asked }) => asked.includes('example.org'))).toEqual([]);
    } finally {
      await driver.close();
    }
  },
);
