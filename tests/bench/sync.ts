/** The sync of a signed library of 10,000 items: the first one, one without news, and one with twenty edits. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { createPublisher, signingKey } from '../fixtures/signed.ts';
import { page as html, serve } from '../host/answers.ts';
import type { Handler } from '../host/route.ts';
import { absolute, type Figure, median, relative } from './figure.ts';
import { library } from './library.ts';
import type { SyncPage } from './page/sync.ts';
import { staged } from './stage.ts';

const host = 'bench.calderloire.example';
const feedUrl = `https://${host}/feed.json`;
const runs = 15;

/** Builds the page's script; gives it. */
async function script(): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join('page', 'sync.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
  const [one] = Array.isArray(built) ? built : [built];
  const output = one && 'output' in one ? one.output[0] : undefined;
  if (output?.type !== 'chunk') throw new Error('the page of the bench was not built');
  return output.code;
}

const call = <K extends keyof SyncPage>(on: Page, name: K, ...args: Parameters<SyncPage[K]>) =>
  on.evaluate(
    (what, given) => {
      const { bench } = globalThis as unknown as {
        bench: Record<string, (...all: unknown[]) => unknown>;
      };
      return bench[what]?.(...given);
    },
    name as string,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<SyncPage[K]>>>;

/** Counts what goes over the wire both ways: the request as HTTP/1.1 writes it, the answer as the socket sends it. */
function counted(handler: Handler, count: (bytes: number) => void): Handler {
  return (call, response) => {
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    const asked = Object.entries(call.headers).reduce(
      (sum, [name, value]) => sum + name.length + String(value).length + 4,
      `GET ${call.url.pathname} HTTP/1.1\r\n\r\n`.length,
    );
    response.on('finish', () => count(asked + (socket?.bytesWritten ?? 0) - before));
    return handler(call, response);
  };
}

export async function bench(): Promise<Figure[]> {
  const code = await script();
  const key = await signingKey();
  const { items, ...feed } = JSON.parse(library(10_000, Date.now())) as {
    items: { id: string; title: string }[];
    title: string;
  };
  const publisher = createPublisher(feedUrl);
  const edition = { keys: [key], feed: { title: feed.title, language: 'en' } };
  return staged(async (driver, web) => {
    let sent = 0;
    let requests = 0;
    const upload = (files: ReadonlyMap<string, string>) => {
      for (const [path, text] of files)
        web.on(
          host,
          `/${path}`,
          counted(serve(text, { gzip: true }), (bytes) => {
            sent += bytes;
            requests += 1;
          }),
        );
    };
    const first = await publisher.publish({ entries: items, ...edition });
    upload(first);
    web.on(host, '/bench.js', serve(code, { type: 'text/javascript' }));
    web.on(
      host,
      '/bench.html',
      html('<!doctype html><script type="module" src="/bench.js"></script>'),
    );
    const at = await driver.open(`https://${host}/bench.html`);
    await call(at, 'load', [...first.keys()]);

    const times = { raw: [] as number[], first: [] as number[] };
    for (let n = 0; n < runs; n += 1) {
      times.raw.push(await call(at, 'raw'));
      times.first.push(await call(at, 'first', [key.listed]));
    }
    // The ETag comes with the first answer over the wire: what follows is conditional.
    await call(at, 'sync');
    sent = 0;
    requests = 0;
    const same = await call(at, 'sync');
    const unchanged = { sent, requests };

    const edited = items.map((one, n) =>
      n % 500 === 3 ? { ...one, title: `${one.title}, edited` } : one,
    );
    upload(await publisher.publish({ entries: edited, ...edition }));
    sent = 0;
    requests = 0;
    const news = await call(at, 'sync');
    const twenty = { sent, requests };
    if (same.end !== 'unchanged' || news.end !== 'kept' || news.items !== 10_000)
      throw new Error(JSON.stringify({ same, news }));

    let whole = 0;
    web.on(
      host,
      '/feed.json',
      counted(serve(JSON.stringify({ ...feed, items: edited }), { gzip: true }), (bytes) => {
        whole = bytes;
      }),
    );
    await at.evaluate((url) => fetch(url).then((response) => response.arrayBuffer()), feedUrl);

    await call(at, 'forget');
    const searches: { first: number; whole: number }[] = [];
    for (let n = 0; n < runs; n += 1) searches.push(await call(at, 'search'));
    const session = await at.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await at.metrics()).JSHeapUsedSize ?? 0;

    const written = (of: typeof news) => of.written as Record<string, number>;
    const content = ({ feeds: _, ...rest }: Record<string, number>) =>
      Object.values(rest).reduce((sum, one) => sum + one, 0);
    return [
      relative(
        'first sync of 10,000, beside JSON.parse and put',
        'ms',
        median(times.first),
        median(times.raw),
        1.5,
      ),
      absolute('no change, requests', '', unchanged.requests, 1),
      absolute('no change, on the wire', 'bytes', unchanged.sent, 1_000),
      absolute('no change, records of content written', '', content(written(same)), 0),
      absolute('20 edits of 10,000, on the wire', 'kB', twenty.sent / 1000, 20),
      relative(
        '20 edits, on the wire beside the whole feed',
        'kB',
        twenty.sent / 1000,
        whole / 1000,
        0.01,
      ),
      absolute('20 edits, page records written', '', written(news).pages ?? 0, 1),
      absolute(
        'search answers after opening the store',
        'ms',
        median(searches.map((one) => one.first)),
        250,
      ),
      absolute(
        'search forgives slips after opening the store',
        'ms',
        median(searches.map((one) => one.whole)),
        600,
      ),
      absolute('heap with the whole library ready to search', 'MB', heap / 1e6, 40),
    ];
  });
}
