import { type Browser, launch } from 'puppeteer-core';
import type { Driver, LaunchOptions } from './driver.ts';
import { builtExtension, killGroup, temporaryProfile } from './profile.ts';
import { until } from './until.ts';

/** The part of Chromium's own extensions page that grants and takes host permissions. */
type DeveloperPrivate = {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
};

/** Switches that lead host names to the test host, and let its certificate pass: for all hosts, or for `own` alone. */
function leadTo({ host, own }: LaunchOptions): string[] {
  const at = `127.0.0.1:${host.port}`;
  if (!own) return [`--host-resolver-rules=MAP * ${at}`, '--ignore-certificate-errors'];
  return [
    `--host-resolver-rules=${own.map((name) => `MAP ${name} ${at}`).join(',')}`,
    `--ignore-certificate-errors-spki-list=${host.spki}`,
  ];
}

/** Chromium with the extension loaded; host names lead to the test host. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = temporaryProfile();
  const folder = builtExtension('chrome', options.whose);
  const start = (enableExtensions: true | string[] = true) =>
    launch({
      executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
      headless: !options.headed,
      userDataDir: profile.path,
      pipe: true,
      enableExtensions,
      acceptInsecureCerts: !options.own,
      handleSIGINT: !options.own,
      handleSIGTERM: !options.own,
      handleSIGHUP: !options.own,
      defaultViewport: null,
      args: [
        // Chromium refuses to run as root with its sandbox; with `own` it may meet the real net, so root alone goes without.
        ...(options.own && process.getuid?.() !== 0 ? [] : ['--no-sandbox']),
        '--window-size=1280,900',
        ...leadTo(options),
        '--disable-quic',
        '--gaia-url=https://browser-noise.invalid',
        '--component-updater=url-source=https://browser-noise.invalid/',
        ...(options.language ? [`--lang=${options.language}`] : []),
        ...(options.args ?? []),
      ],
      ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
    });
  let browser: Browser = await start();
  let id = await browser.installExtension(folder);
  const base = () => `chrome-extension://${id}/`;

  /** chrome://extensions, in a tab that stays: it takes more than a second to load. */
  const settings = 'chrome://extensions/';
  const settingsPage = async () => {
    const there = (await browser.pages()).find((page) => page.url() === settings);
    if (there) return there;
    const page = await browser.newPage();
    await page.goto(settings);
    return page;
  };
  const changeHost = async (change: keyof DeveloperPrivate, origin: string) =>
    (await settingsPage()).evaluate(
      async (what, extension, host) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: DeveloperPrivate };
        };
        await chrome.developerPrivate[what](extension, host);
      },
      change,
      id,
      `${origin}/*`,
    );
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };

  return {
    name: 'chromium',
    browser: () => browser,
    base,
    tabs: async () =>
      (await browser.pages())
        .filter((page) => page.url() !== settings)
        .map((page) => ({ address: page.url(), close: () => page.close() })),
    open,
    extensionPage: (path) => open(base() + path),
    async stopBackground() {
      const page = await open(`${base()}manifest.json`);
      const session = await page.createCDPSession();
      // The worker may be started again at once by a page that asks it: that it stopped is what counts.
      let stopped = 0;
      const running = new Map<string, boolean>();
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, scriptURL, runningStatus } of versions) {
          if (!scriptURL.startsWith(base())) continue;
          running.set(versionId, runningStatus !== 'stopped');
          if (runningStatus === 'stopped') stopped += 1;
        }
      });
      await session.send('ServiceWorker.enable');
      // What there is is told only after the answer.
      await until('the service worker to be listed', () => running.size > 0);
      if ([...running.values()].some(Boolean)) {
        const before = stopped;
        await session.send('ServiceWorker.stopAllWorkers');
        await until('the service worker to stop', () => stopped > before);
      }
      await page.close();
    },
    grant: (origin) => changeHost('addHostPermission', origin),
    revoke: (origin) => changeHost('removeHostPermission', origin),
    setOffline: (page, offline) => page.setOfflineMode(offline),
    setScheme: (page, value) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    async worksInPrivateWindows() {
      const hidden = await browser.createBrowserContext();
      const page = await hidden.newPage();
      const opened = await page.goto(`${base()}popup.html`).catch(() => null);
      await hidden.close();
      return opened !== null;
    },
    async reinstall() {
      await browser.uninstallExtension(id);
      const [page] = await browser.pages();
      const session = await page?.createCDPSession();
      await session?.send('Network.clearBrowserCache');
      await session?.detach();
      id = await browser.installExtension(folder);
    },
    async update() {
      await browser.installExtension(folder);
    },
    async switchTo(on) {
      await (await settingsPage()).evaluate(
        async (extension, state) => {
          const { chrome } = globalThis as unknown as {
            chrome: { management: { setEnabled(which: string, to: boolean): Promise<void> } };
          };
          await chrome.management.setEnabled(extension, state);
        },
        id,
        on,
      );
    },
    kill: () => killGroup(browser.process()),
    async relaunch() {
      // A kill may come before the profile has noted the extension: the switch loads it either way.
      browser = await start([folder]);
      await until('the extension to be loaded', async () => {
        const page = await browser.newPage();
        const there = await page.goto(`${base()}manifest.json`).catch(() => null);
        await page.close();
        return there;
      });
    },
    async close() {
      await browser.close();
      profile.remove();
    },
  };
}
