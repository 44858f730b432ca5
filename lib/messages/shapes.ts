/**
 * What travels between the extension's pages, its content scripts and its background, and what of it is stored: drafts,
 * places, settings. Parsed by zod at the border; who may send what says the protocol.
 */
import * as z from 'zod/mini';
import { routes } from '../editors/route.ts';
import { feedInfoSchema, itemKinds, itemSchema } from '../feed/format.ts';
import { withoutButton } from '../networks/ways.ts';

/** One line of the list: what is needed to show an item closed. `key` names the item across feeds. */
export const listItemSchema = z.object({
  key: z.string(),
  feedId: z.string(),
  source: z.string(),
  title: z.string(),
  kind: z.enum(itemKinds),
  tags: z.array(z.string()),
  published: z.optional(z.number()),
  language: z.optional(z.string()),
  picture: z.optional(z.string()),
  corrected: z.boolean(),
  /** When it came, ms; absent for what was there when its feed was first read. */
  arrived: z.optional(z.number()),
  /** The word of what one wants to be known for that it touches: why it comes first. */
  because: z.optional(z.string()),
});
export type ListItem = z.infer<typeof listItemSchema>;

export const openItemSchema = z.object({
  key: z.string(),
  feedId: z.string(),
  source: z.string(),
  item: itemSchema,
});
export type OpenItem = z.infer<typeof openItemSchema>;

export const draftSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** The item it is about; a draft may have none. Its title is kept so that the draft outlives the item. */
  itemKey: z.optional(z.string()),
  itemTitle: z.optional(z.string()),
  /** The question it began from: shown as a cue, never part of the text. */
  angle: z.optional(z.string()),
  /** The suggested text it began from, as it was then: what "whose words" compares with, story or no story. */
  suggestion: z.optional(z.string()),
  network: z.string(),
  caret: z.object({ start: z.number(), end: z.number() }),
  scroll: z.number(),
  created: z.number(),
  updated: z.number(),
});
export type Draft = z.infer<typeof draftSchema>;

/** A host of a network that has many: where one is, and what it said of its limits when it was asked. */
export const instanceSchema = z.object({
  host: z.string(),
  /** Longest post, counted as the network counts; absent: it does not say, and the usual one counts. */
  limit: z.optional(z.number()),
  /** What every address counts there, however long it is; absent: as usual on the network. */
  address: z.optional(z.number()),
});
export type Instance = z.infer<typeof instanceSchema>;

/** Where the employee was, so that reopening the popup returns there. */
export const placeSchema = z.object({
  screen: z.enum([
    'share',
    'item',
    'write',
    'learn',
    'tip',
    'programme',
    'me',
    'portrait',
    'known',
    'asked',
    'notices',
    'journal',
    'suggest',
  ]),
  /** The item, or on `tip` and `programme` the tip's or programme's key. */
  itemKey: z.optional(z.string()),
  draftId: z.optional(z.string()),
  query: z.string(),
  topic: z.optional(z.string()),
  /** The feed whose stories alone are listed. */
  source: z.optional(z.string()),
  scroll: z.number(),
});
export type Place = z.infer<typeof placeSchema>;

export const settingsSchema = z.object({
  /** 'auto' follows the browser. */
  language: z.enum(['auto', 'en', 'fr']),
  /** Network ids whose pages may show the button (the browser's permission is asked besides). */
  networks: z.array(z.string()),
  /** How one works with a network that is not among them; absent: not chosen. */
  ways: z.optional(z.record(z.string(), z.enum(withoutButton))),
  /** The network a new draft starts with. */
  network: z.string(),
  firstRunDone: z.boolean(),
  /** False once one asked not to be reminded that a text does not say where one works. */
  hintWorkThere: z.optional(z.boolean()),
  /** "Not for me": since when all is silent, ms; 0 or absent: it is not. */
  silentSince: z.optional(z.number()),
  /** Where one's drafts have the story's link, as last chosen; absent: not chosen yet. */
  linkPlace: z.optional(z.enum(['first', 'last', 'none'])),
  /** Longest post by network id, as the employee said it: goes before all else. */
  limits: z.optional(z.record(z.string(), z.number())),
  /** The instance one is on, by network id; it was asked because the employee pressed the button for it. */
  instances: z.optional(z.record(z.string(), instanceSchema)),
  /** The number of unseen stories on the toolbar's button: only for those who asked for it. */
  badge: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const feedStateSchema = z.object({
  id: z.string(),
  url: z.string(),
  name: z.string(),
  paused: z.boolean(),
  items: z.number(),
  language: z.optional(z.string()),
  /** Last time the feed was read without fault, ms; absent before the first. */
  lastOk: z.optional(z.number()),
  lastTry: z.optional(z.number()),
  next: z.optional(z.number()),
  /** The reason code of the last failure (keys of i18n `problems`), absent when all is well. */
  problem: z.optional(z.string()),
  expired: z.boolean(),
  /** The key that signed what is shown, as it is read aloud; absent while the feed is not signed. */
  fingerprint: z.optional(z.string()),
  /** Where a signed index is that nobody has confirmed yet. */
  offer: z.optional(z.string()),
  /** The company's policy set it up. */
  managed: z.optional(z.boolean()),
  accent: z.optional(z.string()),
  contact: z.optional(z.string()),
  /** Where stories may be suggested: https: or mailto:. */
  suggest: z.optional(z.string()),
});
export type FeedState = z.infer<typeof feedStateSchema>;

/** Where a composer stands among several of its kind on the page, from the top, the first being 1. */
export const amongSchema = z.object({ nth: z.number(), of: z.number() });
export type Among = z.infer<typeof amongSchema>;

/**
 * `field`: one for text of several lines on a page of no known network; its `network` is ''. `unnamed`: the host, where
 * the page is of an instance of the network that the employee has not named. `among`: where it is one of several.
 */
export const composerSchema = z.object({
  network: z.string(),
  kind: z.enum(['post', 'comment', 'field']),
  unnamed: z.optional(z.string()),
  among: z.optional(amongSchema),
});
export type Composer = z.infer<typeof composerSchema>;

/** What a feed says of itself besides its items. */
export const toldSchema = z.extend(
  z.pick(feedInfoSchema, {
    language: true,
    programmes: true,
    questions: true,
    questionsUrl: true,
    suggest: true,
  }),
  { feedId: z.string(), source: z.string(), contact: z.optional(z.string()) },
);
export type Told = z.infer<typeof toldSchema>;

/** How an insertion ended. `unchanged`: the composer provably holds what it held before. */
export const insertReasons = [
  'no-composer',
  'composer-gone',
  'not-visible',
  'not-verified',
  'no-safe-way',
  'not-allowed',
] as const;

export const insertResultSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(insertReasons),
    unchanged: z.boolean(),
    /** The way of inserting that was chosen, where it came to that. */
    route: z.optional(z.enum(routes)),
  }),
]);
export type InsertResult = z.infer<typeof insertResultSchema>;
