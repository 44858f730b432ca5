/** Finds the browsers that this machine has, and installs one where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Advice } from './bootstrap.mjs';

const onPath = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
    'brave',
    'microsoft-edge',
    'microsoft-edge-stable',
    'vivaldi',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

function usualPlaces(kind) {
  const home = process.env.HOME ?? '';
  if (process.platform === 'darwin') {
    const apps =
      kind === 'firefox'
        ? ['Firefox', 'Firefox Developer Edition']
        : ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge', 'Vivaldi'];
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      apps.map((app) => {
        const inside = kind === 'firefox' ? 'firefox' : app;
        return join(folder, `${app}.app`, 'Contents', 'MacOS', inside);
      }),
    );
  }
  if (process.platform !== 'win32') return [];
  const parts =
    kind === 'firefox'
      ? [['Mozilla Firefox', 'firefox.exe']]
      : [
          ['Google', 'Chrome', 'Application', 'chrome.exe'],
          ['Chromium', 'Application', 'chrome.exe'],
          ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
          ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
        ];
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => {
    const folder = process.env[key];
    return folder ? parts.map((part) => join(folder, ...part)) : [];
  });
}

/** The path of a browser of this kind ('chromium' or 'firefox'), or undefined. BROWSER_BIN comes first. */
export function findBrowser(kind) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const end = process.platform === 'win32' ? '.exe' : '';
  return [
    ...onPath[kind].flatMap((name) => folders.map((folder) => join(folder, name + end))),
    ...usualPlaces(kind),
  ].find((path) => existsSync(path));
}

const isRoot = () => process.getuid?.() === 0;

/**
 * The path of a browser of this kind. On Debian as root a missing one is installed, with a word about it.
 * Throws Advice with the command to run where it cannot be.
 */
export function ensureBrowser(kind) {
  const chosen = process.env.BROWSER_BIN;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Advice(`BROWSER_BIN names ${chosen}, and there is no such file.`);
  }
  const found = findBrowser(kind);
  if (found) return found;
  const name = kind === 'firefox' ? 'firefox-esr' : 'chromium';
  if (existsSync('/etc/debian_version')) {
    if (!isRoot()) {
      throw new Advice(`No ${kind} browser was found. Run: sudo apt-get install ${name}`);
    }
    console.log(`No ${kind} browser was found: installing the Debian package ${name}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
    apt('update');
    apt('install', '-y', '--no-install-recommends', name);
    const now = findBrowser(kind);
    if (now) return now;
    throw new Advice(`apt-get could not install ${name}; it says why above.`);
  }
  const brew = process.platform === 'darwin' ? `brew install --cask ${kind}` : undefined;
  const winget =
    kind === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome';
  const how = brew ?? (process.platform === 'win32' ? winget : `install ${kind} from your system`);
  throw new Advice(
    `No ${kind === 'firefox' ? 'Firefox' : 'Chromium-family browser'} was found. Run: ${how}\nIf you have one in an unusual place, name it: BROWSER_BIN=/path/to/it npm start`,
  );
}
