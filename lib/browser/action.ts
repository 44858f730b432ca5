import browser from 'webextension-polyfill';

/** When the toolbar's button is clicked; only where it opens no popup. */
export function onButton(listener: () => void): void {
  browser.action.onClicked.addListener(() => listener());
}
