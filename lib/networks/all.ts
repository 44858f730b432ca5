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
