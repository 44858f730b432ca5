/** One browser that reads the company's feed: its store outlives its process, and every step is held to the contract. */
import { createHash } from 'node:crypto';
import type { DBCore } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import {
  type ContentsRow,
  createDb,
  type FeedRow,
  type HeadRow,
  type LibraryDb,
  type PageRow,
} from '../../../../lib/library/db';
import type { syncFeed } from '../../../../lib/library/sync-feed';
import { createExclusive, start } from '../store';
import type { Company, Version } from './company';
import { bytesMost, calm, type Host, type Weather } from './host';

type Store = {
  row: FeedRow | undefined;
  contents: ContentsRow[];
  pages: PageRow[];
  heads: HeadRow[];
};

export class Broken extends Error {}
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Broken(what);
};

export type Trouble = {
  weather: Weather;
  /** The process dies at its so-manieth step (a request or a step of the store). */
  crashAt?: number | undefined;
  /** The disk is full from the so-manieth write on, once or for good. */
  fullAt?: number | undefined;
  stayFull?: boolean;
  /** Before the so-manieth answer a new version is published. */
  publishAt?: number | undefined;
};

const volatile = ({
  problem: _,
  failures: _f,
  lastTry: _t,
  lastOk: _o,
  next: _n,
  quietUntil: _q,
  log: _l,
  parts: _p,
  ...rest
}: FeedRow) => rest;

