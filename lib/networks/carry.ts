import type { Network } from './network';

export type Carried = { carries: 'text' | 'link' | 'nothing'; address: string };

/**
 * The address that opens a network's own composer, and what of the words it takes along.
 * A text whose address would be longer than the network takes is left out altogether: half a text is worse than none.
 * @param url the item's link, used only where the network takes a link and nothing else
 */
export function carry(network: Network, text: string, url?: string): Carried {
  const { compose } = network;
  if (compose.carries === 'text') {
    const address = compose.address(text);
    if (address.length <= compose.maxLength) return { carries: 'text', address };
  }
  if (compose.carries === 'link' && url !== undefined) {
    const address = compose.address('', url);
    if (address.length <= compose.maxLength) return { carries: 'link', address };
  }
  return { carries: 'nothing', address: compose.address('') };
}
