import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFeed } from '../../../lib/library/feeds';
import { pictureData } from '../../../lib/library/picture-data';
import { keepPictures } from '../../../lib/library/pictures';
import { sniff } from '../../../lib/library/sniff';
import { entry, feed } from './feed-files';
import { filled } from './filled';
import { pictures } from './picture-files';
import { startWeb, type Web } from './web';

const hour = 3_600_000;
const feedUrl = 'https://news.example.com/feed.json';
const bytesOf = (name: keyof typeof pictures) =>
  new Uint8Array(Buffer.from(pictures[name], 'base64'));
let web: Web;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

const serve = (url: string, bytes: Uint8Array, type = 'image/png') =>
  web.on(
    url,
    (_request, response) => void response.writeHead(200, { 'content-type': type }).end(bytes),
  );

/** A feed whose `n`th item has the `n`th picture; a kept picture weighs 100 bytes. */
async function withPictures(urls: string[], own: Record<string, unknown> = {}, budget = 10_000) {
  const items = urls.map((image, i) => entry(i + 1, { image }));
  const our = await filled({ url: feedUrl, json: feed(items, { _own_voice: own }) });
  const shrunk: string[] = [];
  const bring = () =>
    keepPictures({
      db: our.library,
      net: web.net,
      clock: our.clock,
      entries: our.listing.entries,
      budget,
      shrink: async (_bytes, type) => {
        shrunk.push(type);
        return { type: 'image/webp', thumb: new ArrayBuffer(40), large: new ArrayBuffer(60) };
      },
    });
  const kept = async () =>
    [
      ...new Set(
        (await our.library.pictures.toArray())
          .filter(({ size }) => size !== 'failed')
          .map(({ url }) => url),
      ),
    ].sort();
  const asked = () => web.asked.splice(0).map(({ url }) => url);
  return { ...our, bring, kept, asked, shrunk };
}

test.each([
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webpLossy', 'image/webp'],
  ['webpLossless', 'image/webp'],
  ['webpExtended', 'image/webp'],
  ['avif', 'image/avif'],
] as const)('%s is known by its first bytes, with its size', (name, type) => {
  expect(sniff(bytesOf(name))).toEqual({ type, width: 24, height: 16 });
});

test('anything else is no picture: SVG, HTML, and half a file has its true size or none', () => {
  const text = (it: string) => new TextEncoder().encode(it);
  expect(
    sniff(text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
  ).toBeUndefined();
  expect(sniff(text('<!doctype html><title>404</title>'))).toBeUndefined();
  expect(sniff(text('%PDF-1.7 and so on and so forth'))).toBeUndefined();
  for (const name of Object.keys(pictures) as (keyof typeof pictures)[])
    for (let length = 0; length < bytesOf(name).length; length++) {
      const size = sniff(bytesOf(name).subarray(0, length));
      expect([undefined, 24], `${name} ${length}`).toContain(size?.width);
    }
  expect(sniff(new Uint8Array(0))).toBeUndefined();
});

test('the newest come first, within the budget, and are given as data: without a fetch', async () => {
  const urls = [1, 2, 3, 4].map((n) => `https://news.example.com/${n}.png`);
  for (const url of urls) serve(url, bytesOf('png'));
  const our = await withPictures(urls, {}, 250);
  expect(await our.bring()).toBe(2);
  expect(await our.kept()).toEqual(urls.slice(0, 2));
  our.asked();
  expect(await pictureData(our.library, urls[0] ?? '', 'thumb')).toMatch(
    /^data:image\/webp;base64,A+={0,2}$/,
  );
  expect(await pictureData(our.library, urls[3] ?? '', 'large')).toBeUndefined();
  expect(our.asked()).toEqual([]);
});

test('what is kept is not asked for again; what no item names goes', async () => {
  const urls = [1, 2].map((n) => `https://news.example.com/${n}.png`);
  for (const url of urls) serve(url, bytesOf('png'));
  const our = await withPictures(urls);
  await our.bring();
  our.asked();
  expect(await our.bring()).toBe(0);
  expect(our.asked()).toEqual([]);
  await removeFeed(our, our.ids[0] ?? '');
  await our.bring();
  expect(await our.library.pictures.count()).toBe(0);
});

test('no SVG, nothing over 5 MB, nothing over 16 megapixels is decoded', async () => {
  const huge = bytesOf('png').slice();
  new DataView(huge.buffer).setUint32(16, 5_000);
  new DataView(huge.buffer).setUint32(20, 5_000);
  const long = new Uint8Array(6 * 1024 * 1024);
  long.set(bytesOf('png'));
  const at = (name: string) => `https://news.example.com/${name}`;
  serve(
    at('a.svg'),
    new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'image/svg+xml',
  );
  serve(at('huge.png'), huge);
  serve(at('long.png'), long);
  serve(at('good.png'), bytesOf('png'), 'text/plain');
  const our = await withPictures(
    ['a.svg', 'huge.png', 'long.png', 'good.png', 'missing.png'].map(at),
  );
  expect(await our.bring()).toBe(1);
  expect(our.shrunk).toEqual(['image/png']);
  expect(await our.kept()).toEqual([at('good.png')]);
});

test('a picture that failed is left alone for a day', async () => {
  const url = 'https://news.example.com/1.png';
  const our = await withPictures([url]);
  await our.bring();
  our.time.now += 23 * hour;
  serve(url, bytesOf('png'));
  expect(await our.bring()).toBe(0);
  our.time.now += 2 * hour;
  expect(await our.bring()).toBe(1);
});

test('a permission given for another reason is not used for a foreign picture', async () => {
  const foreign = 'https://www.linkedin.com/a.png';
  const companys = 'https://img.nordwind.example/a.png';
  for (const url of [foreign, companys]) serve(url, bytesOf('png'));
  web.granted.add('https://www.linkedin.com/*').add('https://img.nordwind.example/*');
  const our = await withPictures([foreign, companys], {
    origins: ['https://img.nordwind.example'],
  });
  await our.bring();
  expect(our.asked()).toEqual([companys]);
});

test('a host without CORS gives no picture, and nothing else fails', async () => {
  web.withoutCors.add('img.example.org');
  serve('https://img.example.org/a.png', bytesOf('png'));
  serve('https://cdn.example.net/b.png', bytesOf('png'));
  const our = await withPictures([
    'https://img.example.org/a.png',
    'https://cdn.example.net/b.png',
  ]);
  expect(await our.bring()).toBe(1);
  expect(await our.kept()).toEqual(['https://cdn.example.net/b.png']);
});
