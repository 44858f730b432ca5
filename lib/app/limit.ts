import type { Composer, Settings } from '../messages/shapes';
import { networkById } from '../networks/all';

/**
 * The longest text for a post or comment there, counted as the network counts; undefined where it is not known. What the
 * employee said goes before what the instance said, and that before the usual.
 */
export function limitOf(
  { network, kind }: Composer,
  { limits, instances }: Pick<Settings, 'limits' | 'instances'>,
): number | undefined {
  const known = networkById(network);
  const usual = kind === 'comment' ? (known?.commentLimit ?? known?.limit) : known?.limit;
  if (known?.longest === undefined || usual === undefined) return usual;
  // Accounts and instances with longer posts have longer replies as well.
  return limits?.[network] ?? instances?.[network]?.limit ?? usual;
}
