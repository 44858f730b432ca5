import type { Sender } from './protocol';

/** The parts of the browser's MessageSender that are looked at. */
export type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

export type Own = {
  /** The extension's id. */
  id: string;
  /** The address of its root, with the closing slash. */
  root: string;
};

/** Where a request comes from, once it is known to be one of ours. */
export type From = { sender: Sender; tabId?: number; frameId?: number; url: string };

/**
 * Tells who sent a message from what the browser says of it, or undefined for anyone who has no business here.
 * An extension page inside a tab's frame can only be the panel: no other page is web-accessible.
 */
export function classify(raw: RawSender, own: Own): From | undefined {
  if (raw.id !== own.id || raw.url === undefined || !URL.canParse(raw.url)) return undefined;
  const url = new URL(raw.url);
  const tabId = raw.tab?.id;
  const where = {
    url: raw.url,
    ...(tabId === undefined ? {} : { tabId }),
    ...(raw.frameId === undefined ? {} : { frameId: raw.frameId }),
  };
  if (url.protocol === new URL(own.root).protocol) {
    const framed = raw.frameId !== undefined && raw.frameId !== 0;
    // Chromium may name a framed page by its dynamic address, whose host is not the id: the token decides then.
    if (framed)
      return tabId !== undefined && url.pathname === '/panel.html'
        ? { sender: 'panel', ...where }
        : undefined;
    return raw.url.startsWith(own.root) && url.pathname !== '/panel.html'
      ? { sender: 'page', ...where }
      : undefined;
  }
  return url.protocol === 'https:' && tabId !== undefined && raw.frameId !== undefined
    ? { sender: 'script', ...where }
    : undefined;
}
