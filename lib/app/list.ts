import { batch, signal } from '@preact/signals';
import type { Params, Reply } from '../messages/protocol';
import type { FeedState, ListItem } from '../messages/shapes';
import type { Ports } from './ports';

/** How many rows are asked for at first: a popup shows seven, and each is drawn anew at a keystroke. */
export const pageSize = 10;
/** How many more are asked for as one comes near the end. */
export const moreSize = 20;
/** Timers sleep with the machine: a story that is to begin or end is looked after this often, ms. */
const glance = 30_000;

export type Wanted = { query: string; topic?: string | undefined; source?: string | undefined };

/**
 * The list of stories: the head first, then the whole list or what a search finds, a page at a time.
 * Answers that came too late are dropped; what is shown stays until its successor is here. `onDue`: a story begins or
 * ends, with or without a connection.
 */
export function createList(
  { ask, now, after }: Pick<Ports, 'ask' | 'now' | 'after'>,
  onDue: () => void,
) {
  const items = signal<readonly ListItem[]>([]);
  const total = signal(0);
  /** Stories in the whole library, whatever is searched for. */
  const size = signal(0);
  const topics = signal<readonly string[]>([]);
  const feeds = signal<readonly FeedState[]>([]);
  const phase = signal<'waiting' | 'ready' | 'failed'>('waiting');
  /** When the library was looked at before this time, ms; undefined: never, or it is not told. */
  const since = signal<number | undefined>(undefined);
  /** What the shown items answer to. */
  const shown = signal<Wanted>({ query: '' });

  let wanted: Wanted = { query: '' };
  let version = -1;
  let turn = 0;
  let busy = false;
  let again = false;
  let growing = false;

  const params = (offset: number, limit: number): Params<'library.list'> => ({
    query: wanted.query.trim(),
    ...(wanted.topic === undefined ? {} : { topic: wanted.topic }),
    ...(wanted.source === undefined ? {} : { source: wanted.source }),
    offset,
    limit,
  });

  const takeHead = (head: Reply<'library.head'>) => {
    topics.value = head.topics;
    feeds.value = head.feeds;
    size.value = head.total;
    version = head.version;
    watch(head.changes);
  };
  let callOff: (() => void) | undefined;
  const watch = (due: number | undefined) => {
    callOff?.();
    callOff = undefined;
    if (due === undefined) return;
    callOff = after(Math.min(Math.max(1, due - now()), glance), () => {
      if (now() >= due) onDue();
      else watch(due);
    });
  };
  const isPlain = ({ query, topic, source }: Wanted) =>
    query.trim() === '' && topic === undefined && source === undefined;
  const show = (answer: Reply<'library.list'>, to: Wanted) => {
    items.value = answer.items;
    total.value = answer.total;
    if (isPlain(to)) size.value = answer.total;
    shown.value = to;
    phase.value = 'ready';
  };

  /** One question at a time; of those that came meanwhile only the last is asked. */
  const load = async (limit: number): Promise<void> => {
    turn += 1;
    again = busy;
    if (busy) return;
    busy = true;
    const mine = turn;
    const to = wanted;
    try {
      const answer = await ask('library.list', params(0, limit));
      if (mine === turn) {
        batch(() => show(answer, to));
        watch(answer.changes);
      }
    } catch {
      if (mine === turn && items.value.length === 0) phase.value = 'failed';
    } finally {
      busy = false;
      if (again) await load(pageSize);
    }
  };

  return {
    items,
    total,
    size,
    since,
    topics,
    feeds,
    phase,
    shown,

    /** Takes the first answer; a restored query or topic is asked for besides. */
    async start(head: Reply<'library.head'> | undefined, first: Wanted): Promise<void> {
      wanted = first;
      if (!head) {
        phase.value = 'failed';
        return;
      }
      const plain = isPlain(first);
      batch(() => {
        takeHead(head);
        since.value = head.since;
        if (plain) show({ items: head.items.slice(0, pageSize), total: head.total }, first);
      });
      if (!plain) await load(pageSize);
    },

    /** Searches; answers when the list shows what is asked for. */
    search(next: Wanted): Promise<void> {
      wanted = next;
      return load(pageSize);
    },

    /** Adds the next page at the end. */
    async more(): Promise<void> {
      if (growing || busy || items.value.length >= total.value) return;
      growing = true;
      const mine = turn;
      try {
        const answer = await ask('library.list', params(items.value.length, moreSize));
        if (mine !== turn) return;
        const known = new Set(items.value.map((item) => item.key));
        batch(() => {
          items.value = [...items.value, ...answer.items.filter((item) => !known.has(item.key))];
          total.value = answer.items.length === 0 ? items.value.length : answer.total;
        });
      } catch {
        // The next scroll asks again.
      } finally {
        growing = false;
      }
    },

    /** The library may have changed, or a story is `due`: asks again for as many rows as are shown. */
    async refresh(due = false): Promise<void> {
      try {
        const head = await ask('library.head', {});
        const changed = due || head.version !== version;
        batch(() => takeHead(head));
        if (changed || phase.value === 'failed') await load(Math.max(pageSize, items.value.length));
      } catch {
        if (items.value.length === 0) phase.value = 'failed';
      }
    },
  };
}
export type ListState = ReturnType<typeof createList>;
