/** `npm start`: the demo, from a fresh clone to a browser one can try. The rest is in start-demo.ts. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Advice, command, handOver, installDependencies } from './bootstrap.mjs';
import { ensureBrowser } from './browsers.mjs';

const help = `npm start                   the demo in a Chromium-family browser
npm start -- firefox        the demo in Firefox
npm start -- --check        walks through the whole demo by itself, headless, and says how each step went
npm start -- --pictures     takes the README's pictures again (.github/*.png)
npm start -- --help         this text

BROWSER_BIN=/path/to/browser chooses the browser. Your own browser profile is never touched: the demo
has a temporary one, and Ctrl-C removes it.`;

await command(async () => {
  const known = ['firefox', 'chromium', '--check', '--pictures', '--help'];
  const args = process.argv.slice(2);
  const strange = args.find((arg) => !known.includes(arg));
  if (strange) throw new Advice(`"${strange}" is not something npm start knows.\n\n${help}`);
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  const kind = args.includes('firefox') ? 'firefox' : 'chromium';
  const mode = args.find((arg) => arg.startsWith('--'))?.slice(2) ?? 'show';
  installDependencies();
  const browser = ensureBrowser(kind);
  const folder = mkdtempSync(join(tmpdir(), 'own-voice-demo-'));
  try {
    return await handOver('tests/run/start-demo.ts', [kind, mode], {
      // The profile and whatever the browser puts beside it.
      TMPDIR: folder,
      TMP: folder,
      TEMP: folder,
      [kind === 'firefox' ? 'FIREFOX_BIN' : 'CHROMIUM_BIN']: browser,
    });
  } finally {
    // Whatever became of the demo, its folder goes; the browser may still be letting go of it.
    if (existsSync(folder))
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
});
