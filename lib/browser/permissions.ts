import browser from 'webextension-polyfill';

/** True when every match pattern (for example `https://news.example.com/*`) is granted. */
export function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks the employee for the hosts. Must be the first call of a click's handler, in a tab (a popup may close). */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives the hosts back; gives false when there was nothing to give back. */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Every host pattern that is granted now. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function onOriginsAdded(listener: (origins: string[]) => void): () => void {
  const added = (change: { origins?: string[] }) => listener(change.origins ?? []);
  browser.permissions.onAdded.addListener(added);
  return () => browser.permissions.onAdded.removeListener(added);
}

export function onOriginsRemoved(listener: (origins: string[]) => void): () => void {
  const removed = (change: { origins?: string[] }) => listener(change.origins ?? []);
  browser.permissions.onRemoved.addListener(removed);
  return () => browser.permissions.onRemoved.removeListener(removed);
}
