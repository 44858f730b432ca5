/**
 * The typed protocol between the extension's pages, its content scripts and its background.
 * Every request and every reply is parsed by zod at the border; `from` lists who may send it.
 * The popup and the options page call the same answers in their own process; the framed panel asks the background.
 */
import * as z from 'zod/mini';
import { mineSchema } from '../learning/mine.ts';
import { pastNoticeSchema, postedSchema } from '../learning/weather.ts';
import { whys } from '../networks/ways.ts';
import { journalEntrySchema, knownReminderSchema } from './own-words.ts';
import {
  composerSchema,
  draftSchema,
  feedStateSchema,
  insertResultSchema,
  listItemSchema,
  openItemSchema,
  placeSchema,
  settingsSchema,
  toldSchema,
} from './shapes.ts';

/** Who sends: an extension page in a tab or popup, the framed panel, or a content script on a network's page. */
export type Sender = 'page' | 'panel' | 'script';

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
