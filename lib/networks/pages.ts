/** PURE. Which pages of a network are the employee's: those of the instance they named, or those that it has by itself. */
import type { Network } from './network.ts';
import { isHostOf } from './watched.ts';

/** The part of the settings that says on which instance one is, by network. */
export type Named = { instances?: Record<string, { host: string }> | undefined };
type Pages = Pick<Network, 'id' | 'matches'>;

/** The host name an employee named as their instance of a network, without its port: match patterns have none. */
export function namedHost(id: string, { instances }: Named): string | undefined {
  const host = instances?.[id]?.host;
  const name = host === undefined ? undefined : URL.parse(`https://${host}/`)?.hostname;
  // One host and never a pattern of many, whatever stands in the settings.
  return name !== undefined && /^[a-z0-9.-]+$/.test(name) ? name : undefined;
}

/** The match patterns to ask the browser for and to wait on: of the named instance alone, where there is one. */
export function pagesOf({ id, matches }: Pages, named: Named): readonly string[] {
  const host = namedHost(id, named);
  return host ? [`https://${host}/*`] : matches;
}

/** Takes the host name of a page; whether it is one where that network's button may be. */
export function isPageOf(network: Pages, host: string, named: Named): boolean {
  return isHostOf(pagesOf(network, named), host);
}
