/**
 * From what comms write to what an employee reads, over files that nginx serves: from the page, unsigned and signed;
 * from a folder of Markdown; from a newsroom's RSS. One installation for all of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8 } from 'fflate';
import type { Page } from 'puppeteer-core';
import { startNginx } from '../nginx/server.ts';
import { pictures } from '../unit/library/picture-files.ts';
import { choosePicture, downloadZip, installPublisher, leadTo, put, uploadOf } from './comms.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';
import { expect, test } from './fixtures.ts';
import { addFeed } from './steps.ts';

const passphrase = 'four words one remembers';

/** Files as a folder, by path. */
const filesUnder = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[path.slice(folder.length + 1), readFileSync(path)] as const] : [];
    }),
  );

/** The command line in a folder of its own. */
function commandLine() {
  const home = mkdtempSync(join(tmpdir(), 'own-voice-round-'));
  const entry = resolve(import.meta.dirname, '../../lib/cli/own-voice.ts');
  return {
    home,
    put(path: string, text: string) {
      mkdirSync(resolve(home, path, '..'), { recursive: true });
      writeFileSync(join(home, path), text);
    },
    run(...args: string[]) {
      const env = { ...process.env, OWN_VOICE_PASSPHRASE: passphrase, XDG_CACHE_HOME: home };
      const ran = spawnSync(process.execPath, [entry, ...args], { cwd: home, env });
      if (ran.status !== 0) throw new Error(`${args.join(' ')}: ${ran.stdout}${ran.stderr}`);
    },
    close: () => rmSync(home, { recursive: true }),
  };
}

const library = (title: string, name: string) => `title: ${title}
feed_url: https://${name}/feed.json
language: en
company: { name: ${title}, contact: 'mailto:press@example.com' }
`;
const barge = `---
id: barge
title: The barge carries no diesel
kind: story
state: approved
owner: Anouk
date: 2026-11-19T08:00:00Z
facts: [Eleven tonnes of oak]
angles: [Who steered it?]
images: [{ file: barge.png, alt: A barge under sail }]
---

She left **before dawn**.
`;
const rss = `<rss version="2.0"><channel><title>T</title><item><guid>https://a.example/1</guid>
<title>Ladders &amp; weirs</title><description>They <![CDATA[<b>built</b>]]> a *good* one.</description>
<pubDate>Fri, 20 Nov 2026 09:00:00 +0100</pubDate></item></channel></rss>`;

/** Writes an item in the page, as far as each of them is written. */
async function write(page: Page, title: string, text: string, fact: string) {
  const app = ui(page);
  await app.link('Library').click();
  await app.button('Write an item').click();
  await put(page, 'Title', title);
  await put(page, 'Text', text);
  await put(page, 'Facts', fact);
}
async function approve(page: Page) {
  const app = ui(page);
  if ((await app.textbox('Your name').text()) === '') await put(page, 'Your name', 'Maud Ferrand');
  await app.button('Approve').click();
  await app.see('Approved by Maud Ferrand');
}
const syncNow = (page: Page) =>
  page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ ownVoice: 1, kind: 'sync.now', params: {} });
  });
/** Waits until pictures with these words are drawn from what is kept on the device. */
const pictured = (page: Page, alt: string) =>
  until(`the picture “${alt}”`, async () =>
    (await ui(page).control('image', alt).handle()).evaluate(
      (one) =>
        one instanceof HTMLImageElement && /^(?:data|blob):/.test(one.src) && one.naturalWidth > 0,
    ),
  );

