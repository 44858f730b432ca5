import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from '../../../lib/cli/commands/serve';

test('the preview has the headers of the real host, and nothing from outside the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-voice-serve-'));
  writeFileSync(join(folder, 'feed.json'), '{}');
  symlinkSync('/etc/hostname', join(folder, 'out.json'));
  const server = await serveFolder(folder, 0);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const feed = await fetch(`${base}/feed.json`);
  expect(feed.headers.get('content-type')).toBe('application/feed+json');
  expect(feed.headers.get('access-control-allow-origin')).toBe('*');
  expect(feed.headers.get('cache-control')).toContain('max-age=60');
  for (const path of ['/out.json', '/..%2f..%2fetc/hostname', '/not-there.json', '/%00']) {
    expect([path, (await fetch(base + path)).status]).toEqual([path, 404]);
  }
  expect((await fetch(`${base}/feed.json`, { method: 'POST' })).status).toBe(405);
  server.close();
  rmSync(folder, { recursive: true });
});
