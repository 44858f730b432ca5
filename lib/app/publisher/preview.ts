import type { FeedInfo, Item } from '../../feed/format';
import { nothingMine } from '../../learning/mine';
import type { Posted } from '../../learning/weather';
import type { Ask, Kind, Params, Reply } from '../../messages/protocol';
import type { Draft, Settings } from '../../messages/shapes';
import { createApp } from '../app';
import type { Ports } from '../ports';

/** What is shown: one item of a feed, in a language and in some weather. */
export type Shown = {
  item: Item;
  info: FeedInfo;
  language: 'en' | 'fr';
  posted: readonly Posted[];
};

const feedId = 'preview';
const ok = { ok: true };

/**
 * The employees' own app over one item that lives in memory: what is written in it goes nowhere, and nothing is asked
 * of anybody. `show` puts another version of the item before it.
 */
export function createPreview(
  outside: Pick<Ports, 'now' | 'after' | 'newId'>,
  /** A picture beside an item, by the address it has here, as a data: address. */
  picture: (url: string) => Promise<string | undefined>,
) {
  let shown: Shown | undefined;
  const drafts = new Map<string, Draft>();
  const settings = (): Settings => ({
    language: shown?.language ?? 'en',
    networks: [],
    network: shown?.info.networks[0] ?? 'linkedin',
    firstRunDone: true,
    hintWorkThere: false,
  });
  const source = () => shown?.info.company?.name ?? shown?.info.title ?? '';
  const answers: { [K in Kind]?: (params: Params<K>) => Reply<K> | Promise<Reply<K>> } = {
    'library.head': () => ({ items: [], topics: [], feeds: [], total: 0, version: 1 }),
    'library.list': () => ({ items: [], total: 0 }),
    'library.item': () =>
      shown ? { found: { key: 'item', feedId, source: source(), item: shown.item } } : {},
    'library.picture': async ({ url }) => {
      const data = await picture(url);
      return data === undefined ? {} : { data };
    },
    'library.tips': () => ({ tips: [] }),
    'library.feeds': () => ({ feeds: [] }),
    'library.seen': () => ok,
    'weather.get': () => ({ posted: [...(shown?.posted ?? [])], past: [] }),
    'mine.get': () => nothingMine,
    'mine.set': () => ok,
    'drafts.list': () => ({ drafts: [...drafts.values()], total: drafts.size }),
    'drafts.get': ({ id }) => {
      const draft = drafts.get(id);
      return draft ? { draft } : {};
    },
    'drafts.save': ({ draft }) => {
      drafts.set(draft.id, draft);
      return { kept: 'kept' };
    },
    'drafts.remove': ({ id }) => ({ ok: drafts.delete(id) }),
    'reminders.list': () => ({ reminders: [] }),
    'journal.list': () => ({ entries: [] }),
    'settings.get': settings,
    'settings.set': settings,
    'place.get': () => ({}),
    'place.set': () => ok,
    'composer.state': () => ({}),
    'sync.opened': () => ok,
  };
  const ask: Ask = async (kind, params) => {
    const answer = answers[kind] as ((params: unknown) => unknown) | undefined;
    if (!answer) throw new Error(`${kind} leads nowhere in a preview`);
    return answer(params) as never;
  };
  const nowhere = async () => {};
  const app = createApp(
    {
      ...outside,
      ask,
      copyText: nowhere,
      copyPicture: nowhere,
      savePicture: nowhere,
      saveText: () => {},
      askToNotify: async () => false,
      trusted: (event) => event.isTrusted,
    },
    { languages: [], openOptions: () => {}, close: () => {} },
    'popup',
  );
  return {
    app,
    async show(next: Shown): Promise<void> {
      const first = shown === undefined;
      shown = next;
      if (first) {
        await app.start();
        app.openItem('item');
      }
      app.settings.value = settings();
      await Promise.all([app.reading.show('item'), app.weather.load()]);
    },
  };
}
export type Preview = ReturnType<typeof createPreview>;
