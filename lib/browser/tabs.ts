import browser from 'webextension-polyfill';

/** Opens `url` in a new tab in front; gives the tab's id. */
export async function openTab(url: string): Promise<number | undefined> {
  return (await browser.tabs.create({ url, active: true })).id;
}

/** The tab in front in the window that was used last; `url` and `title` only where it may be known. */
export async function activeTab(): Promise<
  { id: number; url?: string; title?: string } | undefined
> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return undefined;
  const { id, url, title } = tab;
  return url === undefined ? { id } : { id, url, ...(title === undefined ? {} : { title }) };
}

/** Every open tab, without its address. */
export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** The open tabs whose address matches (granted hosts only). */
export async function tabsMatching(patterns: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/** Sends to the content scripts of one frame (0 is the page itself). Throws when none listens there. */
export function sendToFrame(tabId: number, frameId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId });
}

/** Sends to the content scripts of every frame of a tab; the first answer comes back. */
export function sendToTab(tabId: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message);
}

export function onTabRemoved(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/** When a tab begins to load another page (not on a change of the fragment by the page's own script). */
export function onTabLoading(listener: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') listener(tabId);
  });
}
