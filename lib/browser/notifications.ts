/** Notifications: an optional permission. Until it is given the browser holds their API back altogether. */
import browser from 'webextension-polyfill';

const there = (): boolean => browser.notifications !== undefined;

/** Asks whether one may be notified. Must be the first call of a click's handler. True without asking where it is given. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Shows a notification, in the place of one with the same id; gives false where it is not allowed. */
export async function showNotification(
  id: string,
  { title, message, icon }: { title: string; message: string; icon: string },
): Promise<boolean> {
  if (!there()) return false;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(icon),
    title,
    message,
  });
  return true;
}

export async function clearNotification(id: string): Promise<void> {
  if (there()) await browser.notifications.clear(id);
}

/** Calls `listener` with the id of a notification that is clicked: from now on, or from when they are allowed. */
export function onNotificationClicked(listener: (id: string) => void): void {
  let listening = false;
  const listen = () => {
    if (listening || !there()) return;
    listening = true;
    browser.notifications.onClicked.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
