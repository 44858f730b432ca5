import type { Problem } from './problems';

/** Is it an address a feed may be read from? https only, without user info (fetch refuses it). */
export function checkAddress(
  text: string,
):
  | { ok: true; url: string }
  | { ok: false; problem: Extract<Problem, 'bad-address' | 'not-https'> } {
  const url = URL.parse(text);
  if (url?.protocol === 'http:') return { ok: false, problem: 'not-https' };
  if (url?.protocol !== 'https:' || url.username || url.password)
    return { ok: false, problem: 'bad-address' };
  url.hash = '';
  return { ok: true, url: url.href };
}

/** The match pattern to ask permission for: this one host (patterns know no port). */
export function originPattern(url: string): string {
  return `https://${new URL(url).hostname}/*`;
}
