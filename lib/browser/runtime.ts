import browser, { type Runtime } from 'webextension-polyfill';

export type MessageSender = Runtime.MessageSender;

/** The extension's own id: a message from anywhere else carries another. */
export function extensionId(): string {
  return browser.runtime.id;
}

/** The extension's version, as its manifest says it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** The full address of a file of the extension, for example `panel.html`. */
export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Sends a message to the background; gives what its listener answered. Throws when nobody listens. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/**
 * Calls `answer` for every message. It gives undefined for a message that is not its own, or a promise of the
 * reply. Answers by `sendResponse` because that alone works alike with every browser's own `browser` object.
 */
export function onMessage(
  answer: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): void {
  const listener = (message: unknown, sender: MessageSender, respond: (reply: unknown) => void) => {
    const reply = answer(message, sender);
    if (!reply) return undefined;
    reply.then(respond, () => respond(undefined));
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** After installation, an update of the extension or of the browser. */
export function onInstalled(
  listener: (reason: 'install' | 'update' | 'browser_update') => void,
): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update' || reason === 'browser_update')
      listener(reason);
  });
}

/** When the browser starts with this profile. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/** True while this script still belongs to a living extension (false after an update or removal). */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}
