/**
 * One way to drive both browsers with the built extension in them.
 *
 * The panel's frame stands in a closed shadow root of the page: no selector finds it, `page.frames()`
 * does, in both browsers: `panelOf(page)` waits for it, and `ui(await panelOf(page))` works in it.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Host } from '../../host/host.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';
export type LaunchOptions = {
  host: Host;
  /** The comms team's extension in the place of the employees'. */
  whose?: 'publisher';
  /** Windows on the display of `DISPLAY`; headless unless told otherwise. */
  headed?: boolean;
  /** Language of the browser, as `fr`. */
  language?: string;
  /** Firefox preferences for this launch. */
  prefs?: Record<string, string | number | boolean>;
  args?: string[];
  /** Firefox: the home folder it is started in, with the company's policy in it. */
  home?: string;
  /** Only these hosts lead to the test host, and all others where they always do; signals are the caller's. */
  own?: readonly string[];
};

export type Tab = { address: string; close(): Promise<void> };

export type Driver = {
  name: BrowserName;
  /** The running browser; another one after `relaunch`. */
  browser(): Browser;
  /** Address of the extension's pages, with the slash at its end. */
  base(): string;
  /** Every tab of a test, as the browser itself lists them: in Firefox puppeteer loses sight of the extension's own. */
  tabs(): Promise<Tab[]>;
  /** A new tab with this address, loaded. */
  open(url: string): Promise<Page>;
  /** A new tab with a page of the extension (`popup.html`, `options.html#feeds`), loaded. */
  extensionPage(path: string): Promise<Page>;
  /** Ends the service worker or event page; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** From now on the browser's question for this host is answered yes (`https://news.example.com`). */
  grant(origin: string): Promise<void>;
  /** Takes the permission for this host away, as the employee can in the browser's own settings. */
  revoke(origin: string): Promise<void>;
  /** Pulls the cable, or puts it back, as this page of the extension and the background see it. */
  setOffline(page: Page, offline: boolean): Promise<void>;
  /** How the system is set, as this page sees it. */
  setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Can the extension be opened in a private window? */
  worksInPrivateWindows(page: Page): Promise<boolean>;
  /** Removes the extension with all it kept, and installs it anew. */
  reinstall(): Promise<void>;
  /** Loads the extension again over the running one, as an update does: pages stay open, and what it kept. */
  update(): Promise<void>;
  /** Switches the extension off or on in the browser's own list of extensions; pages stay open. */
  switchTo(on: boolean): Promise<void>;
  /** Ends the browser at once (SIGKILL), as a power cut would. */
  kill(): Promise<void>;
  /** Starts the browser again with the same profile. */
  relaunch(): Promise<void>;
  close(): Promise<void>;
};

/** What only Firefox's own window can do: there the driver reaches the browser's question itself. */
export type FirefoxDriver = Driver & {
  /** The browser asks from now on, instead of saying yes by itself. */
  askForPermissions(ask: boolean): Promise<void>;
  /** Waits for the browser's question and answers no, by its own button. */
  refusePrompt(): Promise<void>;
  /** Has the browser's own window carry out the extension's keys, as a press of them does. */
  pressKeys(): Promise<void>;
  /** Waits for the popup at the toolbar's button, which only the browser's own window can see, and closes it. */
  closePopup(): Promise<void>;
};

/** Where a page or frame is now: in Firefox puppeteer does not learn of the extension's own addresses. */
export async function addressOf(where: Page | Frame): Promise<string> {
  if (/^chrome(-extension)?:/.test(where.url())) return where.url();
  // A tab that was never in front may not answer at all.
  const silent = new Promise<string>((done) => setTimeout(() => done(''), 1000));
  return Promise.race([where.evaluate(() => location.href).catch(() => ''), silent]);
}

/** The panel's frame on this page, once its app has drawn something. */
export function panelOf(page: Page): Promise<Frame> {
  return until('the panel on the page', async () => {
    for (const frame of page.frames()) {
      if (!(await addressOf(frame)).includes('/panel.html')) continue;
      if (await frame.evaluate(() => document.body.textContent.trim())) return frame;
    }
    return undefined;
  });
}
