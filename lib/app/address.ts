/** What somebody pasted, read as the address of a feed. */
export type ReadAddress =
  | { ok: true; url: string; host: string; personal: false | 'sign-in' | 'key' }
  | { ok: false; problem: 'bad-address' | 'not-https' };

const keyName =
  /^(access_?)?(token|key|api_?key|auth|secret|sig(nature)?|session|sid|jwt|uid|user(_?id)?|e?mail)$/i;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Long runs in which letters and digits alternate, as keys do and titles do not. */
const looksRandom = (part: string): boolean =>
  uuid.test(part) ||
  (/^[\w-]{20,}$/.test(part) && (part.match(/\d[a-z]|[a-z]\d/gi)?.length ?? 0) >= 4);

/**
 * Takes what was typed or pasted; gives an https: address. Spaces around it, quotes and angle brackets are
 * dropped; with no scheme https:// is taken; `feed:` (feed://host or feed:https://host) is understood.
 * `personal` says that it carries a name and password (taken out: a feed is read as nobody in particular),
 * or what looks like a key of one person's (kept; the page warns, as the project's feed format asks).
 */
export function readAddress(pasted: string): ReadAddress {
  const bare = pasted.trim().replace(/^[<"'“«\s]+|[>"'”»\s]+$/g, '');
  const unfed = bare.replace(/^feed:(?=https?:)/i, '').replace(/^feed:(\/\/)?/i, 'https://');
  const whole = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(unfed) ? unfed : `https://${unfed}`;
  const url = URL.parse(whole);
  if (!url || /\s/.test(bare)) return { ok: false, problem: 'bad-address' };
  if (url.protocol === 'http:') return { ok: false, problem: 'not-https' };
  if (url.protocol !== 'https:' || !isHost(url.hostname))
    return { ok: false, problem: 'bad-address' };
  const signIn = url.username !== '' || url.password !== '';
  url.username = '';
  url.password = '';
  url.hash = '';
  return {
    ok: true,
    url: url.href,
    host: url.host,
    personal: signIn ? 'sign-in' : hasKey(url) ? 'key' : false,
  };
}

const isHost = (host: string): boolean => host.includes('.') || host === 'localhost';

const hasKey = (url: URL): boolean =>
  [...url.searchParams].some(([name, value]) => keyName.test(name) || looksRandom(value)) ||
  url.pathname.split('/').some((part) => looksRandom(part.replace(/\.\w+$/, '')));

/** The origin of an address for a person: host without https://. Gives '' for what is no address. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? '';

/** An address without its scheme, as it is shown. */
export const shortAddress = (url: string): string => url.replace(/^https:\/\//, '');
