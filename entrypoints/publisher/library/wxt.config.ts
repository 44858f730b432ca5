import { defineConfig } from 'wxt';

/**
 * The comms team's own extension, built apart: it may ask for nothing, and the employees' extension carries none of it.
 * Its entrypoints lie one folder deeper than the other config looks; here it lies out of the sight of both.
 */

const icons = {
  16: 'icon/16.png',
  32: 'icon/32.png',
  48: 'icon/48.png',
  128: 'icon/128.png',
};

/** Chrome Web Store takes 132 letters at most. */
const described = {
  en: 'For the comms team: write, check and publish a library of stories that people can share in their own words.',
  fr: 'Pour la communication\u00a0: écrire, vérifier et publier une bibliothèque que chacun partage avec ses propres mots.',
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  entrypointsDir: 'entrypoints/publisher',
  outDir: '.output',
  outDirTemplate: 'publisher-{{browser}}-mv3',
  manifest: ({ browser }) => ({
    name: 'Own Voice Publisher',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    action: { default_icon: icons },
    // unlimitedStorage: what was written is not thrown away when the disk runs low.
    permissions: ['storage', 'unlimitedStorage'],
    // A private window's store vanishes with it.
    incognito: 'not_allowed',
    // An address is asked for only when somebody types a feed's to begin from, as any page may (CORS); what is written
    // leaves this page as a file, by a click, and in no other way.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src https:; frame-src 'none'; form-action 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'own-voice-publisher@own-voice.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  hooks: {
    // Of the public folder it takes the icons alone; the rest is the employees' extension's.
    'build:publicAssets': (_wxt, files) => {
      const kept = files.filter(({ relativeDest }) => relativeDest.startsWith('icon'));
      const locales = Object.entries(described).map(([language, message]) => ({
        relativeDest: `_locales/${language}/messages.json`,
        contents: JSON.stringify({ description: { message } }),
      }));
      files.splice(0, files.length, ...kept, ...locales);
    },
  },
  zip: {
    name: 'own-voice-publisher',
    excludeSources: ['**/*.pem', '**/*.key'],
  },
});
