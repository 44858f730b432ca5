/**
 * The typed protocol between the extension's pages, its content scripts and its background.
 * Every request and every reply is parsed by zod at the border; `from` lists who may send it.
 * The popup and the options page call the same answers in their own process; the framed panel asks the background.
 */
import * as z from 'zod/mini';
import { routes } from '../editors/route.ts';
import { feedInfoSchema, itemKinds, itemSchema } from '../feed/format.ts';
import { mineSchema } from '../learning/mine.ts';
import { pastNoticeSchema, postedSchema } from '../learning/weather.ts';
import { whys, withoutButton } from '../networks/ways.ts';
import { journalEntrySchema, knownReminderSchema } from './own-words.ts';

/** Who sends: an extension page in a tab or popup, the framed panel, or a content script on a network's page. */
export type Sender = 'page' | 'panel' | 'script';

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
  /** Longest post, counted as the network counts. */
  limit: z.number(),
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

/** `field`: one for text of several lines on a page of no known network; its `network` is ''. */
export const composerSchema = z.object({
  network: z.string(),
  kind: z.enum(['post', 'comment', 'field']),
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

const none = z.object({});
const done = z.object({ ok: z.boolean() });
const everyone = ['page', 'panel'] as const satisfies Sender[];

export const requests = {
  /** The newest stories (no tips) from every feed without opening the whole library, for the first paint. */
  'library.head': {
    from: everyone,
    params: none,
    reply: z.object({
      items: z.array(listItemSchema),
      topics: z.array(z.string()),
      feeds: z.array(feedStateSchema),
      total: z.number(),
      /** Rises with every change of the library; the storage key `libraryVersion` tells of it. */
      version: z.number(),
      /** When the next of these stories begins or ends, ms. */
      changes: z.optional(z.number()),
      /** When the library was last looked at, ms: what arrived since is unseen. */
      since: z.optional(z.number()),
    }),
  },
  /** The library is being looked at: what arrives from now on is unseen. */
  'library.seen': { from: everyone, params: none, reply: done },
  /** Search and list; an empty query lists all, newest first. Stories, or tips when `tips` is set: never mixed. */
  'library.list': {
    from: everyone,
    params: z.object({
      query: z.string(),
      topic: z.optional(z.string()),
      /** Of this feed alone. */
      source: z.optional(z.string()),
      tips: z.optional(z.boolean()),
      offset: z.number(),
      limit: z.number(),
    }),
    /** `changes`: when the next story begins or ends (ms), should nothing else happen. */
    reply: z.object({
      items: z.array(listItemSchema),
      total: z.number(),
      changes: z.optional(z.number()),
    }),
  },
  'library.item': {
    from: everyone,
    params: z.object({ key: z.string() }),
    /** `withdrawn`: it is not there because the company took it back. */
    reply: z.object({
      found: z.optional(openItemSchema),
      withdrawn: z.optional(z.boolean()),
    }),
  },
  /** A picture kept at sync, as a data: address; absent when it is not kept. Never fetches. */
  'library.picture': {
    from: everyone,
    params: z.object({ url: z.string(), size: z.enum(['thumb', 'large']) }),
    reply: z.object({ data: z.optional(z.string()) }),
  },
  /** Every tip of the feeds that is shown now, whole, newest first, at most 300. */
  'library.tips': {
    from: everyone,
    params: none,
    reply: z.object({ tips: z.array(openItemSchema) }),
  },
  /** What the feeds say besides items: their programmes and questions, and whom to write to. */
  'library.feeds': {
    from: everyone,
    params: none,
    reply: z.object({ feeds: z.array(toldSchema) }),
  },
  /** The notices of the feeds, whether they stand or are to come, and those kept to be read again, newest first. */
  'weather.get': {
    from: everyone,
    params: none,
    reply: z.object({ posted: z.array(postedSchema), past: z.array(pastNoticeSchema) }),
  },
  /** One's own progress, portrait, words and answers. Kept on this device; no feed can ask for it. */
  'mine.get': { from: everyone, params: none, reply: mineSchema },
  /** Replaces the parts that are given. */
  'mine.set': { from: everyone, params: z.partial(mineSchema), reply: done },
  /** Deletes all of it, the history of notices too. */
  'mine.delete': { from: everyone, params: none, reply: done },
  /** Last changed first; all of them without a `limit`. `total`: how many there are. */
  'drafts.list': {
    from: everyone,
    params: z.object({ limit: z.optional(z.number()) }),
    reply: z.object({ drafts: z.array(draftSchema), total: z.number() }),
  },
  'drafts.get': {
    from: everyone,
    params: z.object({ id: z.string() }),
    reply: z.object({ draft: z.optional(draftSchema) }),
  },
  /**
   * `full`: the disk is full, the words are not kept; the page says so and keeps them on screen.
   * `base`: `updated` of the version this window last read or sent. When another window has written since, both
   * texts are kept: this one under a new id, `as`, which the window goes on with.
   */
  'drafts.save': {
    from: everyone,
    params: z.object({ draft: draftSchema, base: z.optional(z.number()) }),
    reply: z.object({ kept: z.enum(['kept', 'full', 'failed']), as: z.optional(z.string()) }),
  },
  'drafts.remove': { from: everyone, params: z.object({ id: z.string() }), reply: done },
  /** The reminders whose draft is there, the soonest first. */
  'reminders.list': {
    from: everyone,
    params: none,
    reply: z.object({ reminders: z.array(knownReminderSchema) }),
  },
  /** Reminds of a draft at a time (ms); one that stood before is moved. The background sets the alarm. */
  'reminders.set': {
    from: everyone,
    params: z.object({ draftId: z.string(), at: z.number() }),
    reply: z.object({ kept: z.enum(['kept', 'past', 'no-draft', 'failed']) }),
  },
  'reminders.remove': { from: everyone, params: z.object({ draftId: z.string() }), reply: done },
  /** What one said one posted, newest first. */
  'journal.list': {
    from: everyone,
    params: none,
    reply: z.object({ entries: z.array(journalEntrySchema) }),
  },
  'journal.add': {
    from: everyone,
    params: z.object({ entry: journalEntrySchema }),
    reply: z.object({ kept: z.enum(['kept', 'full', 'failed']) }),
  },
  'journal.remove': { from: everyone, params: z.object({ id: z.string() }), reply: done },
  'settings.get': { from: everyone, params: none, reply: settingsSchema },
  'settings.set': { from: everyone, params: z.partial(settingsSchema), reply: settingsSchema },
  'place.get': {
    from: everyone,
    params: none,
    reply: z.object({ place: z.optional(placeSchema) }),
  },
  'place.set': { from: everyone, params: placeSchema, reply: done },
  /** A popup or panel was opened: feeds last read more than five minutes ago are read now. */
  'sync.opened': { from: everyone, params: none, reply: done },
  /** Read one feed, or all, now. */
  'sync.now': { from: ['page'], params: z.object({ feedId: z.optional(z.string()) }), reply: done },
  /** Opens the network with this text in a new tab, or empty when the text is too long for its address. */
  'network.open': {
    from: everyone,
    params: z.object({ network: z.string(), text: z.string(), url: z.optional(z.string()) }),
    reply: z.object({ carried: z.enum(['text', 'link', 'nothing']) }),
  },
  /**
   * Is there a composer in the active tab (popup) or in the panel's own tab? If not: why there is no button, on which
   * network, and whether the shortcut was just pressed there in vain.
   */
  'composer.state': {
    from: everyone,
    params: none,
    reply: z.object({
      composer: z.optional(composerSchema),
      why: z.optional(z.enum(whys)),
      network: z.optional(z.string()),
      called: z.optional(z.boolean()),
    }),
  },
  'composer.insert': {
    from: everyone,
    params: z.object({ text: z.string() }),
    reply: insertResultSchema,
  },
  /** Hands a picture that the library keeps to the composer; `name`: what the file is called, without its ending. */
  'composer.attach': {
    from: everyone,
    params: z.object({ picture: z.string(), name: z.string() }),
    reply: insertResultSchema,
  },
  /** The button beside a composer was clicked: put the companion on this page. */
  'panel.open': { from: ['script'], params: composerSchema, reply: done },
  'panel.close': { from: ['panel'], params: none, reply: done },
} as const;

export type Requests = typeof requests;
export type Kind = keyof Requests;
export type Params<K extends Kind> = z.infer<Requests[K]['params']>;
export type Reply<K extends Kind> = z.infer<Requests[K]['reply']>;

/** How a page asks for anything: in its own process (popup, options) or over the wire (panel). */
export type Ask = <K extends Kind>(kind: K, params: Params<K>) => Promise<Reply<K>>;
