import type { IndexKey } from '../../feed/index-file';
import { readEnvelope, readPayload } from '../../feed/index-file';
import { readFeedText } from '../../feed/read';
import { sha256, signatureCheck } from '../../feed/signature';
import { firstUse } from '../../feed/trust';
import { type FetchRefusal, fetchFeed } from './fetch-feed';

/** What employees read at an address now. `other`: signed by a key that is not among the library's; `key` is its id. */
export type There =
  | { state: 'refused'; reason: FetchRefusal }
  | { state: 'no-feed' }
  | { state: 'unsigned' }
  | { state: 'ours' | 'other'; key: string };

/** Asks, once, for the feed at its address and for its index, and says by whom it is signed. Never throws. */
export async function lookThere(
  address: string,
  chain: readonly IndexKey[],
  ask: typeof fetch,
  subtle: SubtleCrypto,
): Promise<There> {
  const got = await fetchFeed(address, ask);
  if (!got.ok) return { state: 'refused', reason: got.reason };
  const feed = readFeedText(got.bytes, got.address);
  if (!feed.ok) return { state: 'no-feed' };
  const { index } = feed.value.info;
  if (index === undefined) return { state: 'unsigned' };
  const file = await fetchFeed(index, ask);
  if (!file.ok) return { state: 'refused', reason: file.reason };
  const envelope = readEnvelope(new TextDecoder().decode(file.bytes));
  const payload = envelope && readPayload(envelope.payload);
  if (!payload) return { state: 'no-feed' };
  const first = await firstUse({
    envelope,
    payload,
    payloadHash: await sha256(subtle, new TextEncoder().encode(envelope.payload)),
    verified: signatureCheck(subtle, envelope),
  });
  if (!first) return { state: 'unsigned' };
  const { id, key } = first.signer;
  const ours = chain.some((one) => one.id === id && one.key === key);
  return { state: ours ? 'ours' : 'other', key: id };
}
