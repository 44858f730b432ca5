import { openTab } from '../../lib/browser/tabs';
import { readSettings } from '../../lib/library/settings';
import { keep } from '../../lib/library/world';
import type { Params, Reply } from '../../lib/messages/protocol';
import { networkById } from '../../lib/networks/all';
import { composeAddress } from '../../lib/networks/compose-address';

/** Opens the network's composer in a new tab; says what of the text its address could carry. */
export async function openNetwork({
  network: id,
  text,
  url,
}: Params<'network.open'>): Promise<Reply<'network.open'>> {
  const network = networkById(id);
  if (!network) throw new Error(`no network ${id}`);
  const { instances } = await readSettings(keep);
  const { address, carried } = composeAddress(network, text, url, instances?.[id]?.host);
  await openTab(address);
  return { carried };
}
