/** What a comms team does in its page, and the web host that it uploads to: Debian's nginx behind the test host's names. */
import { request } from 'node:http';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { Host } from '../host/host.ts';
import type { Handler } from '../host/route.ts';
import type { Driver } from './drivers/driver.ts';
import { builtExtension } from './drivers/profile.ts';
import { ui } from './drivers/ui.ts';
import { until } from './drivers/until.ts';

/** Installs the comms team's extension beside the employees' (Chromium); opens its page; `remove` takes it away again. */
export async function installPublisher(driver: Driver) {
  const browser = driver.browser();
  const id = await browser.installExtension(builtExtension('chrome', 'publisher'));
  const page = await driver.open(`chrome-extension://${id}/library.html`);
  return { page, remove: () => browser.uninstallExtension(id) };
}

/** Puts a text into a field at once, as pasting does: key by key the whole page would be drawn for each. */
export async function put(page: Page, label: string, text: string): Promise<void> {
  const field = await ui(page).textbox(label).handle();
  await field.evaluate((one) => (one as HTMLInputElement | HTMLTextAreaElement).select());
  await field.focus();
  await page.keyboard.sendCharacter(text);
}

/** Hands a picture to the item that is open, as a choice of a file would; `base64`: the file's bytes. */
export async function choosePicture(
  page: Page,
  base64: string,
  [name, type] = ['IMG_1.png', 'image/png'],
): Promise<void> {
  await page.evaluate(
    (letters, called, of) => {
      const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], called, { type: of }));
      const input = document.querySelector<HTMLInputElement>('input[data-takes=picture]');
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    base64,
    name ?? '',
    type ?? '',
  );
}

/** Downloads the zip; gives what is in it, by path. The browser's downloads are out of reach: the bytes are taken where they are handed over. */
export async function downloadZip(page: Page): Promise<Record<string, Uint8Array>> {
  await page.evaluate(() => {
    delete document.body.dataset.zip;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = make;
      void blob.arrayBuffer().then((buffer) => {
        let letters = '';
        for (const byte of new Uint8Array(buffer)) letters += String.fromCharCode(byte);
        document.body.dataset.zip = btoa(letters);
      });
      return make(blob);
    };
  });
  await ui(page).button('Download the zip').click();
  const taken = await until('the zip', () => page.evaluate(() => document.body.dataset.zip));
  return unzipSync(new Uint8Array(Buffer.from(taken, 'base64')));
}

/** What of a zip goes to the web host, by its path there. */
export const uploadOf = (zip: Readonly<Record<string, Uint8Array>>) =>
  new Map(
    Object.entries(zip).flatMap(([path, bytes]) =>
      path.startsWith('upload/') ? [[path.slice('upload/'.length), bytes] as const] : [],
    ),
  );

/** Leads every request for this name to a plain web server, as it came, and its answer back, as it comes. */
export function leadTo(host: Host, name: string, port: number): void {
  const onward: Handler = ({ url, method, headers }, response) =>
    new Promise((done, fail) => {
      const asked = request(
        { port, host: '127.0.0.1', path: `${url.pathname}${url.search}`, method, headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response).once('close', done).once('error', fail);
        },
      );
      asked.once('error', fail).end();
    });
  host.on(name, '/*', onward);
}
