/** `npm test`: installs what is missing, then runs every stage under the Node of node_modules. */
import { command, handOver, installDependencies } from './bootstrap.mjs';
import { ensureBrowser } from './browsers.mjs';

await command(() => {
  installDependencies();
  return handOver('tests/run/stages.ts', process.argv.slice(2), {
    CHROMIUM_BIN: process.env.CHROMIUM_BIN ?? ensureBrowser('chromium'),
    FIREFOX_BIN: process.env.FIREFOX_BIN ?? ensureBrowser('firefox'),
  });
});
