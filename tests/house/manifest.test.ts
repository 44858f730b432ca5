/** Both built manifests, whole: any new permission, address or weaker rule shows here first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
    ).toEqual(['companion.js', 'composer.js']);
  },
);
