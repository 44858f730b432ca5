/** The page in front: the composer on it that is in use, or why there is none for us. */
import { openPopup } from '../../lib/browser/action';
import { hasOrigins } from '../../lib/browser/permissions';
import { extensionUrl } from '../../lib/browser/runtime';
import { readFrames, readPage, runScriptInTab } from '../../lib/browser/scripting';
import { activeTab, openTab } from '../../lib/browser/tabs';
import { readSettings } from '../../lib/library/settings';
import { keep } from '../../lib/library/world';
import { describedSchema } from '../../lib/messages/page-protocol';
import type { Reply } from '../../lib/messages/protocol';
import type { Composer } from '../../lib/messages/shapes';
import { networkById } from '../../lib/networks/all';
import type { Network } from '../../lib/networks/network';
import { pagesOf } from '../../lib/networks/pages';
import { watched } from '../../lib/networks/watched';
import { networkAt, type Why, wayOf, whyNoButton } from '../../lib/networks/ways';

const finder = '/content-scripts/finder.js';

export type Seen = { tabId: number; frameId: number; composer: Composer; panel: boolean };
export type Unseen = { why: Why; network?: string };

type World = {
  ownVoice?: {
    stopWatcher?: unknown;
    panelFor?: unknown;
    current?: (Composer & { editor: Element; at: number }) | undefined;
  };
};

/** Runs in the page's frames: what the composer there is, and nothing of what stands in it. */
const tell = (): unknown => {
  const current = (globalThis as World).ownVoice?.current;
  return current?.editor.isConnected
    ? { network: current.network, kind: current.kind, at: current.at }
    : null;
};

/** The same, and nothing is remembered there of having been asked. */
const tellAndForget = (): unknown => {
  const own = (globalThis as World).ownVoice;
  const current = own?.current;
  if (own && !own.stopWatcher && !own.panelFor) own.current = undefined;
  return current?.editor.isConnected
    ? { network: current.network, kind: current.kind, at: current.at }
    : null;
};

/** Runs in the page, on its own. */
const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

/** The network that the page of a tab is an instance of, known by what stands on it. */
async function networkShown(tabId: number): Promise<Network | undefined> {
  for (const { id, sign } of watched)
    if (sign && (await readPage(tabId, isThere, [sign]))) return networkById(id);
  return undefined;
}

const longest = 2000;
let turn: Promise<unknown> = Promise.resolve();
/**
 * One after the other: a look that forgets what it found (a popup's) must not come between another's finding and its use.
 * A page that does not answer holds the others up for two seconds at most.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  const late = () => new Promise((go) => setTimeout(go, longest));
  turn = turn.then(() => Promise.race([mine.catch(() => undefined), late()]));
  return mine;
}

/**
 * Looks for the composer that is in use in the tab in front, in whichever of its frames; where the employee works by
 * address alone nothing is run. `only` to look: what was found is forgotten on the page.
 */
export async function lookInFront(only: 'to look' | 'to use'): Promise<Seen | Unseen> {
  const [tab, settings] = await Promise.all([activeTab(), readSettings(keep)]);
  const page = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const web = page?.protocol === 'https:' || page?.protocol === 'http:';
  const network = page && web ? networkAt(page.hostname, settings) : undefined;
  const unseen = async (reached: boolean, here = network): Promise<Unseen> => {
    const granted = here !== undefined && (await hasOrigins(pagesOf(here, settings)));
    const host = page?.hostname;
    const why = whyNoButton(here, settings, { granted, reached, host });
    return { why, ...(here ? { network: here.id } : {}) };
  };
  if (!tab || !web || settings.silentSince) return unseen(false);
  const way = network ? wayOf(network, settings) : 'asked';
  if (way === 'address') return unseen(true);
  try {
    // Whoever grants every site at once would let us into frames of a network where no script of ours may ever be.
    const frames = way === 'beside' || !(await hasOrigins(['https://*/*']));
    await runScriptInTab(tab.id, finder, frames);
    const told = await readFrames(tab.id, only === 'to look' ? tellAndForget : tell, frames);
    const newest = told
      .flatMap(({ frameId, result }) => {
        const parsed = describedSchema.safeParse(result);
        return parsed.success && parsed.data ? [{ frameId, ...parsed.data }] : [];
      })
      .sort((one, other) => other.at - one.at)[0];
    if (!newest) return unseen(true, network ?? (await networkShown(tab.id)));
    const { frameId, network: id, kind } = newest;
    // An instance nobody named, where one works by address alone: that was not known before one looked.
    if (!network && settings.ways?.[id] === 'address') return unseen(true, networkById(id));
    // A page that is not encrypted cannot hold the panel.
    const panel = page?.protocol === 'https:';
    const unnamed = id !== '' && !network && page ? { unnamed: page.hostname } : {};
    return { tabId: tab.id, frameId, composer: { network: id, kind, ...unnamed }, panel };
  } catch {
    return unseen(false);
  }
}

/** What a script of ours before an update left on a tab's pages is removed; nothing stays there of that either. */
export async function cleanTab(tabId: number): Promise<void> {
  // As above: with every site granted, not into frames.
  const frames = !(await hasOrigins(['https://*/*']));
  await runScriptInTab(tabId, finder, frames);
  await readFrames(tabId, tellAndForget, frames);
}

let called: { at: number; unseen: Unseen } | undefined;

/** The shortcut was pressed where there is nothing to open beside: opens the popup, which says why. */
export async function answerByPopup(unseen: Unseen): Promise<void> {
  called = { at: Date.now(), unseen };
  // Where the browser opens none (no window with a toolbar is in front), the same page in a tab.
  await openPopup().catch(() => openTab(extensionUrl('popup.html')));
}

/** What a popup shows of the page below it; the first after a shortcut in vain says so. */
export async function stateInFront(): Promise<Reply<'composer.state'>> {
  const last = called;
  called = undefined;
  if (last && Date.now() - last.at < 5000) return { ...last.unseen, called: true };
  const seen = await inTurn(() => lookInFront('to look'));
  return 'composer' in seen ? { composer: seen.composer } : seen;
}
