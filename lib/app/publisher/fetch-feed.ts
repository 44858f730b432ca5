import { readBody } from '../../feed/read-body';

/**
 * `not-https`: no address that is asked. `closed`: the host does not open the file to every reader (CORS), or is not
 * there; a page cannot tell which. `status`: it answered, and with no file.
 */
export type FetchRefusal = 'not-https' | 'closed' | 'status' | 'too-large' | 'slow';
export type Fetched =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; address: string }
  | { ok: false; reason: FetchRefusal };

const most = 32 * 1024 * 1024;
const patience = 60_000;

/** Asks for a feed once, as any page may: without cookies, and without a word on who asks. Never throws. */
export async function fetchFeed(address: string, ask: typeof fetch): Promise<Fetched> {
  if (!/^https:\/\/[^\s/]+/i.test(address)) return { ok: false, reason: 'not-https' };
  try {
    const response = await ask(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return { ok: false, reason: 'status' };
    const body = await readBody(response, most);
    if (body.ok) return { ok: true, bytes: body.bytes, address: response.url || address };
    return { ok: false, reason: body.problem === 'too-large' ? 'too-large' : 'closed' };
  } catch (error) {
    const slow = error instanceof DOMException && error.name === 'TimeoutError';
    return { ok: false, reason: slow ? 'slow' : 'closed' };
  }
}
