import type { OutputPlugin } from 'rollup';
import { defineConfig } from 'wxt';

/** One address pattern serves feeds on any company's host and any network: asked for one origin at a time, never at installation. */
const optionalHosts = ['https://*/*'];

/** Drawn in .github/icon.svg, rendered for each size. */
const icons = {
  16: 'icon/16.png',
  32: 'icon/32.png',
  48: 'icon/48.png',
  128: 'icon/128.png',
};

/** The file of a module of the popup's, by who else needs it; with no one else it stays with the popup. */
const fileFor = (inPanel: boolean, inBackground: boolean): string | undefined => {
  if (inPanel) return inBackground ? 'common' : 'pages';
  return inBackground ? 'library' : undefined;
};

/**
 * The popup's code in few files, for each is fetched by itself before the page can begin; nothing in them that panel or
 * background would load and not need.
 */
const fewFiles: OutputPlugin = {
  name: 'few-files',
  /** What runs first is imported first: the bundler orders by the pages together, and would have the screens run before. */
  renderChunk(code, { isEntry, imports }) {
    const first = imports.find((file) => file.startsWith('chunks/first-'));
    return isEntry && first ? { code: `import './${first.slice(7)}';${code}`, map: null } : null;
  },
  outputOptions(options) {
    if (options.format !== 'es' || options.inlineDynamicImports) return null;
    const needs = new Map<string, Set<string>>();
    return {
      ...options,
      manualChunks(id, { getModuleIds, getModuleInfo }) {
        const neededBy = (entry: string, file = ''): Set<string> => {
          const known = needs.get(entry + file);
          if (known) return known;
          const all = new Set<string>();
          const add = (module: string) => {
            if (all.has(module)) return;
            all.add(module);
            for (const other of getModuleInfo(module)?.importedIds ?? []) add(other);
          };
          for (const module of getModuleIds())
            if (module.includes(`/entrypoints/${entry}/${file}`)) add(module);
          needs.set(entry + file, all);
          return all;
        };
        // What runs first has to stand in a file before the screens'.
        const [, first] = /\/entrypoints\/(popup|panel)\/first\./.exec(id) ?? [];
        if (first) return `first-${first}`;
        if (id.includes('/entrypoints/') || !neededBy('popup').has(id)) return undefined;
        const isEarly = neededBy('popup', 'first').has(id);
        return fileFor(neededBy('panel').has(id), isEarly || neededBy('background').has(id));
      },
    };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv3',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons,
    action: { default_icon: icons },
    // unlimitedStorage: without it the browser may throw the drafts away when the disk runs low.
    // activeTab: the page below the popup, once, for a suggestion; no warning goes with it.
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'unlimitedStorage'],
    // Asked for when a reminder is set; without it the reminder waits in the popup.
    optional_permissions: ['notifications'],
    optional_host_permissions: optionalHosts,
    // Free in both browsers and on the networks. With Alt a Mac types letters (Ø): there it is Control.
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' },
        description: '__MSG_shortcut__',
      },
    },
    // A private window's store vanishes with it, drafts and all: Own Voice stays out of them.
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src https:; frame-src 'none'; form-action 'none'; base-uri 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'own-voice@own-voice.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '130',
          // Firefox takes the same policy without a schema.
          storage: { managed_schema: 'policy.json' },
        }),
  }),
  vite: () => ({ plugins: [fewFiles] }),
  hooks: {
    // WXT's wrapper of content scripts tells the page, by window.postMessage, that the extension runs there.
    // Ours have none to tell: they are built as plain scripts, in the place where content scripts stand.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (entrypoint.type === 'content-script')
          Object.assign(entrypoint, { type: 'unlisted-script' });
    },
  },
  zip: { excludeSources: ['**/*.pem', '**/*.key'] },
});
