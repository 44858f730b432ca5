/** The host between the company and a reader, with all that can go wrong on the way. */
import { createHash } from 'node:crypto';
import type { Net } from '../../../../lib/library/ports';
import { type Company, type Forgery, indexUrl, origin, type Version } from './company';

/** What happens to one answer. */
export type Fault =
  | 'none'
  | 'drop'
  | 'truncate'
  | 'corrupt'
  | 'missing'
  | 'busy'
  | 'unasked 304'
  | 'wrong 304'
  | 'endless'
  | 'other';
export const faults = [
  'drop',
  'truncate',
  'corrupt',
  'missing',
  'busy',
  'unasked 304',
  'wrong 304',
  'endless',
  'other',
] as const satisfies Fault[];

export type Weather = {
  /** The faults of the requests, in the order in which they come; afterwards none. */
  faults: readonly Fault[];
  forged?: Forgery | undefined;
  /** Steps that each answer waits: later requests may be answered before earlier ones. */
  delays: readonly number[];
};
export const calm: Weather = { faults: [], delays: [] };

const chunk = 16 * 1024;
/** The reader's bound in these tests: small, so that going beyond it is seen. */
export const bytesMost = 128 * 1024;

export function createHost(company: Company, options: { granted: boolean }) {
  const state = {
    weather: calm,
    /** Which version is served: so many before the latest. */
    behind: 0,
    requests: 0,
    /** The most bytes that were taken from an endless answer. */
    taken: 0,
    /** Called before each answer: a publish in the middle, or the end of the process. */
    tick: async () => {},
    shown: undefined as Version | undefined,
  };

  const served = (): Version =>
    company.versions[Math.max(0, company.versions.length - 1 - state.behind)] ?? company.latest();

  const endless = () => {
    let sent = 0;
    state.taken = 0;
    return new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          sent += chunk;
          state.taken = Math.max(state.taken, sent);
          if (sent > 4 * bytesMost) controller.close();
          else controller.enqueue(new Uint8Array(chunk).fill(32));
        },
      },
      { highWaterMark: 0 },
    );
  };

  const answer = async (url: string, conditional: string | undefined): Promise<Response> => {
    const at = state.requests;
    state.requests += 1;
    const { weather } = state;
    const wait = weather.delays[at % Math.max(1, weather.delays.length)] ?? 0;
    for (let n = 0; n < wait; n += 1) await new Promise((go) => setImmediate(go));
    await state.tick();
    const fault = weather.faults[at] ?? 'none';
    const isIndex = url === indexUrl;
    if (fault === 'drop') throw new TypeError('Failed to fetch');
    if (fault === 'missing') return new Response('', { status: 404 });
    if (fault === 'busy')
      return new Response('', { status: 503, headers: { 'retry-after': '60' } });
    if (fault === 'unasked 304') return new Response(null, { status: 304 });
    if (fault === 'wrong 304' && conditional) return new Response(null, { status: 304 });
    if (fault === 'endless') return new Response(endless());

    const version = served();
    let text = isIndex
      ? weather.forged
        ? await company.forge(weather.forged, state.shown ?? version)
        : version.index
      : company.pages.get(url.slice(origin.length + 1));
    if (fault === 'other')
      text = isIndex ? company.versions[0]?.index : [...company.pages.values()][0];
    if (text === undefined) return new Response('', { status: 404 });
    const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
    if (isIndex && fault === 'none' && conditional === etag)
      return new Response(null, { status: 304, headers: { etag } });
    let bytes = Buffer.from(text);
    if (fault === 'truncate') bytes = bytes.subarray(0, bytes.length >> 1);
    if (fault === 'corrupt') {
      bytes = Buffer.from(bytes);
      const place = bytes.indexOf('state');
      if (place >= 0) bytes.write('STATE', place);
      else bytes[bytes.length >> 1] = 0x7e;
    }
    return new Response(new Uint8Array(bytes), { headers: isIndex ? { etag } : {} });
  };

  const net: Net = {
    online: () => true,
    hasOrigins: async () => options.granted,
    fetch: async (url, init) => {
      const headers = new Headers(init.headers);
      const response = await answer(url, headers.get('if-none-match') ?? undefined);
      Object.defineProperty(response, 'url', { value: url });
      return response;
    },
  };
  return { net, state, served };
}
export type Host = ReturnType<typeof createHost>;
