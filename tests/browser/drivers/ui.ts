import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { find } from './find.ts';
import { until } from './until.ts';

/** A control found by its role and accessible name, as somebody with a screen reader finds it. */
export type Control = {
  /** The element; waits until it is there. */
  handle(): Promise<ElementHandle<Element>>;
  /** A real click, once it is there and not disabled. */
  click(): Promise<void>;
  /** Is it there now? */
  there(): Promise<boolean>;
  /** Waits until it is no longer there. */
  gone(): Promise<void>;
};
export type Textbox = Control & {
  /** Puts this text in the place of what is there, key by key. */
  fill(text: string): Promise<void>;
  /** Types on where the caret is. */
  type(text: string): Promise<void>;
  /** What it holds now. */
  text(): Promise<string>;
  /** Where its selection starts and ends. */
  caret(): Promise<{ start: number; end: number }>;
};

/** Words as they are seen: every kind of white space is one space. */
export const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Finds and uses controls in a page or a frame, by role and accessible name, in both browsers. */
export function ui(where: Page | Frame) {
  const page: Page = 'page' in where ? where.page() : where;

  const words = async () => flat(await where.evaluate(() => document.body.textContent));
  /** What stood there instead: a failure on another machine is understood from its message alone. */
  const withWords = async (error: unknown): Promise<never> => {
    const seen = await words().catch(String);
    throw new Error(`${String(error)}\nSeen: ${seen.slice(0, 1500)}`);
  };

  const control = (role: string, name: string): Control => {
    const label = `${role} "${name}"`;
    const look = () => find(where, role, name);
    // A tab behind another one (the first-run screen opens in its own time) may not answer at all.
    const handle = () =>
      until(label, async () => {
        await page.bringToFront();
        return look();
      }).catch(withWords);
    return {
      handle,
      async click() {
        // A re-render between finding and clicking detaches the element: then nothing was clicked.
        await until(`a click on ${label}`, async () => {
          // In a tab behind another one nothing is painted, and a look or a click would wait for ever.
          await page.bringToFront();
          const element = await look();
          if (!element) return false;
          if (await element.evaluate((each) => each.matches(':disabled'))) return false;
          await element.click().catch((error: unknown) => {
            // What closes its own frame may take it away before the driver hears that it clicked.
            if (!('detached' in where && where.detached)) throw error;
          });
          return true;
        }).catch(withWords);
      },
      there: async () => (await look()) !== null,
      gone: async () => {
        await until(`${label} to be gone`, async () => (await look()) === null);
      },
    };
  };

  const textbox = (name: string, role = 'textbox'): Textbox => {
    const base = control(role, name);
    const value = (each: Element) =>
      each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement
        ? each.value
        : (each as HTMLElement).textContent;
    return {
      ...base,
      async fill(text) {
        const element = await base.handle();
        await element.evaluate((each) => {
          if (each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement)
            each.select();
          else getSelection()?.selectAllChildren(each);
        });
        await element.focus();
        await page.keyboard.press('Delete');
        await page.keyboard.type(text);
      },
      async type(text) {
        await (await base.handle()).focus();
        await page.keyboard.type(text);
      },
      text: async () => (await base.handle()).evaluate(value),
      caret: async () =>
        (await base.handle()).evaluate((each) => {
          const field = each as HTMLTextAreaElement;
          return { start: field.selectionStart, end: field.selectionEnd };
        }),
    };
  };

  const list = (name: string) => {
    const base = control('combobox', name);
    return {
      ...base,
      /** Chooses the option of this value. */
      async choose(value: string) {
        await ((await base.handle()) as ElementHandle<HTMLSelectElement>).select(value);
      },
    };
  };

  const has = (all: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? all.includes(flat(wanted)) : wanted.test(all);

  return {
    control,
    button: (name: string) => control('button', name),
    link: (name: string) => control('link', name),
    tab: (name: string) => control('tab', name),
    heading: (name: string) => control('heading', name),
    textbox: (name: string) => textbox(name),
    searchbox: (name: string) => textbox(name, 'searchbox'),
    list,
    press: (key: KeyInput) => page.keyboard.press(key),
    /** All words on the page, white space flattened. */
    words,
    /** Waits until these words are on the page. */
    async see(wanted: string | RegExp, ms?: number) {
      await until(`the words ${String(wanted)}`, async () => has(await words(), wanted), ms).catch(
        withWords,
      );
    },
    /** Waits until these words are not on the page. */
    async seeNot(wanted: string | RegExp) {
      await until(`${String(wanted)} to be gone`, async () => !has(await words(), wanted));
    },
  };
}
