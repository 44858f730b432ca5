/** Debian's nginx over a folder, with the very lines that the command line gives to comms. */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nginxFile } from '../../lib/publisher/hosting.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise<void>((done) => server.close(() => done()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** So many servers, each with a folder of its own and `lines` in it; `close` ends them and removes what they left. */
export async function startNginx(count: number, lines = nginxFile) {
  const root = mkdtempSync(join(tmpdir(), 'own-voice-nginx-'));
  const ports: number[] = [];
  for (let n = 0; n < count; n += 1) ports.push(await freePort());
  const folder = (n: number) => join(root, `www-${n}`);
  writeFileSync(join(root, 'library.conf'), lines);
  const servers = ports.map((port, n) => {
    mkdirSync(folder(n));
    return `server { listen 127.0.0.1:${port}; root ${folder(n)}; include ${root}/library.conf; }`;
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${root}/${name};`,
  );
  writeFileSync(
    join(root, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
    http { access_log off; ${temporary.join(' ')} ${servers.join('\n')} }`,
  );
  const child = spawn(
    process.env.NGINX_BIN ?? 'nginx',
    ['-p', root, '-c', join(root, 'nginx.conf')],
    {
      stdio: 'inherit',
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    },
  );
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${ports[0]}/`).catch(() => undefined);
    if (up) break;
    if (tries > 100) throw new Error('nginx does not answer');
    await new Promise((go) => setTimeout(go, 50));
  }
  return {
    ports,
    /** Uploads in the given order, each file at once, texts compressed beside them; `age` sets back the times, seconds. */
    upload(n: number, files: ReadonlyMap<string, string | Uint8Array>, age = 0) {
      for (const [path, content] of files) {
        const to = join(folder(n), path);
        mkdirSync(dirname(to), { recursive: true });
        const zipped = typeof content === 'string' ? gzipSync(content, { level: 9 }) : undefined;
        for (const [name, bytes] of [
          [`${to}.gz`, zipped],
          [to, content],
        ] as const) {
          if (bytes === undefined) continue;
          writeFileSync(`${name}.new`, bytes);
          if (age > 0) utimesSync(`${name}.new`, Date.now() / 1000 - age, Date.now() / 1000 - age);
          renameSync(`${name}.new`, name);
        }
      }
    },
    /** Takes everything from the server of that number. */
    clear(n: number) {
      for (const name of readdirSync(folder(n)))
        rmSync(join(folder(n), name), { recursive: true, force: true });
    },
    async close() {
      child.kill('SIGQUIT');
      await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}
