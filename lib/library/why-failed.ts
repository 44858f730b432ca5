import type { Net } from './ports';
import type { Problem } from './problems';

/**
 * Why a fetch threw, as far as a browser lets one know. Offline first; then a look without reading: if that gets
 * through, the host is there and only keeps its answer from us. With the permission in hand the same can only be a
 * redirect to a host that is not permitted: the feed has moved.
 */
export async function whyFailed(
  net: Net,
  url: string,
  byPermission: boolean,
  patience: number,
): Promise<Extract<Problem, 'offline' | 'needs-permission' | 'moved' | 'unreachable'>> {
  if (!net.online()) return 'offline';
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await net.fetch(url, {
      ...(byPermission ? { redirect: 'manual' } : { mode: 'no-cors' }),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    if (!byPermission) return 'needs-permission';
    return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
      ? 'moved'
      : 'unreachable';
  } catch {
    return net.online() ? 'unreachable' : 'offline';
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}
