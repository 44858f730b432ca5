import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { headersFor } from '../../publisher/hosting.ts';
import type { Command } from '../command.ts';
import { inside } from '../folder.ts';

/** Serves a built folder on loopback, with the headers it will have; nothing outside the folder. Gives the server. */
export async function serveFolder(folder: string, port: number) {
  // Only here: it takes longer to load than most commands to run.
  const { createServer } = await import('node:http');
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = await inside(folder, decodeURIComponent(path).slice(1)).catch(() => undefined);
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(file === undefined ? 404 : 405).end();
      return;
    }
    response.writeHead(200, headersFor(path)).end(await readFile(file));
  });
  await new Promise<void>((done, fail) =>
    server.once('error', fail).listen(port, '127.0.0.1', done),
  );
  return server;
}

export const serveCommand: Command = {
  usage: 'FOLDER [--port N]',
  about: 'Previews a built folder on this machine, with the headers it will have. Ctrl-C ends it.',
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string', default: '8321' } },
    });
    const [folder] = positionals;
    if (folder === undefined) throw new Error(`own-voice serve ${this.usage}`);
    const server = await serveFolder(folder, Number(values.port));
    console.log(`http://127.0.0.1:${values.port}/feed.json`);
    await new Promise<void>((done) => process.once('SIGINT', () => server.close(() => done())));
    return 0;
  },
};
