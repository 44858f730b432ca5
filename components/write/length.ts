import type { Network } from '../../lib/networks/network';

/** How long a text is for a network, in its own units. */
export function lengthFor(text: string, network: Network | undefined): number {
  if (network?.counting === 'utf16') return text.length;
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}
