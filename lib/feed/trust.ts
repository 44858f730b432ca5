/**
 * PURE. Whether an index may be believed: the chain of keys, their ranks, and the position that never goes back.
 * Source: the project's feed format, level 1 and the sync section. Signatures are checked by `verified`, an argument.
 */
import type { Envelope, IndexKey, IndexPayload } from './index-file.ts';

/** What is remembered of a feed between two polls. */
export type Trust = {
  /** The address the index must name. */
  feedUrl: string;
  /** Keys in order, oldest first; empty while the feed was only ever unsigned. */
  chain: IndexKey[];
  /** Place in the chain of the key that signed what is shown, -1 while unsigned. */
  rank: number;
  seq: number;
  /** SHA-256 of the payload that is shown: the same position may not say two things. */
  payloadHash: string;
};

export type Distrust =
  | 'other-feed'
  | 'signature-dropped'
  | 'wrong-key'
  | 'rollback'
  | 'mixed-versions'
  | 'keys-conflict';

export type Judgement =
  | { ok: true; trust: Trust; news: boolean; announced: IndexKey[] }
  | { ok: false; reason: Distrust };

export type Asked = {
  envelope: Envelope;
  payload: IndexPayload;
  payloadHash: string;
  /** ids of keys of `envelope.signatures` whose signature over the payload was found true, by raw key. */
  verified: (key: IndexKey) => Promise<boolean>;
};

/** The longest chain that known keys vouch for: each next key counts when the key before it signed this index. */
async function grownChain(
  known: readonly IndexKey[],
  asked: Asked,
): Promise<{ chain: IndexKey[]; announced: IndexKey[] } | undefined> {
  const listed = asked.payload.keys;
  for (const [place, key] of known.entries()) {
    const same = listed[place];
    if (same && (same.id !== key.id || same.key !== key.key)) return undefined;
  }
  const chain = [...known];
  const announced: IndexKey[] = [];
  while (chain.length < listed.length) {
    const before = chain[chain.length - 1];
    const next = listed[chain.length];
    if (!before || !next || !(await asked.verified(before))) break;
    if (chain.some((key) => key.id === next.id)) return undefined;
    chain.push(next);
    announced.push(next);
  }
  return { chain, announced };
}

async function highestRank(chain: readonly IndexKey[], asked: Asked): Promise<number> {
  for (let rank = chain.length - 1; rank >= 0; rank -= 1) {
    const key = chain[rank];
    if (key && (await asked.verified(key))) return rank;
  }
  return -1;
}

/**
 * The check that comes before the payload is parsed at all: did a key of the pinned chain sign it? None is pinned: all may.
 * Gives the reason when none did; undefined when parsing may go on.
 */
export async function stranger(
  chain: readonly IndexKey[],
  envelope: Envelope,
  verified: Asked['verified'],
): Promise<Distrust | undefined> {
  if (chain.length === 0) return undefined;
  if (envelope.signatures.length === 0) return 'signature-dropped';
  for (const key of chain) if (await verified(key)) return undefined;
  return 'wrong-key';
}

/**
 * Judges an index against what is remembered. A pinned feed (a chain that is not empty) takes nothing unsigned,
 * nothing signed by a stranger, and no (rank, seq) below the one shown. Throws only what `verified` throws.
 */
export async function judgeIndex(trust: Trust, asked: Asked): Promise<Judgement> {
  const { payload, envelope } = asked;
  if (payload.feed_url !== trust.feedUrl) return { ok: false, reason: 'other-feed' };
  const pinned = trust.chain.length > 0;
  const unknown = await stranger(trust.chain, envelope, asked.verified);
  if (unknown) return { ok: false, reason: unknown };
  const grown = pinned ? await grownChain(trust.chain, asked) : { chain: [], announced: [] };
  if (!grown) return { ok: false, reason: 'keys-conflict' };
  const rank = await highestRank(grown.chain, asked);
  if (rank < trust.rank || (rank === trust.rank && payload.seq < trust.seq)) {
    return { ok: false, reason: 'rollback' };
  }
  const same = rank === trust.rank && payload.seq === trust.seq;
  if (same && trust.payloadHash !== '' && trust.payloadHash !== asked.payloadHash) {
    return { ok: false, reason: 'mixed-versions' };
  }
  return {
    ok: true,
    news: !same || trust.payloadHash === '',
    announced: grown.announced,
    trust: {
      feedUrl: trust.feedUrl,
      chain: grown.chain,
      rank,
      seq: payload.seq,
      payloadHash: asked.payloadHash,
    },
  };
}

/**
 * The key an employee is asked to confirm at first use: the newest listed key that signed this index; with `pins`, the
 * newest of those. Gives the chain to pin up to and with it and every key after it that it vouches for, or undefined
 * when none of them signed.
 */
export async function firstUse(
  asked: Asked,
  pins?: readonly IndexKey[],
): Promise<{ signer: IndexKey; chain: IndexKey[] } | undefined> {
  const listed = asked.payload.keys;
  const isPinned = (key: IndexKey) => !pins || pins.some((pin) => pin.key === key.key);
  for (let rank = listed.length - 1; rank >= 0; rank -= 1) {
    const signer = listed[rank];
    if (!signer || !isPinned(signer) || !(await asked.verified(signer))) continue;
    const grown = await grownChain(listed.slice(0, rank + 1), asked);
    return grown && { signer, chain: grown.chain };
  }
  return undefined;
}
