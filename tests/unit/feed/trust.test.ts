import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type IndexKey, readEnvelope, readPayload } from '../../../lib/feed/index-file';
import { keyIdOf, sha256, signatureCheck } from '../../../lib/feed/signature';
import { firstUse, judgeIndex, type Trust } from '../../../lib/feed/trust';

const subtle = webcrypto.subtle as SubtleCrypto;
const feedUrl = 'https://news.example.com/feed.json';

type Pair = { listed: IndexKey; sign: (text: string) => Promise<string> };

async function makeKey(): Promise<Pair> {
  const pair = (await subtle.generateKey({ name: 'Ed25519' }, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const key = Buffer.from(await subtle.exportKey('raw', pair.publicKey)).toString('base64');
  return {
    listed: { id: (await keyIdOf(subtle, key)) ?? '', key },
    sign: async (text) =>
      Buffer.from(
        await subtle.sign({ name: 'Ed25519' }, pair.privateKey, Buffer.from(text)),
      ).toString('base64'),
  };
}

async function index(by: Pair[], keys: Pair[], seq: number, over: object = {}) {
  const payload = JSON.stringify({
    v: 1,
    feed_url: feedUrl,
    seq,
    generated: '2026-11-24T08:00:00Z',
    feed: { title: 'Newsroom' },
    pages: [],
    keys: keys.map((pair) => pair.listed),
    ...over,
  });
  const signatures = await Promise.all(
    by.map(async (pair) => ({ key: pair.listed.id, sig: await pair.sign(payload) })),
  );
  const envelope = readEnvelope(JSON.stringify({ payload, signatures }));
  const read = envelope && readPayload(envelope.payload);
  if (!envelope || !read) throw new Error('the index the test made is none');
  return {
    envelope,
    payload: read,
    payloadHash: await sha256(subtle, new TextEncoder().encode(payload)),
    verified: signatureCheck(subtle, envelope),
  };
}

const pinned = (chain: Pair[], rank = 0, seq = 1): Trust => ({
  feedUrl,
  chain: chain.map((pair) => pair.listed),
  rank,
  seq,
  payloadHash: '',
});

const a = await makeKey();
const b = await makeKey();
const c = await makeKey();
const stranger = await makeKey();
const reason = async (trust: Trust, asked: Awaited<ReturnType<typeof index>>) => {
  const judged = await judgeIndex(trust, asked);
  return judged.ok ? 'taken' : judged.reason;
};

describe('a pinned feed', () => {
  test('takes a newer index of its key', async () => {
    const judged = await judgeIndex(pinned([a]), await index([a], [a], 2));
    expect(judged).toMatchObject({ ok: true, news: true, trust: { rank: 0, seq: 2 } });
  });

  test('refuses an index without a signature, or by a stranger', async () => {
    expect(await reason(pinned([a]), await index([], [a], 2))).toBe('signature-dropped');
    expect(await reason(pinned([a]), await index([stranger], [a], 2))).toBe('wrong-key');
    expect(await reason(pinned([a]), await index([stranger], [a, stranger], 2))).toBe('wrong-key');
  });

  test('refuses another feed’s index and one that goes back', async () => {
    const other = await index([a], [a], 2, { feed_url: 'https://fr.example.com/feed.json' });
    expect(await reason(pinned([a]), other)).toBe('other-feed');
    expect(await reason(pinned([a], 0, 5), await index([a], [a], 4))).toBe('rollback');
  });

  test('refuses two payloads at one position, and takes the same one again without news', async () => {
    const first = await judgeIndex(pinned([a]), await index([a], [a], 3));
    if (!first.ok) throw new Error(first.reason);
    expect(await judgeIndex(first.trust, await index([a], [a], 3))).toMatchObject({
      ok: true,
      news: false,
    });
    const other = await index([a], [a], 3, { removed: ['x'] });
    expect(await reason(first.trust, other)).toBe('mixed-versions');
  });

  test('refuses a payload that was changed after it was signed', async () => {
    const asked = await index([a], [a], 2);
    const envelope = {
      ...asked.envelope,
      payload: asked.envelope.payload.replace('Newsroom', 'Newsr00m'),
    };
    const changed = { ...asked, envelope, verified: signatureCheck(subtle, envelope) };
    expect(await reason(pinned([a]), changed)).toBe('wrong-key');
  });

  test('refuses a key that borrows the id of another', async () => {
    const borrowed = { ...stranger, listed: { id: a.listed.id, key: stranger.listed.key } };
    expect(await reason(pinned([a]), await index([borrowed], [a], 2))).toBe('wrong-key');
    expect(await reason(pinned([a]), await index([a], [borrowed], 2))).toBe('keys-conflict');
  });
});

describe('the chain of keys', () => {
  test('grows by what the key before announced, and then never goes back to the old key', async () => {
    const announced = await judgeIndex(pinned([a]), await index([a], [a, b], 2));
    if (!announced.ok) throw new Error(announced.reason);
    expect(announced.announced).toEqual([b.listed]);
    const rotated = await judgeIndex(announced.trust, await index([b], [a, b], 1));
    expect(rotated).toMatchObject({ ok: true, trust: { rank: 1, seq: 1 } });
    if (!rotated.ok) throw new Error(rotated.reason);
    expect(await reason(rotated.trust, await index([a], [a, b], 99))).toBe('rollback');
  });

  test('takes no key that only itself vouches for', async () => {
    expect(await reason(pinned([a]), await index([b], [a, b], 2))).toBe('wrong-key');
    const skipped = await judgeIndex(pinned([a]), await index([a], [a, b, c], 2));
    expect(skipped).toMatchObject({ ok: true, announced: [b.listed] });
  });

  test('lets a recovery key that was listed from the start win over a stolen one', async () => {
    const listed = pinned([a, b], 0, 7);
    expect(await reason(listed, await index([a], [a, b, stranger], 8))).toBe('taken');
    const stolen = await judgeIndex(listed, await index([a], [a, b, stranger], 8));
    expect(stolen).toMatchObject({ announced: [] });
    const healed = await judgeIndex(listed, await index([b], [a, b, c], 1));
    expect(healed).toMatchObject({ ok: true, announced: [c.listed], trust: { rank: 1, seq: 1 } });
    if (!healed.ok) throw new Error(healed.reason);
    expect(await reason(healed.trust, await index([a], [a, b], 1000))).toBe('rollback');
  });
});

describe('first use', () => {
  test('shows the newest key that signed', async () => {
    expect(await firstUse(await index([a], [a], 1))).toEqual({
      signer: a.listed,
      chain: [a.listed],
    });
    expect(await firstUse(await index([b], [a, b, c], 1))).toEqual({
      signer: b.listed,
      chain: [a.listed, b.listed, c.listed],
    });
    expect(await firstUse(await index([], [a], 1))).toBeUndefined();
    expect(await firstUse(await index([stranger], [a], 1))).toBeUndefined();
  });

  test('an unsigned feed stays readable while no key was ever pinned, and does not go back', async () => {
    const unsigned: Trust = { feedUrl, chain: [], rank: -1, seq: 4, payloadHash: '' };
    expect(await reason(unsigned, await index([], [], 5))).toBe('taken');
    expect(await reason(unsigned, await index([], [], 3))).toBe('rollback');
  });
});
