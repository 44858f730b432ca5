/** An outside world for the app that behaves: it keeps what it is given, and can be made to fail. */
import { type App, createApp } from '../../../lib/app/app';
import type { Outside, Ports } from '../../../lib/app/ports';
import type { Item } from '../../../lib/feed/format';
import { type Mine, nothingMine } from '../../../lib/learning/mine';
import { type Posted, remember } from '../../../lib/learning/weather';
import type { JournalEntry, Reminder } from '../../../lib/messages/own-words';
import type { Ask, Kind, Params, Reply } from '../../../lib/messages/protocol';
import type {
  Composer,
  Draft,
  FeedState,
  InsertResult,
  ListItem,
  OpenItem,
  Place,
  Settings,
  Told,
} from '../../../lib/messages/shapes';

/** A local time in November 2026, whatever the time zone. */
export const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();

export const feedState = (over: Partial<FeedState> = {}): FeedState => ({
  id: 'f',
  url: 'https://news.calder-loire.example/feed.json',
  name: 'Newsroom',
  paused: false,
  items: 3,
  lastOk: at(24, 11, 52),
  expired: false,
  ...over,
});

export const story = (over: Partial<Item> = {}): Item => ({
  id: 'eels',
  title: 'Eels are back above the Saumur weir',
  summary: 'In October, for the first time since 1971, eels climbed past the weir.',
  text: 'In October eels climbed past the weir.\n\nThey used a ladder lined with brushes.',
  url: 'https://calder-loire.example/eels',
  images: [],
  tags: ['Rivers'],
  authors: [],
  language: 'en',
  published: at(24, 9, 40),
  kind: 'story',
  facts: ['412 eels counted above the weir', 'The ladder is 14 metres long'],
  angles: ['What did you see of it?', 'Who deserves to be named?'],
  texts: [{ text: '412 eels were counted.', language: 'en', networks: ['linkedin', 'mastodon'] }],
  posts: {},
  when: [],
  ...over,
});

export const open = (item: Item, source = 'Newsroom'): OpenItem => ({
  key: `f ${item.id}`,
  feedId: 'f',
  source,
  item,
});

const line = ({ key, feedId, source, item }: OpenItem, arrived: number | undefined): ListItem => ({
  ...(arrived === undefined ? {} : { arrived }),
  key,
  feedId,
  source,
  title: item.title,
  kind: item.kind,
  tags: item.tags,
  corrected: item.corrected !== undefined,
  ...(item.published === undefined ? {} : { published: item.published }),
  ...(item.language === undefined ? {} : { language: item.language }),
  ...(item.images[0] ? { picture: item.images[0].url } : {}),
});

export type Kept = {
  items: OpenItem[];
  feeds: FeedState[];
  drafts: Map<string, Draft>;
  settings: Settings;
  place: Place | undefined;
  version: number;
  composer: Composer | undefined;
  /** What is said of the page in front where there is no composer. */
  missing: Omit<Reply<'composer.state'>, 'composer'>;
  insert: InsertResult;
  attach: InsertResult;
  pictures: Record<string, string>;
  /** Keys of items that the company took back. */
  withdrawn: Set<string>;
  /** When the next story begins or ends. */
  changes: number | undefined;
  /** When each item arrived, by key, and when the library was last looked at. */
  arrived: Map<string, number>;
  since: number | undefined;
  /** Kinds that are not answered. */
  broken: Set<Kind>;
  full: boolean;
  /** Another window changed the draft: the next save goes on under this id. */
  apart: string | undefined;
  mine: Mine;
  notices: Posted[];
  told: Told[];
  reminders: Reminder[];
  journal: JournalEntry[];
};

type Given = Partial<Omit<Kept, 'drafts'>> & { drafts?: Draft[]; face?: 'popup' | 'panel' } & {
  outside?: Partial<Outside>;
  ports?: Partial<Ports>;
};

