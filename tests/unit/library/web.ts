/** A web for unit tests: a real server on loopback that stands for every https: host, and the port to reach it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Net } from '../../../lib/library/ports';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;
export type Asked = { url: string; init: RequestInit; headers: IncomingMessage['headers'] };

/** Answers with JSON, an ETag made of it, and a 304 to whoever holds it. */
export const feedAnswer = (feed: unknown, headers: Record<string, string> = {}): Answer =>
  fileAnswer(JSON.stringify(feed), headers);

/** As `feedAnswer`, of a file as it was published, byte for byte. */
export function fileAnswer(body: string, headers: Record<string, string> = {}): Answer {
  const etag = `"${body.length}-${Buffer.from(body).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'application/feed+json', etag, ...headers })
      .end(body);
  };
}

export function textAnswer(body: string, type: string, status = 200): Answer {
  return (_request, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);
}

/** `close` at the end. Addresses that nobody answers give 404; hosts in `dead` do not answer at all. */
export async function startWeb() {
  const answers = new Map<string, Answer>();
  const asked: Asked[] = [];
  const granted = new Set<string>();
  const withoutCors = new Set<string>();
  const dead = new Set<string>();
  const state = { online: true };
  const server = createServer((request, response) => {
    const url = `https:/${request.url ?? ''}`;
    const last = asked.at(-1);
    if (last) last.headers = request.headers;
    const answer = answers.get(url);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  /** Where the server has an https: address. */
  const inside = (url: string) => root + url.slice('https://'.length);
  const outside = (url: string) => `https://${url.slice(root.length)}`;

  const net: Net = {
    online: () => state.online,
    hasOrigins: async (patterns) => patterns.every((pattern) => granted.has(pattern)),
    fetch: async (url, init) => {
      asked.push({ url, init, headers: {} });
      const { host } = new URL(url);
      if (!state.online || dead.has(host)) throw new TypeError('Failed to fetch');
      const { mode, redirect, ...rest } = init;
      const response = await fetch(inside(url), { ...rest, redirect: redirect ?? 'follow' });
      const readable = (at: string) =>
        !withoutCors.has(new URL(at).host) || granted.has(`https://${new URL(at).hostname}/*`);
      const end = response.url ? outside(response.url) : url;
      if (mode !== 'no-cors' && redirect !== 'manual' && !(readable(url) && readable(end))) {
        await response.body?.cancel();
        throw new TypeError('Failed to fetch');
      }
      Object.defineProperty(response, 'url', { value: end });
      return response;
    },
  };
  return {
    net,
    asked,
    granted,
    withoutCors,
    dead,
    state,
    inside,
    on: (url: string, answer: Answer) => void answers.set(url, answer),
    off: (url: string) => void answers.delete(url),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
export type Web = Awaited<ReturnType<typeof startWeb>>;
