import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { TongueContext } from '../../../components/words';
import { createLook, type LookPorts } from '../../../lib/app/look-state';
import type { Item, LeftOut, ReadFeed } from '../../../lib/feed/format';
import { wordsOf } from '../../../lib/i18n/words';
import type { Looked } from '../../../lib/library/look';
import type { FeedState } from '../../../lib/messages/shapes';
import '../patience';

/** Renders in a language, as the page would. */
export function show(what: ComponentChild, language: 'en' | 'fr' = 'en') {
  return render(
    <TongueContext.Provider value={{ words: wordsOf(language), locale: language }}>
      {what}
    </TongueContext.Provider>,
  );
}

/** A time on a day of November 2026, local. */
export const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();

export const feedState = (over: Partial<FeedState> = {}): FeedState => ({
  id: 'leeds',
  url: 'https://leeds.example/feed.json',
  name: 'Leeds works',
  paused: false,
  items: 61,
  lastOk: at(24, 11, 52),
  next: at(24, 12, 20),
  expired: false,
  ...over,
});

export const item = (id: string, over: Partial<Item> = {}): Item => ({
  id,
  title: `Story ${id}`,
  summary: '',
  text: 'Words.',
  images: [],
  tags: [],
  authors: [],
  kind: 'news',
  facts: [],
  angles: [],
  texts: [],
  posts: {},
  when: [],
  ...over,
});

export const readFeed = (over: Partial<ReadFeed> = {}): ReadFeed => ({
  info: {
    title: 'River board of Anjou',
    description: '',
    expired: false,
    networks: [],
    origins: [],
    programmes: [],
    questions: [],
  },
  items: [],
  leftOut: [],
  total: 0,
  withdrawn: [],
  ...over,
});

export const leftOut = (
  reason: LeftOut['reason'],
  name: string,
  what: LeftOut['what'] = 'item',
): LeftOut => ({ reason, what, item: name });

/** Look ports that answer as told and write down what they were asked. */
export function lookPorts(
  answers: Looked | ((url: string) => Looked | Promise<Looked>),
  over: Partial<LookPorts> = {},
) {
  const asked: string[] = [];
  const ports: LookPorts = {
    look: async (url) => {
      asked.push(url);
      return typeof answers === 'function' ? answers(url) : answers;
    },
    add: async (found) => ({ ok: true, name: found.feed.info.title }),
    allow: async () => false,
    open: () => undefined,
    ...over,
  };
  return { asked, ports, state: (address = '') => createLook(ports, address) };
}
