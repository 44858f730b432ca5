import browser from 'webextension-polyfill';

/** The few letters on the toolbar button; '' takes them away. */
export async function setBadge(text: string, tabId?: number): Promise<void> {
  await browser.action.setBadgeText(tabId === undefined ? { text } : { text, tabId });
}
