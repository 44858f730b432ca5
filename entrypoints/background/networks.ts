/** The watcher on the networks' pages: there where it is switched on and allowed, and nowhere else. */
import * as z from 'zod/mini';
import { hasOrigins, onOriginsAdded, onOriginsRemoved } from '../../lib/browser/permissions';
import { onInstalled, onStartup } from '../../lib/browser/runtime';
import {
  registeredScripts,
  registerScript,
  runScriptInTab,
  unregisterScript,
} from '../../lib/browser/scripting';
import { getStored, onStored } from '../../lib/browser/storage';
import { allTabs, sendToTab, tabsMatching } from '../../lib/browser/tabs';
import type { PageMessage } from '../../lib/messages/page-protocol';
import { watched } from '../../lib/networks/watched';

const file = '/content-scripts/composer.js';
const nameOf = (network: string) => `watcher-${network}`;

/** On pages that are open now: before the employee said yes, or with what an update left there without a background. */
async function runOnOpenPages(network: (typeof watched)[number]): Promise<void> {
  for (const tab of await tabsMatching(network.matches))
    await runScriptInTab(tab, file).catch(() => undefined);
}

async function switchOff(id: string): Promise<void> {
  await unregisterScript(nameOf(id));
  const stop: PageMessage = { kind: 'watcher.stop', network: id };
  // With the permission gone the browser no longer says which tabs are the network's: only its watcher listens.
  await Promise.all((await allTabs()).map((tab) => sendToTab(tab, stop).catch(() => undefined)));
}

/** The networks the employee switched on, from the kept settings. */
async function switchedOn(): Promise<readonly string[]> {
  const kept = z.object({ networks: z.array(z.string()), silentSince: z.optional(z.number()) });
  const parsed = kept.safeParse(await getStored('local', 'settings'));
  // "Not for me": nothing of ours on any page, until the employee comes back; the choice of networks stays.
  return parsed.success && !parsed.data.silentSince ? parsed.data.networks : [];
}

/** Whether a network's pages may show anything of ours. */
export async function isSwitchedOn(network: string): Promise<boolean> {
  return (await switchedOn()).includes(network);
}

let turn: Promise<void> = Promise.resolve();

/**
 * Makes what is registered equal to what is switched on and allowed by the browser, and cleans open pages; `anew`: has
 * the watcher run on them again in any case. Calls follow each other; a failure leaves the next one its chance.
 */
function follow(anew = false): Promise<void> {
  turn = turn
    .then(async () => {
      const on = await switchedOn();
      const there = new Set((await registeredScripts()).map(({ id }) => id));
      for (const network of watched) {
        const wanted = on.includes(network.id) && (await hasOrigins(network.matches));
        const is = there.has(nameOf(network.id));
        if (wanted && !is)
          await registerScript({ id: nameOf(network.id), file, matches: network.matches });
        if (wanted && (anew || !is)) await runOnOpenPages(network);
        if (!wanted && is) await switchOff(network.id);
      }
    })
    .catch((error: unknown) => console.error('The networks could not be followed', error));
  return turn;
}

/** Registers every listener that may change where the watcher runs. An update may drop what was registered. */
export function followNetworks(): void {
  onInstalled(() => void follow(true));
  onStartup(() => void follow());
  onOriginsAdded(() => void follow());
  onOriginsRemoved(() => void follow());
  onStored('local', 'settings', () => void follow());
}
