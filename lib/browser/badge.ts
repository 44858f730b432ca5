import browser from 'webextension-polyfill';

/** Puts a few letters on the toolbar's button; an empty text takes them away. */
export async function setBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: '#14605c' });
}