export function createReader(
  host: Host,
  company: Company,
  sync: typeof syncFeed,
  publish: () => Promise<unknown>,
  onEnd: (end: string) => void,
) {
  const factory = new IDBFactory();
  const time = { now: start };
  const clock = { now: () => time.now, random: () => 0.5 };
  const plain: LibraryDb = createDb({ indexedDB: factory, IDBKeyRange }).library;
  let position = { rank: -1, seq: 0 };
  let id = '';
  /** A page was lost from the disk: until the next good sync what is shown may have a hole. */
  let hurt = false;
  let process: LibraryDb | undefined;
  let known: Store | undefined;

  const life = { steps: 0, writes: 0, dead: false, trouble: { weather: calm } as Trouble };
  const step = () => {
    life.steps += 1;
    if (life.steps === life.trouble.crashAt) life.dead = true;
    if (life.dead) throw new Error('the process is gone');
  };
  const write = () => {
    const { fullAt, stayFull } = life.trouble;
    life.writes += 1;
    if (fullAt !== undefined && (stayFull ? life.writes >= fullAt : life.writes === fullAt))
      throw new DOMException('full', 'QuotaExceededError');
  };
  const mortal = (db: LibraryDb): LibraryDb => {
    db.use({
      stack: 'dbcore',
      name: 'mortal',
      create: (core: DBCore) => ({
        ...core,
        table(name) {
          const table = core.table(name);
          return {
            ...table,
            async mutate(request) {
              step();
              write();
              const done = await table.mutate(request);
              step();
              return done;
            },
            async get(request) {
              step();
              return table.get(request);
            },
            async query(request) {
              step();
              return table.query(request);
            },
          };
        },
      }),
    });
    return db;
  };

  const read = async (): Promise<Store> => {
    const [row] = await plain.feeds.toArray();
    const [contents, pages, heads] = await Promise.all([
      plain.contents.toArray(),
      plain.pages.orderBy(':id').toArray(),
      plain.heads.toArray(),
    ]);
    return { row, contents, pages, heads };
  };

  const shownIn = ({ contents, pages }: Store): Map<string, string> => {
    const rows = new Map(pages.map((page) => [page.id, page]));
    return new Map(
      (contents[0]?.pages ?? []).flatMap((mark) =>
        mark.ids.flatMap((one) => {
          const item = rows.get(mark.id)?.items.find((each) => each.id === one);
          return item ? [[item.id, item.title] as const] : [];
        }),
      ),
    );
  };
  const same = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
    a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

  /** The invariants that hold at every moment. Gives the version that is shown. */
  function check(store: Store): Version | undefined {
    const { row, pages, heads } = store;
    const trust = row?.trust;
    if (!row || !trust) return undefined;
    const version = company.byHash(trust.payloadHash);
    must(version !== undefined, 'what is believed was never published');
    if (!version) return undefined;
    must(
      trust.rank > position.rank || (trust.rank === position.rank && trust.seq >= position.seq),
      `the position went back from ${position.rank}/${position.seq} to ${trust.rank}/${trust.seq}`,
    );
    position = { rank: trust.rank, seq: trust.seq };
    for (const page of pages) {
      const hash = page.id.slice(page.id.indexOf(':') + 1).split('.')[0] ?? '';
      const text = company.pages.get(`p/${hash}.json`);
      must(
        text !== undefined && createHash('sha256').update(text).digest('hex') === hash,
        'a page was never published',
      );
      const published = new Map<string, string>();
      for (const item of JSON.parse(text ?? '{"items":[]}').items as {
        id: string;
        title: string;
      }[])
        if (!published.has(item.id)) published.set(item.id, item.title);
      for (const item of page.items)
        must(
          published.get(item.id) === item.title,
          `a stored page is not what was signed: ${item.title}`,
        );
    }
    const removed = new Set(JSON.parse(version.payload).removed as string[]);
    must(
      !pages.some((page) => page.items.some((item) => removed.has(item.id))),
      'withdrawn words are still on the disk',
    );
    const shown = shownIn(store);
    if (!hurt) {
      must(
        same(shown, version.shown),
        `what is shown is no published version (${version.rank}/${version.seq})`,
      );
      must(row.items === version.shown.size, 'the count is of another version');
    }
    for (const { item } of heads[0]?.entries ?? [])
      must(
        version.shown.get(item.key.slice(item.key.indexOf(':') + 1)) === item.title,
        'the head is of another version',
      );
    return version;
  }

  /** One attempt in all this trouble; afterwards the process is a new one. */
  async function attempt(trouble: Trouble): Promise<string> {
    const before = known ?? (await read());
    const db = process ?? mortal(createDb({ indexedDB: factory, IDBKeyRange }).library);
    process = undefined;
    Object.assign(life, { steps: 0, writes: 0, dead: false, trouble });
    let answers = 0;
    const trust = before.row?.trust;
    const shown = trust && company.byHash(trust.payloadHash);
    Object.assign(host.state, {
      weather: trouble.weather,
      requests: 0,
      taken: 0,
      shown: shown && { ...shown, rank: trust.rank },
      tick: async () => {
        answers += 1;
        if (answers === trouble.publishAt) await publish();
        step();
      },
    });
    const ports = {
      db,
      net: host.net,
      clock,
      exclusive: createExclusive(),
      bounds: { headers: 60_000, body: 60_000, bytes: bytesMost },
    };
    const end = await sync(ports, id).catch(() => 'died');
    const wasDead = life.dead;
    if (wasDead) db.close();
    else process = db;
    life.trouble = { weather: calm };
    onEnd(wasDead ? 'died' : end);
    const after = await read();
    known = after;
    if (end === 'kept' && !wasDead) hurt = false;
    if (!wasDead)
      must(end !== 'unchanged' || !hurt, 'all is called well although a page is missing');
    check(after);
    must(
      host.state.taken <= bytesMost + 64 * 1024,
      `${host.state.taken} bytes were taken of an endless answer`,
    );
    if (end !== 'kept' && !wasDead)
      must(
        JSON.stringify({ ...after, row: after.row && volatile(after.row) }) ===
          JSON.stringify({ ...before, row: before.row && volatile(before.row) }),
        `an attempt that ended as ${end} changed what is stored`,
      );
    return end;
  }

  return {
    time,
    attempt,
    /** Subscribed, and nothing read yet. */
    async subscribe(row: FeedRow) {
      id = row.id;
      await plain.feeds.put(row);
    },
    /** With nothing in the way one sync ends at what is served, and says what there is to say. */
    async settle() {
      host.state.behind = 0;
      const end = await attempt({ weather: calm });
      must(end === 'kept' || end === 'unchanged', `without faults the sync ended as ${end}`);
      const { row } = await read();
      const latest = company.latest();
      must(
        row?.trust?.payloadHash === latest.hash,
        'without faults the newest version is not shown',
      );
      must(!hurt, 'without faults the store is not whole');
      const late = latest.expires !== undefined && latest.expires < time.now;
      const expected = late ? 'out-of-date' : latest.shown.size === 0 ? 'no-items' : undefined;
      must(row?.problem === expected, `it says ${row?.problem}, not ${expected}`);
      const again = await attempt({ weather: calm });
      must(again === 'unchanged', `the second sync of the same version ended as ${again}`);
      must(host.state.requests === 1, `nothing new cost ${host.state.requests} requests`);
    },
    /** The disk loses a page. */
    async lose(pick: number) {
      const keys = await plain.pages.toCollection().primaryKeys();
      const key = keys[pick % Math.max(1, keys.length)];
      if (key === undefined) return;
      await plain.pages.delete(key);
      hurt = true;
      known = undefined;
    },
    close() {
      process?.close();
      plain.close();
    },
  };
}
