/**
 * The internet of the tests: one HTTPS server on a loopback port that answers for every host name,
 * keeps a log of every request, and an HTTP proxy beside it that leads each CONNECT to it.
 */
import { createServer as createHttp, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { nothing } from './answers.ts';
import { certificateFor, spkiOf } from './certificate.ts';
import type { Call, Handler } from './route.ts';

/** What one request was, and what it was answered with. `at` is ms since 1970. */
export type Logged = {
  at: number;
  method: string;
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
  status: number;
};

/** Names in the certificate. Any other host is served as well, with a name that does not match. */
const names = [
  'example.com',
  'example.org',
  'example.net',
  'linkedin.com',
  'x.com',
  'bsky.app',
  'own-voice.test',
];

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts the host and its proxy on free loopback ports. `close` ends both and every open connection. */
export async function startHost() {
  const routes = new Map<string, Handler>();
  const log: Logged[] = [];
  const sockets = new Set<Socket>();
  let online = true;

  const pick = (host: string, path: string): Handler => {
    const exact = routes.get(`${host}${path}`);
    if (exact) return exact;
    for (let at = path.lastIndexOf('/'); at >= 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = routes.get(`${host}${path.slice(0, at + 1)}*`);
      if (folder) return folder;
      if (at === 0) break;
    }
    return nothing();
  };

  const options = await certificateFor([...names, ...names.map((name) => `*.${name}`)]);
  const server = createServer(options, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const url = new URL(request.url ?? '/', `https://${host || 'unknown.invalid'}`);
    const line: Logged = {
      at: Date.now(),
      method: request.method ?? 'GET',
      host,
      path: `${url.pathname}${url.search}`,
      headers: request.headers,
      status: 0,
    };
    log.push(line);
    response.on('close', () => {
      line.status = response.statusCode;
    });
    const call: Call = { url, method: line.method, headers: request.headers, request };
    Promise.resolve(pick(host, url.pathname)(call, response)).catch((error: unknown) => {
      console.error(`test host: ${host}${line.path}`, error);
      response.destroy();
    });
  });
  const proxy = createHttp((_request, response) => {
    response.writeHead(502).end();
  });
  const port = await listening(server);
  proxy.on('connect', (_request, client: Socket) => {
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(onward).pipe(client);
    });
    const end = () => {
      client.destroy();
      onward.destroy();
    };
    for (const side of [client, onward]) side.on('error', end).on('close', end);
  });
  const proxyPort = await listening(proxy);

  for (const each of [server, proxy]) {
    each.on('connection', (socket: Socket) => {
      if (!online) return void socket.destroy();
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    });
  }

  return {
    /** Names the one certificate to be trusted: base64 of the SHA-256 of its public key. */
    spki: spkiOf(options.cert),
    port,
    proxyPort,
    /** Every request since the start or the last `log.length = 0`, in order of arrival. */
    log,
    /** Answers `host` + `path` (exact, or a folder as `/some/*`) with `handler`; the longest match wins. */
    on(host: string, path: string, handler: Handler) {
      routes.set(`${host}${path}`, handler);
    },
    /** Forgets what `host` answers: one path of it, or all. */
    off(host: string, path?: string) {
      for (const key of routes.keys()) {
        if (path === undefined ? key.startsWith(`${host}/`) : key === `${host}${path}`) {
          routes.delete(key);
        }
      }
    },
    /** Forgets every route; the log stays. */
    clear() {
      routes.clear();
    },
    /** With `false` every connection breaks, old and new, as when the cable is pulled. */
    setOnline(next: boolean) {
      online = next;
      if (!next) for (const socket of sockets) socket.destroy();
    },
    async close() {
      online = false;
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [server, proxy].map((each) => new Promise<void>((done) => each.close(() => done()))),
      );
    },
  };
}
export type Host = Awaited<ReturnType<typeof startHost>>;
