/** The command line in a folder of a test's own: called in this process, with its files beside it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../../lib/cli/main';

export const passphrase = 'four words one remembers';

/** Makes the folder. `close` removes it; the passphrase is set for as long as the test file stubs it. */
export function createHome() {
  const home = mkdtempSync(join(tmpdir(), 'own-voice-cli-'));
  const inHome = (path: string) => join(home, path);
  const { XDG_CACHE_HOME: cache } = process.env;
  process.env.XDG_CACHE_HOME = inHome('.cache');
  return {
    home,
    /** Runs one call; words that name a file here (`./lib`) are paths of the folder. */
    async run(...args: string[]): Promise<{ code: number; out: string }> {
      let out = '';
      const say = (...words: unknown[]) => {
        out += `${words.join(' ')}\n`;
      };
      const spies = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
      for (const spy of spies) spy.mockImplementation(say);
      const code = await main(args.map((arg) => (arg.startsWith('./') ? inHome(arg) : arg)));
      for (const spy of spies) spy.mockRestore();
      return { code, out };
    },
    /** A file anywhere. */
    read: (path: string) => readFileSync(path, 'utf8'),
    file: (path: string) => readFileSync(inHome(path), 'utf8'),
    put(path: string, text: string | Uint8Array) {
      mkdirSync(resolve(home, path, '..'), { recursive: true });
      writeFileSync(inHome(path), text);
    },
    close() {
      if (cache === undefined) delete process.env.XDG_CACHE_HOME;
      else process.env.XDG_CACHE_HOME = cache;
      rmSync(home, { recursive: true });
    },
  };
}

/** An item's file, with lines of front matter besides. */
export const item = (id: string, over = '') => `---
id: ${id}
title: Eels above the weir (${id})
kind: story
state: approved
owner: Anouk
date: 2026-11-20T08:00:00Z
language: en
facts: [412 counted]
angles: [What did you see?]
${over}---

They **climbed**.
`;
export const library = `title: Newsroom
feed_url: https://news.example.com/feed.json
language: en
company: { name: Calder & Loire, contact: 'mailto:press@example.com' }
`;
