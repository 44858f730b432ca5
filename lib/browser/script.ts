/**
 * The few calls a content script needs, without the polyfill, which alone would take most of the watcher's 5 kB.
 * Replies go by sendResponse, which works alike in both browsers; the background parses every message of ours.
 */

type Api = {
  runtime?: {
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  i18n: { getMessage(key: string): string };
};
type Listener = (
  message: unknown,
  sender: { id?: string },
  respond: (reply: unknown) => void,
) => true | undefined;

const holder = globalThis as typeof globalThis & { browser?: Api; chrome?: Api };
const api = (): Api | undefined => holder.browser ?? holder.chrome;

/** False once the extension was updated, reloaded or removed: the script then belongs to nobody. */
export function alive(): boolean {
  try {
    return Boolean(api()?.runtime?.id);
  } catch {
    return false;
  }
}

/** The address of a file of the extension as this page may load it; '' when the extension is gone. */
export function fileAddress(path: string): string {
  return alive() ? (api()?.runtime?.getURL(path) ?? '') : '';
}

/** True in Firefox, whose synthetic events differ. */
export function inFirefox(): boolean {
  return fileAddress('').startsWith('moz-extension:');
}

/** A phrase of public/_locales in the browser's language. */
export function phrase(key: string): string {
  return alive() ? (api()?.i18n.getMessage(key) ?? '') : '';
}

/** Sends to the background; gives its reply, or undefined when nobody answered. Never throws. */
export async function tell(message: unknown): Promise<unknown> {
  try {
    return await api()?.runtime?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Hears the background until the signal ends; `answer` gives undefined for what is not its own. */
export function hear(
  answer: (message: Record<string, unknown>) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const runtime = api()?.runtime;
  if (!runtime) return;
  const { id } = runtime;
  const listener: Listener = (message, sender, respond) => {
    if (sender.id !== id || typeof message !== 'object' || message === null) return undefined;
    const reply = answer(message as Record<string, unknown>);
    if (!reply) return undefined;
    reply.then(respond, () => respond(undefined));
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (alive()) runtime.onMessage.removeListener(listener);
  });
}
