import type { Network } from './network.ts';

/**
 * The address that opens a network's composer, and what of the text it carries: all of it, only the link, or nothing
 * when the address would be longer than the network is known to take. Never a part of a text. `host`: the instance one
 * is on, for a network that has many.
 */
export function composeAddress(
  { compose }: Network,
  text: string,
  url?: string,
  host?: string,
): { address: string; carried: 'text' | 'link' | 'nothing' } {
  // Half a character (a lone surrogate) cannot be written into an address.
  const words = text.toWellFormed();
  const fits = (address: string) => address.length <= compose.maxLength;
  if (compose.carries === 'text') {
    const whole = compose.address(words, url, host);
    if (fits(whole)) return { address: whole, carried: text === '' && !url ? 'nothing' : 'text' };
  }
  if (compose.carries !== 'nothing' && url) {
    const link = compose.address('', url, host);
    if (fits(link)) return { address: link, carried: 'link' };
  }
  return { address: compose.address('', undefined, host), carried: 'nothing' };
}
