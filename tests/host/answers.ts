/** Handlers for the test host: what real servers answer, good and bad. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Call, Handler } from './route.ts';

export type Answer = {
  /** Header `Access-Control-Allow-Origin: *`; true unless told otherwise. */
  cors?: boolean;
  gzip?: boolean;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/feed+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const etagOf = (body: Buffer) =>
  `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;

/** 404 with a small HTML page, as most hosts answer. */
export function nothing(): Handler {
  return (_call, response) => {
    response.writeHead(404, { 'content-type': types['.html'] });
    response.end('<!doctype html><title>Not found</title><h1>Not found</h1>');
  };
}

/**
 * Serves a text or bytes with a strong ETag, a 304 to the matching If-None-Match, and an answer to
 * a preflight only where `cors` is on. `body` may be a function, asked at each request.
 */
export function serve(
  body: string | Buffer | (() => string | Buffer),
  answer: Answer = {},
): Handler {
  return (call, response) => {
    const { cors = true, gzip = false, type = types['.json'], status = 200 } = answer;
    const bytes = Buffer.from(typeof body === 'function' ? body() : body);
    const headers: Record<string, string> = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'public, max-age=60',
      etag: etagOf(bytes),
      ...(cors
        ? { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' }
        : {}),
      ...answer.headers,
    };
    if (call.method === 'OPTIONS') {
      if (cors) headers['access-control-allow-headers'] = 'If-None-Match';
      response.writeHead(cors ? 204 : 405, headers).end();
      return;
    }
    if (status === 200 && call.headers['if-none-match'] === headers.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const sent = gzip ? gzipSync(bytes) : bytes;
    if (gzip) headers['content-encoding'] = 'gzip';
    response.writeHead(status, { ...headers, 'content-length': String(sent.length) });
    response.end(call.method === 'HEAD' ? undefined : sent);
  };
}

/** A feed object as JSON Feed text. */
export function json(value: unknown, answer: Answer = {}): Handler {
  return serve(JSON.stringify(value), answer);
}

/** An HTML page, never from the browser's cache: the next test may serve another one at its address. */
export function page(html: string, answer: Answer = {}): Handler {
  const headers = { 'cache-control': 'no-store', ...answer.headers };
  return serve(html, { type: types['.html'] ?? 'text/html', ...answer, headers });
}

/** Sends the browser elsewhere. */
export function redirect(to: string, status = 302): Handler {
  return (_call, response) => {
    response.writeHead(status, { location: to, 'access-control-allow-origin': '*' }).end();
  };
}

/** Closes the connection half-way through the body; `length` says the full length first or not. */
export function cutShort(body: string, length: 'announced' | 'unknown' = 'announced'): Handler {
  return (_call, response) => {
    const bytes = Buffer.from(body);
    response.writeHead(200, {
      'content-type': types['.json'],
      'access-control-allow-origin': '*',
      connection: 'close',
      ...(length === 'announced' ? { 'content-length': String(bytes.length) } : {}),
    });
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy());
  };
}

/** A valid feed whose body goes on for `megabytes`, streamed; stops when the reader hangs up. */
export function endless(megabytes: number): Handler {
  return async (_call, response) => {
    response.writeHead(200, { 'content-type': types['.json'], 'access-control-allow-origin': '*' });
    response.write('{"version":"https://jsonfeed.org/version/1.1","title":"Large","items":[');
    const item = JSON.stringify({ id: 'x', title: 'x', content_text: 'x'.repeat(100_000) });
    for (let sent = 0; sent < megabytes * 1_000_000 && !response.destroyed; sent += item.length) {
      const ready = response.write(`${sent === 0 ? '' : ','}${item}`);
      if (!ready) {
        await new Promise<void>((go) => {
          response.once('drain', go).once('close', go);
        });
      }
    }
    response.end(']}');
  };
}

/** Takes the request and never answers. */
export function silence(): Handler {
  return () => {};
}

/** Static files under `root`; a folder's address gives its index.html. `answer` is set on each file. */
export function folder(root: string, answer: Answer = {}): Handler {
  return async (call: Call, response) => {
    const path = normalize(decodeURIComponent(call.url.pathname));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    const body = await readFile(file).catch(() => undefined);
    if (!body) return nothing()(call, response);
    const type = types[extname(file)] ?? 'application/octet-stream';
    return serve(body, { type, ...answer })(call, response);
  };
}
