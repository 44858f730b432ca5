import browser from 'webextension-polyfill';

/** When the toolbar's button is clicked; only where it opens no popup. */
export function onButton(listener: () => void): void {
  browser.action.onClicked.addListener(() => listener());
}

/** Opens the popup in the window in front, as a click on the toolbar's button would. Throws where the browser does not. */
export function openPopup(): Promise<void> {
  return browser.action.openPopup();
}
