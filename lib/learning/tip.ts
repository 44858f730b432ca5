/** PURE. What a tip is, whether it came with Own Voice or from a company's feed. */
import type { Item } from '../feed/format.ts';
import { minutesToRead } from './minutes.ts';

/** In the order in which they are offered: from who one is to what one does on a bad day. */
export const topics = [
  'profile',
  'first-post',
  'angles',
  'pictures',
  'replying',
  'disagreement',
  'disclosure',
  'privacy',
  'rest',
  'jobs',
  'events',
  'accessibility',
  'crisis',
] as const;
export type Topic = (typeof topics)[number];

/** What one may be doing when a tip helps. A feed's `when` names these too; words that are not here never match. */
export const moments = [
  'bad-weather',
  'no-alt',
  'first-post',
  'not-disclosed',
  'borrowed',
  'long-text',
  'no-ending',
  'reply',
  'job',
  'event',
  'picture',
  'writing',
  'starting',
  'quiet',
] as const;
export type Moment = (typeof moments)[number];

export type Source = { name: string; url?: string };

/** A bundled tip in one language. Paragraphs of `text` are parted by a blank line. */
export type TipText = {
  title: string;
  text: string;
  /** Why it holds, in a sentence. */
  reason: string;
  /** Only where it can be named truthfully. */
  source?: Source;
  /** A small exercise: the question that the writing space opens with. */
  exercise?: string;
};

/** A bundled tip: both languages beside each other, so that neither is forgotten. */
export type BundledTip = {
  id: string;
  topic: Topic;
  when: readonly Moment[];
  en: TipText;
  fr: TipText;
};

/** A tip as it is shown. `key` is the item's key, or `own:` and the bundled id. */
export type Tip = TipText & {
  key: string;
  /** The bundled topic, or the feed's own tags. */
  topics: readonly string[];
  when: readonly string[];
  minutes: number;
  language: string;
  /** The feed's name; absent for a bundled tip. */
  from?: string;
};

const bundledPrefix = 'own:';

/** The key under which a bundled tip's progress is kept: the same in every language. */
export const bundledKey = (id: string): string => `${bundledPrefix}${id}`;

/** A bundled tip in the reader's language. */
export function bundledTip(tip: BundledTip, language: 'en' | 'fr'): Tip {
  const words = tip[language];
  return {
    ...words,
    key: bundledKey(tip.id),
    topics: [tip.topic],
    when: tip.when,
    minutes: minutesToRead(`${words.text} ${words.reason}`),
    language,
  };
}

/** A feed's item of kind "tip". Its first fact, if it has one, is its reason; its first angle its exercise. */
export function feedTip(key: string, from: string, item: Item): Tip {
  const exercise = item.angles[0];
  return {
    key,
    from,
    title: item.title,
    text: item.text || item.summary,
    reason: item.facts[0] ?? '',
    ...(exercise ? { exercise } : {}),
    ...(item.url
      ? { source: { name: item.url.replace(/^https:\/\/([^/]+).*$/, '$1'), url: item.url } }
      : {}),
    topics: item.tags,
    when: item.when,
    minutes: item.minutes ?? minutesToRead(item.text || item.summary),
    language: item.language ?? '',
  };
}