export type World = {
  app: App;
  kept: Kept;
  /** Every request, in order. */
  asked: { kind: Kind; params: unknown }[];
  clipboard: string[];
  /** What was handed to the browser's downloads. */
  saved: { name: string; content: string }[];
  /** Holds back the answers to a kind until the function it gives is called. */
  hold: (kind: Kind) => () => void;
};

/** Builds the app in a world that holds what is given, and nothing else. */
export function createWorld(given: Given = {}): World {
  const kept: Kept = {
    items: given.items ?? [open(story())],
    feeds: given.feeds ?? [feedState()],
    drafts: new Map((given.drafts ?? []).map((draft) => [draft.id, draft])),
    settings: given.settings ?? {
      language: 'en',
      networks: [],
      network: 'linkedin',
      firstRunDone: true,
    },
    place: given.place,
    version: given.version ?? 1,
    composer: given.composer,
    missing: given.missing ?? {},
    insert: given.insert ?? { ok: true },
    attach: given.attach ?? { ok: true },
    pictures: given.pictures ?? {},
    withdrawn: given.withdrawn ?? new Set(),
    changes: given.changes,
    arrived: given.arrived ?? new Map(),
    since: given.since,
    broken: given.broken ?? new Set(),
    full: given.full ?? false,
    apart: given.apart,
    mine: given.mine ?? nothingMine,
    notices: given.notices ?? [],
    told: given.told ?? [],
    reminders: given.reminders ?? [],
    journal: given.journal ?? [],
  };
  const now = given.ports?.now ?? (() => at(24, 12));
  const asked: World['asked'] = [];
  const clipboard: string[] = [];
  const saved: World['saved'] = [];
  const held = new Map<Kind, Promise<void>>();

  const find = ({ query, topic, source, tips, offset, limit }: Params<'library.list'>) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = kept.items
      .filter(({ item }) => (item.kind === 'tip') === (tips === true))
      .filter(({ item }) => topic === undefined || item.tags.includes(topic))
      .filter(({ feedId }) => source === undefined || feedId === source)
      .filter(({ item }) => words.every((word) => item.title.toLowerCase().includes(word)))
      .map((item) => line(item, kept.arrived.get(item.key)));
    return {
      items: found.slice(offset, offset + limit),
      total: found.length,
      ...(kept.changes === undefined ? {} : { changes: kept.changes }),
    };
  };
  const answers: { [K in Kind]: (params: Params<K>) => Reply<K> } = {
    'library.head': () => {
      const { items, total } = find({ query: '', offset: 0, limit: 40 });
      const topics = [...new Set(kept.items.flatMap(({ item }) => item.tags))];
      const { feeds, version, changes } = kept;
      return {
        items,
        total,
        topics,
        feeds,
        version,
        ...(changes === undefined ? {} : { changes }),
        ...(kept.since === undefined ? {} : { since: kept.since }),
      };
    },
    'library.seen': () => {
      kept.since = at(24, 12);
      return { ok: true };
    },
    'library.list': find,
    'library.tips': () => ({ tips: kept.items.filter(({ item }) => item.kind === 'tip') }),
    'library.feeds': () => ({ feeds: kept.told }),
    'weather.get': () => ({
      posted: kept.notices,
      past: [...remember([], kept.notices, at(24, 12))],
    }),
    'mine.get': () => kept.mine,
    'mine.set': (parts) => {
      if (!kept.full) kept.mine = { ...kept.mine, ...parts } as Mine;
      return { ok: !kept.full };
    },
    'mine.delete': () => {
      kept.mine = nothingMine;
      return { ok: true };
    },
    'library.item': ({ key }) => {
      const found = kept.items.find((item) => item.key === key);
      if (kept.withdrawn.has(key)) return { withdrawn: true };
      return found ? { found } : {};
    },
    'library.picture': ({ url }) => {
      const data = kept.pictures[url];
      return data === undefined ? {} : { data };
    },
    'drafts.list': ({ limit }) => {
      const all = [...kept.drafts.values()].sort((a, b) => b.updated - a.updated);
      return { drafts: all.slice(0, limit), total: all.length };
    },
    'drafts.get': ({ id }) => {
      const draft = kept.drafts.get(id);
      return draft ? { draft } : {};
    },
    'drafts.save': ({ draft }) => {
      if (kept.full) return { kept: 'full' };
      const as = kept.apart;
      kept.apart = undefined;
      kept.drafts.set(as ?? draft.id, { ...draft, id: as ?? draft.id });
      return { kept: 'kept', ...(as === undefined ? {} : { as }) };
    },
    'drafts.remove': ({ id }) => ({ ok: kept.drafts.delete(id) }),
    'reminders.list': () => ({
      reminders: kept.reminders.flatMap((one) => {
        const draft = kept.drafts.get(one.draftId);
        if (!draft) return [];
        const { itemKey, itemTitle = '', text } = draft;
        const there = itemKey === undefined || kept.items.some(({ key }) => key === itemKey);
        const gone = kept.withdrawn.has(itemKey ?? '') ? ('withdrawn' as const) : ('gone' as const);
        return [
          {
            ...one,
            words: text || itemTitle,
            ...(there ? {} : { gone }),
            ...(itemKey ? { itemKey } : {}),
          },
        ];
      }),
    }),
    'reminders.set': ({ draftId, at: when }) => {
      if (when <= now()) return { kept: 'past' };
      if (!kept.drafts.has(draftId)) return { kept: 'no-draft' };
      const others = kept.reminders.filter((one) => one.draftId !== draftId);
      kept.reminders = [...others, { draftId, at: when, set: now() }];
      return { kept: 'kept' };
    },
    'reminders.remove': ({ draftId }) => {
      kept.reminders = kept.reminders.filter((one) => one.draftId !== draftId);
      return { ok: true };
    },
    'journal.list': () => ({ entries: kept.journal }),
    'journal.add': ({ entry }) => {
      if (kept.full) return { kept: 'full' };
      kept.journal = [entry, ...kept.journal];
      return { kept: 'kept' };
    },
    'journal.remove': ({ id }) => {
      kept.journal = kept.journal.filter((one) => one.id !== id);
      return { ok: true };
    },
    'settings.get': () => kept.settings,
    'settings.set': (change) => {
      kept.settings = { ...kept.settings, ...change } as Settings;
      return kept.settings;
    },
    'place.get': () => (kept.place ? { place: kept.place } : {}),
    'place.set': (place) => {
      kept.place = place;
      return { ok: true };
    },
    'sync.opened': () => ({ ok: true }),
    'sync.now': () => ({ ok: true }),
    'network.open': () => ({ carried: 'text' }),
    'composer.state': () => (kept.composer ? { composer: kept.composer } : kept.missing),
    'composer.attach': () => kept.attach,
    'composer.insert': () => kept.insert,
    'panel.open': () => ({ ok: true }),
    'panel.close': () => ({ ok: true }),
  };
  const ask: Ask = async (kind, params) => {
    asked.push({ kind, params });
    await held.get(kind);
    if (kept.broken.has(kind)) throw new Error(`${kind} is broken`);
    return structuredClone(answers[kind](params as never)) as never;
  };

  let id = 0;
  const app = createApp(
    {
      ask,
      now,
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      newId: () => {
        id += 1;
        return `draft-${id}`;
      },
      askToNotify: async () => true,
      copyText: async (text) => {
        clipboard.push(text);
      },
      copyPicture: async (data) => {
        clipboard.push(data);
      },
      savePicture: async (data, name) => {
        saved.push({ name, content: data });
      },
      saveText: (content, name) => {
        saved.push({ name, content });
      },
      trusted: () => true,
      ...given.ports,
    },
    { languages: ['en-GB'], openOptions: () => {}, close: () => {}, ...given.outside },
    given.face ?? 'popup',
  );
  const hold = (kind: Kind) => {
    let release = () => {};
    const gate = new Promise<void>((done) => {
      release = () => {
        held.delete(kind);
        done();
      };
    });
    held.set(kind, gate);
    return release;
  };
  return { app, kept, asked, clipboard, saved, hold };
}
