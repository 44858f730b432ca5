import browser from 'webextension-polyfill';

/** Calls `listener` when the keys of the command `name` are pressed, in whichever window is in front. */
export function onCommand(name: string, listener: () => void): void {
  browser.commands.onCommand.addListener((pressed) => {
    if (pressed === name) listener();
  });
}

/** The keys that stand for a command now, as the browser writes them ("Alt+Shift+O"); '' when it has none. */
export async function keysOf(name: string): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find((command) => command.name === name)?.shortcut ?? '';
}

/** Opens the place where the browser lets one change such keys; Chromium has an address for it, Firefox a call. */
export async function openKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: unknown };
  if (typeof openShortcutSettings === 'function') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts', active: true });
}
