/** Both built manifests, whole: any new permission, address or weaker rule shows here first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import publisher from '../../entrypoints/publisher/library/wxt.config.ts';
import { root } from './sources.ts';

const built = (browser: string) => join(root, '.output', `${browser}-mv3`);
const manifest = (browser: string) =>
  JSON.parse(readFileSync(join(built(browser), 'manifest.json'), 'utf8'));

const both = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'en',
  permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*'],
  commands: {
    'open-panel': {
      suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
      description: '__MSG_shortcut__',
    },
  },
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src https:; frame-src 'none'; form-action 'none'; base-uri 'none'",
  },
};

test('Chromium', () => {
  const { icons, action, options_ui, ...rest } = manifest('chrome');
  expect(rest).toEqual({
    ...both,
    minimum_chrome_version: '130',
    storage: { managed_schema: 'policy.json' },
    background: { type: 'module', service_worker: 'background.js' },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*'], use_dynamic_url: true },
    ],
  });
  expect(action.default_popup).toBe('popup.html');
  expect(options_ui.page).toBe('options.html');
});

test('Firefox', () => {
  const { icons, action, options_ui, ...rest } = manifest('firefox');
  expect(rest).toEqual({
    ...both,
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'own-voice@own-voice.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*'] }],
  });
  expect(action.default_popup).toBe('popup.html');
  expect(options_ui.page).toBe('options.html');
});

test.each(['chrome', 'firefox'])(
  '%s: the scripts of the network pages are in the build',
  (browser) => {
    expect(
      readdirSync(join(built(browser), 'content-scripts')).filter((each) => each.endsWith('.js')),
    ).toEqual(['companion.js', 'composer.js', 'finder.js']);
  },
);

test.each(['chrome', 'firefox'])(
  '%s: popup and panel ask before the code of their screens runs',
  (browser) => {
    const chunks = join(built(browser), 'chunks');
    for (const page of ['popup', 'panel']) {
      const file = readdirSync(chunks).find((each) => each.startsWith(`${page}-`)) ?? '';
      const imports = readFileSync(join(chunks, file), 'utf8').matchAll(
        /\bimport\b[^'"()]*['"]\.\/([^'"]+)/g,
      );
      const [first] = [...imports].map(([, name]) => name);
      expect(first).toMatch(new RegExp(`^first-${page}-`));
      const asks = readFileSync(join(chunks, first ?? ''), 'utf8');
      expect(asks).not.toContain('./pages-');
    }
  },
);

/** Every file of a build, as one text. */
const whole = (browser: string) =>
  readdirSync(built(browser), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(js|css|html|json)$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');

test.each(['chrome', 'firefox'])(
  '%s: nothing of the comms team’s page is in the build',
  (browser) => {
    const text = whole(browser);
    expect(text).toContain('Write in my own words');
    for (const words of ['Own Voice Publisher', 'Before you launch', 'micromark', 'library.yaml'])
      expect(text).not.toContain(words);
  },
);

/** What the config says; the built one is what the browser test loads. */
const asked = (browser: 'chrome' | 'firefox') => {
  const { manifest } = publisher;
  if (typeof manifest !== 'function') throw new Error('the manifest is no function of the browser');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  return manifest(env);
};
const theirs = {
  name: 'Own Voice Publisher',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: ['storage', 'unlimitedStorage'],
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src https:; frame-src 'none'; form-action 'none'; base-uri 'none'",
  },
};

test('the comms team’s extension asks for no host, reaches no address and stands on no page', async () => {
  const { icons: _, action: __, ...chrome } = await asked('chrome');
  expect(chrome).toEqual({ ...theirs, minimum_chrome_version: '130' });
  const { icons: ___, action: ____, ...firefox } = await asked('firefox');
  expect(firefox).toEqual({
    ...theirs,
    browser_specific_settings: {
      gecko: {
        id: 'own-voice-publisher@own-voice.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});
