/** A company that publishes at random: pages cut as it pleases, keys that change, words that are taken back. */
import { createHash } from 'node:crypto';
import type { SigningKey } from '../../../fixtures/signed';

export const origin = 'https://news.example.com';
export const feedUrl = `${origin}/feed.json`;
export const indexUrl = `${origin}/index.json`;

export type Edit = { op: 'add' | 'edit' | 'remove' | 'restore'; pick: number };
export type Publish = {
  edits: Edit[];
  /** The next key is announced, or takes over; the recovery key takes over. */
  keys: 'same' | 'announce' | 'switch' | 'recover';
  cut: 'seal' | 'fill' | 'all';
  /** Withdrawn words stay in their page at the host, and are only listed. */
  careless: boolean;
  expires: 'none' | 'soon' | 'far';
};

type Entry = { id: string; title: string; content_text: string };
export type Version = {
  rank: number;
  seq: number;
  payload: string;
  hash: string;
  index: string;
  pages: Map<string, string>;
  /** What a reader of this version sees: id to title. */
  shown: Map<string, string>;
  expires: number | undefined;
};

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const pageText = (items: readonly Entry[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Nordwind', items });
const minute = 60_000;

const living = (pages: readonly Entry[][], removed: ReadonlySet<string>) => {
  const shown = new Map<string, string>();
  for (const { id, title } of pages.flat())
    if (!removed.has(id) && !shown.has(id)) shown.set(id, title);
  return shown;
};

/** `keys`: the first signs; with `recovery` the second is listed from the start and kept offline. */
export function createCompany(
  keys: readonly SigningKey[],
  stranger: SigningKey,
  recovery: boolean,
) {
  const versions: Version[] = [];
  const pagesOf = new Map<string, string>();
  let pages: Entry[][] = [];
  let removed = new Set<string>();
  let born = 0;
  let seq = 0;
  let listed = recovery ? 2 : 1;
  let rank = 0;
  let oldest = 0;

  const sign = async (payload: string, by: readonly SigningKey[]) =>
    JSON.stringify({
      payload,
      signatures: await Promise.all(
        by.map(async ({ signer }) => ({ key: signer.id, sig: await signer.sign(payload) })),
      ),
    });

  const edit = ({ op, pick }: Edit, careless: boolean) => {
    const shown = [...living(pages, removed).keys()];
    const one = shown[pick % Math.max(1, shown.length)];
    born += 1;
    const fresh = (id: string): Entry => ({ id, title: `${id}, state ${born}`, content_text: 'x' });
    if (op === 'add' || shown.length === 0) return [fresh(`item-${born}`)];
    if (op === 'edit' && one) return [fresh(one)];
    if (op === 'restore') {
      const back = [...removed][pick % Math.max(1, removed.size)];
      if (back === undefined) return [];
      removed.delete(back);
      // What the careless host kept is there again; otherwise it is published anew.
      return pages.flat().some(({ id }) => id === back) ? [] : [fresh(back)];
    }
    if (one !== undefined) {
      removed = new Set([...removed, one]);
      if (!careless)
        pages = pages
          .map((page) => page.filter(({ id }) => id !== one))
          .filter((p) => p.length > 0);
    }
    return [];
  };

  const cut = (fresh: Entry[], how: Publish['cut']) => {
    const [open = [], ...sealed] = pages;
    if (how === 'all') {
      const all = new Map<string, Entry>();
      for (const entry of [...fresh, ...pages.flat()])
        if (!all.has(entry.id)) all.set(entry.id, entry);
      const rest = [...all.values()].filter(({ id }) => !removed.has(id));
      pages = [];
      while (rest.length > 0) pages.push(rest.splice(0, 3));
    } else if (fresh.length > 0) {
      const ids = new Set(fresh.map(({ id }) => id));
      pages =
        how === 'seal'
          ? [fresh, ...pages]
          : [[...fresh, ...open.filter(({ id }) => !ids.has(id))], ...sealed];
    }
  };

  const payloadOf = (now: number, expires: number | undefined, more: object = {}) =>
    JSON.stringify({
      v: 1,
      feed_url: feedUrl,
      seq,
      generated: new Date(now).toISOString(),
      ...(expires === undefined ? {} : { expires: new Date(expires).toISOString() }),
      feed: { title: 'Nordwind', language: 'en' },
      pages: pages.map((page) => {
        const text = pageText(page);
        return {
          url: `p/${sha(text)}.json`,
          sha256: sha(text),
          bytes: Buffer.byteLength(text),
          items: page.length,
        };
      }),
      removed: [...removed],
      keys: keys.slice(0, listed).map((key) => key.listed),
      ...more,
    });

  return {
    versions,
    /** Every page that was ever published, by its path. */
    pages: pagesOf,
    latest: (): Version => versions.at(-1) as Version,
    byHash: (hash: string) => versions.find((version) => version.hash === hash),

    async publish(step: Publish, now: number): Promise<Version> {
      cut(
        step.edits.flatMap((one) => edit(one, step.careless)),
        step.cut,
      );
      const last = keys.length - 1;
      if (step.keys === 'announce' && rank === listed - 1 && listed <= last) listed += 1;
      if (step.keys === 'switch' && rank < listed - 1 && !(recovery && rank === 0)) rank += 1;
      if (step.keys === 'recover' && recovery && rank === 0) {
        rank = 1;
        oldest = 1;
      }
      seq += 1;
      const expires = { none: undefined, soon: now + 40 * minute, far: now + 1e12 }[step.expires];
      const payload = payloadOf(now, expires);
      // While a key changes the old one signs beside it, so that nobody is left behind.
      const index = await sign(payload, keys.slice(oldest, rank + 1));
      const texts = new Map(pages.map((page) => [`p/${sha(pageText(page))}.json`, pageText(page)]));
      for (const [path, text] of texts) pagesOf.set(path, text);
      const shown = living(pages, removed);
      const version = {
        rank,
        seq,
        payload,
        hash: sha(payload),
        index,
        pages: texts,
        shown,
        expires,
      };
      versions.push(version);
      return version;
    },

    /** An index that no reader may take, whatever it has read before. `shown` is what the reader shows. */
    async forge(kind: Forgery, shown: Version): Promise<string> {
      const { index, payload } = this.latest();
      const parsed = JSON.parse(payload);
      const by = keys.slice(oldest, rank + 1);
      const told = (more: object) => JSON.stringify({ ...parsed, ...more });
      switch (kind) {
        case 'unsigned':
          return sign(told({ seq: seq + 1 }), []);
        case 'stranger':
          return sign(told({ seq: seq + 1, keys: [stranger.listed] }), [stranger]);
        case 'self-vouched':
          return sign(told({ seq: seq + 1, keys: [...parsed.keys, stranger.listed] }), [stranger]);
        case 'tampered':
          return JSON.stringify({
            ...JSON.parse(index),
            payload: told({ seq: seq + 1, pages: [] }),
          });
        case 'other-feed':
          return sign(told({ seq: seq + 1, feed_url: `${origin}/fr/feed.json` }), by);
        case 'twin':
          return sign(
            JSON.stringify({ ...JSON.parse(shown.payload), pages: [], generated: 'then' }),
            keys.slice(0, shown.rank + 1),
          );
        case 'level 0':
          return pageText([{ id: 'x', title: 'Not signed', content_text: 'x' }]);
        case 'portal':
          return '<!doctype html><title>Wi-Fi</title>';
      }
    },
  };
}
export type Company = ReturnType<typeof createCompany>;
export const forgeries = [
  'unsigned',
  'stranger',
  'self-vouched',
  'tampered',
  'other-feed',
  'twin',
  'level 0',
  'portal',
] as const;
export type Forgery = (typeof forgeries)[number];
