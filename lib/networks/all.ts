/** DATA. Every network known, in the order in which they are offered. */
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import type { Network } from './network';
import { reddit } from './reddit';
import { threads } from './threads';
import { x } from './x';
import { xing } from './xing';

export const networks: readonly Network[] = [
  linkedin,
  x,
  bluesky,
  mastodon,
  facebook,
  threads,
  instagram,
  xing,
  reddit,
];

/** Takes a network's id; gives the network, or undefined when the id is not known. */
export function networkById(id: string): Network | undefined {
  return networks.find((network) => network.id === id);
}

/** Takes the host name of a page; gives the network whose match patterns name that host. */
export function networkAt(host: string): Network | undefined {
  return networks.find((network) =>
    network.matches.some((pattern) => {
      const wanted = pattern.slice('https://'.length, -'/*'.length);
      return wanted.startsWith('*.')
        ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
        : host === wanted;
    }),
  );
}