test('what comms write is what employees read, from the page, from Markdown and from RSS', async ({
  fresh,
  host,
}) => {
  const { page: desk, remove } = await installPublisher(fresh);
  const cli = commandLine();
  const comms = ui(desk);
  const closing = [remove, cli.close];
  try {
    // In the page: two items, one of them with all there is, and a zip that is not signed.
    await put(desk, 'Your company’s name', 'Calder & Loire');
    await comms.button('Begin').click();
    await comms.link('The feed').click();
    await put(desk, 'Address where it will be', 'https://news.example.org/feed.json');
    await write(desk, 'A kiln for sale', 'It is *large*.', 'Two tonnes');
    await approve(desk);
    await write(desk, 'Eels are back', 'They climbed past the *weir*.', '412 eels counted');
    await put(desk, 'Questions', 'What did you see of it?');
    for (const [at, language, text] of [
      [1, 'English', 'I never thought I would write about eels.'],
      [2, 'Français', 'Je n’aurais jamais cru écrire sur les anguilles.'],
    ] as const) {
      await comms.button('Add a text').click();
      await put(desk, `Suggested text ${at}`, text);
      const group = await comms.control('group', `Language of text ${at}`).handle();
      const chip = await until(language, async () => {
        for (const one of await group.$$('button'))
          if ((await one.evaluate((each) => each.textContent)).trim() === language) return one;
        return undefined;
      });
      await chip.click();
    }
    await choosePicture(desk, pictures.png);
    await ui(desk).see('is kept beside the item');
    await put(desk, 'What the picture shows', 'An eel in a hand');
    await approve(desk);
    await comms.link('Publish').click();
    await comms.see('2 items are approved and go out.');
    const plain = await downloadZip(desk);

    // The web host gets the lines that the zip brings for it, and what the zip says is to be uploaded.
    const nginx = await startNginx(3, strFromU8(plain['hosting/nginx.conf'] ?? new Uint8Array()));
    closing.push(nginx.close);
    for (const [n, name] of ['news.example.org', 'md.example.org', 'rss.example.org'].entries())
      leadTo(host, name, nginx.ports[n] ?? 0);
    nginx.upload(0, uploadOf(plain), 600);
    await addFeed(fresh, 'https://news.example.org/feed.json', 'Calder & Loire');
    const popup = await fresh.extensionPage('popup.html');
    const reader = ui(popup);
    await reader.button('A kiln for sale').handle();
    await reader.button('Eels are back').click();
    await reader.see('They climbed past the weir.');
    await reader.see('412 eels counted');
    await pictured(popup, 'An eel in a hand');
    await reader.see('I never thought I would write about eels.');
    await reader.see('Je n’aurais jamais cru écrire sur les anguilles.');
    await reader.see('What did you see of it?');

    // The same library, signed: the key that the page shows is the key that the employee is asked to confirm.
    await comms.link('Signing').click();
    await put(desk, 'Passphrase', passphrase);
    await put(desk, 'The same once more', passphrase);
    await comms.button('Make the key').click();
    await comms.heading('The keys of this library').handle();
    const shown = await desk.$eval('.fingerprint', (one) => one.textContent);
    await comms.link('Publish').click();
    await put(desk, `Passphrase of ${shown}`, passphrase);
    const signed = await downloadZip(desk);
    nginx.upload(0, uploadOf(signed), 500);
    await syncNow(popup);
    const options = await fresh.extensionPage('options.html#feeds');
    await ui(options).button('Look at the signed feed').click();
    await ui(options).see('This feed is signed with this key');
    await ui(options).see(shown);
    await ui(options).button('Add this feed').click();
    await ui(options).see(`Signed, key ${shown}`);

    // Put right, and taken back: both reach the employee with the next look.
    await comms.link('Library').click();
    await comms.link('Eels are back').click();
    await put(desk, 'Correction', 'It was 421 eels.');
    await put(desk, 'Facts', '421 eels counted');
    await approve(desk);
    await comms.link('Library').click();
    await comms.link('A kiln for sale').click();
    await comms.control('checkbox', 'Withdraw it from everyone').click();
    await comms.link('Publish').click();
    await put(desk, `Passphrase of ${shown}`, passphrase);
    const next = await downloadZip(desk);
    nginx.clear(0);
    nginx.upload(0, uploadOf(next), 400);
    await syncNow(popup);
    await reader.see('It was 421 eels.');
    await reader.see('421 eels counted');
    await reader.button('Back to Share').click();
    await reader.button('Eels are back').handle();
    expect(await reader.button('A kiln for sale').there()).toBe(false);

    // A folder of Markdown, built and signed; a newsroom's RSS, imported, approved, checked and built.
    cli.put('md/library.yaml', library('Of Markdown', 'md.example.org'));
    cli.put('md/items/barge.md', barge);
    writeFileSync(join(cli.home, 'md/items/barge.png'), Buffer.from(pictures.png, 'base64'));
    cli.run('keys', 'new', 'key.json');
    cli.run('build', 'md', '--out', 'md-site', '--key', 'key.json');
    nginx.upload(1, filesUnder(join(cli.home, 'md-site')));
    cli.put('rss/library.yaml', library('Of RSS', 'rss.example.org'));
    cli.put('news.rss', rss);
    cli.run('import', 'news.rss', '--into', 'rss');
    const [draft = ''] = readdirSync(join(cli.home, 'rss/items'));
    const file = join(cli.home, 'rss/items', draft);
    writeFileSync(file, readFileSync(file, 'utf8').replace('state: draft', 'state: approved'));
    cli.run('build', 'rss', '--out', 'rss-site');
    cli.run('check', 'rss-site/feed.json');
    nginx.upload(2, filesUnder(join(cli.home, 'rss-site')));
    await addFeed(fresh, 'https://md.example.org/index.json', 'Of Markdown');
    await addFeed(fresh, 'https://rss.example.org/feed.json', 'Of RSS');
    await reader.button('The barge carries no diesel').click();
    await reader.see('She left before dawn.');
    await reader.see('Eleven tonnes of oak');
    await pictured(popup, 'A barge under sail');
    await reader.button('Back to Share').click();
    await reader.button('Ladders & weirs').click();
    await reader.see('They built a *good* one.');
  } finally {
    for (const close of closing) await close();
  }
});
