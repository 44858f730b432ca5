/** DATA. Every network known, in the order in which they are offered. */
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import type { Network } from './network.ts';
import { reddit } from './reddit.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';
import { xing } from './xing.ts';

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
