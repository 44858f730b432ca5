import type { Problem } from './problems';

export type CheckedAddress =
  | { ok: true; url: string; personal: boolean }
  | { ok: false; problem: Extract<Problem, 'bad-address' | 'not-https'> };

const tokenNames =
  /^(key|api[-_]?key|token|access[-_]?token|auth|sig|signature|secret|password|pwd|sid|session|user|u|code|jwt)$/i;

/**
 * Reads what was typed as a feed's address. A missing scheme means https. `personal`: holds user info or what
 * looks like a token, while a feed's address should be the same for everyone.
 */
export function checkAddress(typed: string): CheckedAddress {
  const text = typed.trim();
  const full =
    /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(full))
    return { ok: false, problem: 'bad-address' };
  const url = new URL(full);
  if (url.protocol === 'http:') return { ok: false, problem: 'not-https' };
  if (url.protocol !== 'https:' || !(url.hostname.includes('.') || url.hostname === 'localhost'))
    return { ok: false, problem: 'bad-address' };
  const personal = looksPersonal(url);
  // fetch refuses addresses with user info; what they open is the same for everyone or no feed for us.
  url.username = '';
  url.password = '';
  url.hash = '';
  return { ok: true, url: url.href, personal };
}

function looksPersonal(url: URL): boolean {
  if (url.username || url.password) return true;
  for (const [name, value] of url.searchParams)
    if ((tokenNames.test(name) && value.length > 3) || isRandom(value)) return true;
  return url.pathname.split('/').some(isRandom);
}

/** Long, without a word in it, with digits mixed among letters: a secret rather than a name. */
function isRandom(part: string): boolean {
  const core = part.replace(/\.\w{1,5}$/, '');
  if (core.length < 20 || !/^[\w~=-]+$/.test(core)) return false;
  if (/^[0-9a-f-]{32,}$/i.test(core)) return true;
  const digits = core.replace(/[^0-9]/g, '').length;
  const breaks = core.match(/\d[a-z]|[a-z]\d|[a-z][A-Z]/g)?.length ?? 0;
  return !/[-_]/.test(core) && digits >= 3 && breaks >= 4;
}

/** The match pattern to ask permission for: this one host (patterns know no port). */
export function originPattern(url: string): string {
  return `https://${new URL(url).hostname}/*`;
}
