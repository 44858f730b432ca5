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
import { networkById } from '../../lib/networks/all';
import { isPageOf, type Named, pagesOf } from '../../lib/networks/pages';
import { watched } from '../../lib/networks/watched';
import { type Chosen, wayOf, withoutButton } from '../../lib/networks/ways';
import { cleanTab } from './in-front';

const file = '/content-scripts/composer.js';
const nameOf = (network: string) => `watcher-${network}`;

/** On pages that are open now: before the employee said yes, or with what an update left there without a background. */
async function runOnOpenPages(matches: readonly string[]): Promise<void> {
  for (const tab of await tabsMatching(matches))
    await runScriptInTab(tab, file).catch(() => undefined);
}

async function switchOff(id: string): Promise<void> {
  await unregisterScript(nameOf(id));
  const stop: PageMessage = { kind: 'watcher.stop', network: id };
  // With the permission gone the browser no longer says which tabs are the network's: only its watcher listens.
  await Promise.all((await allTabs()).map((tab) => sendToTab(tab, stop).catch(() => undefined)));
}

const kept = z.object({
  networks: z.array(z.string()),
  silentSince: z.optional(z.number()),
  ways: z.catch(z.optional(z.record(z.string(), z.enum(withoutButton))), undefined),
  instances: z.catch(z.optional(z.record(z.string(), z.object({ host: z.string() }))), undefined),
});

/** The networks the employee switched on and the instances they named, from the kept settings. */
async function switchedOn(): Promise<{
  on: readonly string[];
  ways?: Chosen['ways'];
  named: Named;
}> {
  const { success, data } = kept.safeParse(await getStored('local', 'settings'));
  // "Not for me": nothing of ours on any page, until the employee comes back; the choice of networks stays.
  return success && !data.silentSince
    ? { on: data.networks, ways: data.ways, named: { instances: data.instances } }
    : { on: [], named: {} };
}

/** Whether the button of a network may be on the pages of this host. */
export async function mayStandOn(id: string, host: string): Promise<boolean> {
  const { on, named } = await switchedOn();
  const network = watched.find((each) => each.id === id);
  return network !== undefined && on.includes(id) && isPageOf(network, host, named);
}

let turn: Promise<void> = Promise.resolve();

/**
 * Makes what is registered equal to what is switched on and allowed by the browser, and cleans open pages; `anew`: has
 * the watcher run on them again in any case. Calls follow each other; a failure leaves the next one its chance.
 */
function follow(anew = false): Promise<void> {
  turn = turn
    .then(async () => {
      const { on, named } = await switchedOn();
      const there = new Map((await registeredScripts()).map(({ id, matches }) => [id, matches]));
      for (const network of watched) {
        const matches = pagesOf(network, named);
        const wanted = on.includes(network.id) && (await hasOrigins(matches));
        const id = nameOf(network.id);
        const was = there.get(id);
        const is = was !== undefined && was.join() === matches.join();
        // Switched off, or on another instance now: what stands on its pages goes first.
        if (was && !(wanted && is)) await switchOff(network.id);
        if (wanted && !is) await registerScript({ id, file, matches });
        if (wanted && (anew || !is)) await runOnOpenPages(matches);
      }
    })
    .catch((error: unknown) => console.error('The networks could not be followed', error));
  return turn;
}

/** Takes away what an update left where one works only when asked, as far as the browser lets us onto those pages. */
async function cleanWhereAsked(): Promise<void> {
  const { on, ways, named } = await switchedOn();
  for (const { id } of watched) {
    const network = networkById(id);
    if (!network || wayOf(network, { networks: on, ways }) !== 'asked') continue;
    const matches = pagesOf(network, named);
    if (!(await hasOrigins(matches))) continue;
    for (const tab of await tabsMatching(matches)) await cleanTab(tab).catch(() => undefined);
  }
}

/** Registers every listener that may change where the watcher runs. An update may drop what was registered. */
export function followNetworks(): void {
  onInstalled(() => {
    void follow(true);
    void cleanWhereAsked();
  });
  onStartup(() => void follow());
  onOriginsAdded(() => void follow());
  onOriginsRemoved(() => void follow());
  onStored('local', 'settings', () => void follow());
}
