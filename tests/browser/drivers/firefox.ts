import { existsSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { FirefoxDriver, LaunchOptions } from './driver.ts';
import { builtExtension, killGroup, temporaryProfile } from './profile.ts';
import { until } from './until.ts';

const uuid = '11111111-2222-4333-8444-555555555555';

/** What puppeteer keeps to itself: the WebDriver BiDi connection, and a frame's context id. */
type Bidi = {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
};
type Context = { _id: string };

/** Quiet: what Firefox asks the net for by itself is not to reach the test host. */
const quiet = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'services.settings.server': 'data:,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Preferences that lead host names to the test host: all of them, or `own` alone. */
function leadTo({ host, own }: LaunchOptions): Record<string, string | number> {
  if (own) {
    const script = `function FindProxyForURL(url, host) {
      return ${JSON.stringify(own)}.includes(host) ? 'PROXY 127.0.0.1:${host.proxyPort}' : 'DIRECT'; }`;
    const url = `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
    return { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': url };
  }
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': host.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': host.proxyPort,
  };
}

/**
 * Firefox with the extension installed as a temporary add-on; every host name leads through the
 * proxy to the test host. Its own windows are reached over BiDi's chrome scope.
 */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const profile = temporaryProfile();
  const folder = builtExtension('firefox', options.whose);
  const addOn = `own-voice${options.whose ? `-${options.whose}` : ''}@own-voice.invalid`;
  const start = () =>
    launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
      headless: !options.headed,
      userDataDir: profile.path,
      acceptInsecureCerts: true,
      handleSIGINT: !options.own,
      handleSIGTERM: !options.own,
      handleSIGHUP: !options.own,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      ...(options.home === undefined ? {} : { env: { ...process.env, HOME: options.home } }),
      extraPrefsFirefox: {
        ...quiet,
        ...leadTo(options),
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
        'extensions.webextOptionalPermissionPrompts': false,
        ...(options.language ? { 'intl.accept_languages': options.language } : {}),
        ...options.prefs,
      },
    });
  let browser: Browser = await start();
  await browser.installExtension(folder);
  const base = () => `moz-extension://${uuid}/`;
  const send = (method: string, params: object) =>
    (browser as unknown as Bidi).connection.send(method, params);

  /** Runs an async function body in Firefox's own window. */
  const inChrome = async (body: string): Promise<void> => {
    const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window_] = (tree.result as { contexts: { context: string }[] }).contexts;
    const answer = await send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context: window_?.context },
      awaitPromise: true,
    });
    const result = answer.result as { type: string; exceptionDetails?: { text: string } };
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  };
  const change = (what: 'add' | 'remove', origin: string) =>
    inChrome(`
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${addOn}');
      const origins = ['${origin}/*'];
      await ExtensionPermissions.${what}('${addOn}', { permissions: [], origins }, extension);`);

  /**
   * A navigation to the extension's own addresses changes the process, and puppeteer's goto never
   * settles. So: navigate without waiting, then look.
   */
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const context = (page.mainFrame() as unknown as Context)._id;
    await send('browsingContext.navigate', { context, url: base() + path, wait: 'none' });
    await until(`${path} to load`, () =>
      page.evaluate(
        (prefix) => location.href.startsWith(prefix) && document.readyState === 'complete',
        base(),
      ),
    );
    return page;
  };

  return {
    name: 'firefox',
    browser: () => browser,
    base,
    async tabs() {
      const tree = await send('browsingContext.getTree', { maxDepth: 0 });
      const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
      return contexts.map(({ context, url }) => ({
        address: url,
        close: async () => void (await send('browsingContext.close', { context })),
      }));
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionPage: openOwn,
    stopBackground: () =>
      inChrome(`
        const { extension } = WebExtensionPolicy.getByID('${addOn}');
        await extension.terminateBackground({
          ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState);`),
    // The prompt is off by preference: the browser says yes to every question that follows a click.
    pressKeys: () =>
      inChrome(`
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        for (const key of document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')) key.doCommand();`),
    async closePopup() {
      await until('the popup', () =>
        inChrome(`
          const { document } = Services.wm.getMostRecentWindow('navigator:browser');
          const popup = document.querySelector('.webextension-popup-browser');
          if (!popup) throw new Error('no popup, but: ' + gBrowser.selectedBrowser.currentURI.spec);
          popup.closest('panel').hidePopup();`).then(() => true),
      );
    },
    grant: async () => {},
    revoke: (origin) => change('remove', origin),
    setOffline: (_page, offline) => inChrome(`Services.io.offline = ${offline};`),
    setScheme: (_page, scheme) =>
      inChrome(`Services.prefs.setIntPref(
        'layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});`),
    worksInPrivateWindows: (page) =>
      page.evaluate(() => {
        const { browser: api } = globalThis as unknown as {
          browser: { extension: { isAllowedIncognitoAccess(): Promise<boolean> } };
        };
        return api.extension.isAllowedIncognitoAccess();
      }),
    askForPermissions: (ask) =>
      inChrome(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${ask});`),
    async refusePrompt() {
      await until('the browser to ask', () =>
        inChrome(`
          const asked = PopupNotifications.getNotification(
            'addon-webext-permissions', gBrowser.selectedBrowser);
          if (!asked || PopupNotifications.panel.state !== 'open') throw new Error('no question');
          PopupNotifications.panel.firstElementChild.secondaryButton.click();`).then(() => true),
      );
    },
    async reinstall() {
      await browser.uninstallExtension(addOn);
      // Firefox forgets what was granted in its own time, which may be after the next installation. What its cache
      // has of a host would stand for it: a 304 takes over whether others may read it.
      await inChrome(`
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.removeAll('${addOn}');
        Services.cache2.clear();`);
      await browser.installExtension(folder);
    },
    async update() {
      await browser.installExtension(folder);
    },
    switchTo: (on) =>
      inChrome(`
        const { AddonManager } = ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${addOn}')).${on ? 'enable' : 'disable'}();`),
    async kill() {
      await killGroup(browser.process());
      // Once the browser is gone puppeteer puts the profile's own preferences back: the next start would meet it there.
      await until('the profile to be put back', () =>
        ['user.js', 'prefs.js'].every((file) => !existsSync(`${profile.path}/${file}.puppeteer`)),
      );
    },
    async relaunch() {
      browser = await start();
      await browser.installExtension(folder);
    },
    async close() {
      await browser.close();
      profile.remove();
    },
  };
}
