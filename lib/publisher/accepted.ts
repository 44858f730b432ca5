/**
 * PURE. Will readers of the last version take this one? Asked before anything is written: an index that they would
 * refuse (another key, an older number, another feed) leaves every reader with yesterday's library.
 */
import { type Envelope, readEnvelope, readPayload } from '../feed/index-file.ts';
import { sha256, signatureCheck } from '../feed/signature.ts';
import { type Asked, type Distrust, firstUse, judgeIndex, type Trust } from '../feed/trust.ts';

async function asked(subtle: SubtleCrypto, envelope: Envelope): Promise<Asked | undefined> {
  const payload = readPayload(envelope.payload);
  if (!payload) return undefined;
  return {
    envelope,
    payload,
    payloadHash: await sha256(subtle, new TextEncoder().encode(envelope.payload)),
    verified: signatureCheck(subtle, envelope),
  };
}

/** What a reader remembers who read this index and nothing before it; undefined when it is no index. */
async function remembered(subtle: SubtleCrypto, index: string): Promise<Trust | undefined> {
  const envelope = readEnvelope(index);
  const read = envelope && (await asked(subtle, envelope));
  if (!read) return undefined;
  const first = await firstUse(read);
  const { feed_url: feedUrl, seq } = read.payload;
  const rank = first ? first.chain.findIndex((key) => key.id === first.signer.id) : -1;
  return { feedUrl, chain: first?.chain ?? [], rank, seq, payloadHash: read.payloadHash };
}

/** Gives the reason why readers of `last` (the text of its index) would refuse `next`; undefined when they take it. */
export async function refusedAfter(
  subtle: SubtleCrypto,
  last: string,
  next: string,
): Promise<Distrust | undefined> {
  const trust = await remembered(subtle, last);
  const envelope = readEnvelope(next);
  const read = envelope && (await asked(subtle, envelope));
  if (!trust || !read) return undefined;
  const judged = await judgeIndex(trust, read);
  return judged.ok ? undefined : judged.reason;
}
