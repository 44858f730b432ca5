/** The watcher on the networks' pages: there where it is switched on and allowed, and nowhere else. */
import { hasOrigins } from '../../lib/browser/permissions';
import {
  registeredScripts,
  registerScript,
  runScriptInTab,
  unregisterScript,
} from '../../lib/browser/scripting';
import { allTabs, sendToTab, tabsMatching } from '../../lib/browser/tabs';
import type { PageMessage } from '../../lib/messages/page-protocol';
import { watched } from '../../lib/networks/watched';

const file = '/content-scripts/composer.js';
const nameOf = (network: string) => `watcher-${network}`;

async function switchOn(network: (typeof watched)[number]): Promise<void> {
  await registerScript({ id: nameOf(network.id), file, matches: network.matches });
  // Pages that were open before the employee said yes get their button without a reload.
  for (const tab of await tabsMatching(network.matches))
    await runScriptInTab(tab, file).catch(() => undefined);
}

async function switchOff(id: string): Promise<void> {
  await unregisterScript(nameOf(id));
  const stop: PageMessage = { kind: 'watcher.stop', network: id };
  // With the permission gone the browser no longer says which tabs are the network's: only its watcher listens.
  await Promise.all((await allTabs()).map((tab) => sendToTab(tab, stop).catch(() => undefined)));
}

let turn: Promise<void> = Promise.resolve();

/**
 * Takes the ids of the networks that the employee switched on; makes what is registered equal to what is on and
 * allowed by the browser, and cleans open pages. Calls follow each other; a failure leaves the next one its chance.
 */
export function followNetworks(switchedOn: () => Promise<readonly string[]>): Promise<void> {
  turn = turn
    .then(async () => {
      const on = await switchedOn();
      const there = new Set((await registeredScripts()).map(({ id }) => id));
      for (const network of watched) {
        const wanted = on.includes(network.id) && (await hasOrigins(network.matches));
        const is = there.has(nameOf(network.id));
        if (wanted && !is) await switchOn(network);
        if (!wanted && is) await switchOff(network.id);
      }
    })
    .catch((error: unknown) => console.error('The networks could not be followed', error));
  return turn;
}
