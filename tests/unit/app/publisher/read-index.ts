import { type Envelope, readEnvelope, readPayload } from '../../../../lib/feed/index-file';
import { sha256, signatureCheck } from '../../../../lib/feed/signature';
import { firstUse, judgeIndex, type Trust } from '../../../../lib/feed/trust';

const { subtle } = crypto;

/** What an employee's extension remembers who reads this index after that one; throws when it is refused. */
export async function read(index: string, before?: Trust): Promise<Trust> {
  const envelope = readEnvelope(index) as Envelope;
  const payload = readPayload(envelope.payload);
  if (!payload) throw new Error('no payload');
  const payloadHash = await sha256(subtle, new TextEncoder().encode(envelope.payload));
  const asked = { envelope, payload, payloadHash, verified: signatureCheck(subtle, envelope) };
  if (!before) {
    const first = await firstUse(asked);
    if (!first) throw new Error('signed by nobody');
    const rank = first.chain.findIndex(({ id }) => id === first.signer.id);
    return { feedUrl: payload.feed_url, chain: first.chain, rank, seq: payload.seq, payloadHash };
  }
  const judged = await judgeIndex(before, asked);
  if (!judged.ok) throw new Error(judged.reason);
  return judged.trust;
}
