/**
 * PURE. Addresses of a feed: https: only, resolved against the feed's own address, without user info. mailto: where the
 * format says so, its address only: parameters could carry a ready-made text or hidden copies.
 */
import { bounds } from './bounds.ts';

/**
 * Addresses that `new URL` would give back unchanged: the many plain ones of a feed need no parser (1 µs each saved).
 * A lower-case host whose last label is letters, and a path without anything that URL would encode or resolve.
 */
const ready = /^https:\/\/(?:[a-z0-9_-]+\.)+[a-z]{2,}\/[\w\-./~?=&+,;:@!$*()#]*$/;

/** Takes what stands in a feed and the feed's address; gives an https: address, or undefined. */
export function httpsAddress(value: unknown, baseUrl: string): string | undefined {
  if (typeof value !== 'string' || value.length > bounds.address) return undefined;
  if (ready.test(value) && !value.includes('/.') && !value.includes('xn--')) return value;
  const trimmed = value.trim();
  if (trimmed === '' || !URL.canParse(trimmed, baseUrl)) return undefined;
  const url = new URL(trimmed, baseUrl);
  if (url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return url.href.length <= bounds.address ? url.href : undefined;
}

const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63}$/i;

/** Takes what stands in a feed; gives `mailto:` and one address, every parameter dropped, or undefined. */
function mailAddress(value: string): string | undefined {
  const bare = value.replace(/^mailto:/i, '').split('?', 1)[0] ?? '';
  const address = bare.replaceAll('%40', '@');
  return mailbox.test(address) ? `mailto:${address}` : undefined;
}

/** As httpsAddress, and mailto: (or a bare mail address) besides. */
export function contactAddress(value: unknown, baseUrl: string): string | undefined {
  if (typeof value !== 'string' || value.length > bounds.address) return undefined;
  const trimmed = value.trim();
  const isMail = /^mailto:/i.test(trimmed) || mailbox.test(trimmed);
  return isMail ? mailAddress(trimmed) : httpsAddress(trimmed, baseUrl);
}
