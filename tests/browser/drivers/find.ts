import { join } from 'node:path';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { build } from 'vite';

const firefox = new WeakMap<Browser, boolean>();
async function isFirefox(browser: Browser): Promise<boolean> {
  const known = firefox.get(browser) ?? /^firefox/i.test(await browser.version());
  firefox.set(browser, known);
  return known;
}

/** What names.page.ts gives, as a script that leaves `names` in its scope. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'names.page.ts'),
        formats: ['iife'],
        name: 'names',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('names.page.ts was not bundled');
  return first.output[0].code;
}
let names: Promise<string> | undefined;

/**
 * The element with this role and accessible name, or null. Chromium is asked what it sees itself. Firefox would wait
 * 100 to 200 ms for its accessibility tree at each question: there the names are computed in the page.
 */
export async function find(
  where: Page | Frame,
  role: string,
  name: string,
): Promise<ElementHandle<Element> | null> {
  const page: Page = 'page' in where ? where.page() : where;
  if (!(await isFirefox(page.browser())))
    return where.$(`::-p-aria([name="${name}"][role="${role}"])`);
  names ??= bundle();
  const question = `${JSON.stringify(role)}, ${JSON.stringify(name)}`;
  const handle = await where.evaluateHandle(
    `(() => { ${await names}; return names.findByName(${question}); })()`,
  );
  return handle.asElement() as ElementHandle<Element> | null;
}
