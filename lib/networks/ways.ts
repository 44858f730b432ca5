/** PURE. How one works with a network, and why it shows no button. */
import { networks } from './all.ts';
import type { Network } from './network.ts';
import { isPageOf, type Named } from './pages.ts';
import { isHostOf } from './watched.ts';

/**
 * `beside`: a script waits on its pages and shows the button. `asked`: nothing is there until the toolbar's button or the
 * shortcut is pressed. `address`: no script on any of its pages, ever.
 */
export type Way = 'beside' | 'asked' | 'address';
export const withoutButton = ['asked', 'address'] as const satisfies Way[];

/** The part of the settings that says it: the networks with the button, and what was chosen for others. */
export type Chosen = {
  networks: readonly string[];
  ways?: Record<string, (typeof withoutButton)[number]> | undefined;
};

/** Takes the host of a page, and which instances were named; gives the network it belongs to. */
export function networkAt(host: string, named: Named = {}): Network | undefined {
  return networks.find(
    (network) => isHostOf(network.matches, host) || isPageOf(network, host, named),
  );
}

/**
 * The way of working with a network; asked here and nowhere else, so that a company's policy can bound it here. Where
 * nothing was chosen: when asked, or by address alone where the network's terms speak against more.
 */
export function wayOf(network: Network, { networks: on, ways }: Chosen): Way {
  if (!network.composers) return 'address';
  if (on.includes(network.id)) return 'beside';
  return ways?.[network.id] ?? (network.termsAgainst ? 'address' : 'asked');
}

/**
 * `by-address`: it is not known where posts are written there. `off`: nothing was chosen. `withheld`: the browser no longer
 * lets the extension onto its pages by itself. `browser`: the page is one that no extension may reach. `elsewhere`: it is on,
 * but on another instance than the page's.
 */
export const whys = [
  'silent',
  'by-address',
  'off',
  'address',
  'browser',
  'elsewhere',
  'withheld',
  'asked',
  'no-composer',
  'no-field',
] as const;
export type Why = (typeof whys)[number];

/**
 * Why there is no button. `network`: the page's, if it is one's; `granted`: the browser lets the extension onto it by
 * itself; `reached`: the page could be looked at; `host`: the page's, where a network has many. The first reason that holds is the one to do something about.
 */
export function whyNoButton(
  network: Network | undefined,
  chosen: Chosen & Named & { silentSince?: number | undefined },
  { granted, reached, host }: { granted: boolean; reached: boolean; host?: string | undefined },
): Why {
  if (chosen.silentSince) return 'silent';
  if (!network) return reached ? 'no-field' : 'browser';
  if (!network.composers) return 'by-address';
  const way = wayOf(network, chosen);
  if (way !== 'beside' && chosen.ways?.[network.id] === undefined) return 'off';
  if (way === 'address') return 'address';
  if (way === 'beside' && host !== undefined && !isPageOf(network, host, chosen))
    return 'elsewhere';
  if (way === 'beside' && !granted) return 'withheld';
  if (!reached) return 'browser';
  return way === 'asked' ? 'asked' : 'no-composer';
}
