/**
 * PURE. The shapes that reading a feed yields: what is stored, searched and shown.
 * Text is plain text (never HTML), addresses are https: (or mailto: where said), times are ms since 1970.
 * Source: JSON Feed 1.1 (jsonfeed.org/version/1.1) and the project's feed format.
 */
import * as z from 'zod/mini';

export const itemKinds = ['news', 'story', 'job', 'event', 'product', 'engage', 'tip'] as const;

const picture = z.object({
  url: z.string(),
  alt: z.string(),
  type: z.optional(z.string()),
  width: z.optional(z.number()),
  height: z.optional(z.number()),
});

const suggestion = z.object({
  text: z.string(),
  language: z.optional(z.string()),
  /** Network ids; empty means any network. */
  networks: z.array(z.string()),
});

export const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  /** The item's body as plain text, paragraphs parted by a blank line. */
  text: z.string(),
  url: z.optional(z.string()),
  externalUrl: z.optional(z.string()),
  images: z.array(picture),
  tags: z.array(z.string()),
  authors: z.array(z.string()),
  language: z.optional(z.string()),
  published: z.optional(z.number()),
  modified: z.optional(z.number()),
  kind: z.enum(itemKinds),
  facts: z.array(z.string()),
  angles: z.array(z.string()),
  texts: z.array(suggestion),
  showFrom: z.optional(z.number()),
  validUntil: z.optional(z.number()),
  corrected: z.optional(z.object({ at: z.optional(z.number()), note: z.string() })),
  /** The company's own posts, by network id. */
  posts: z.record(z.string(), z.string()),
  minutes: z.optional(z.number()),
  when: z.array(z.string()),
  /** Who answers for it, and when it is to be looked at again. */
  owner: z.optional(z.string()),
  reviewBy: z.optional(z.number()),
});
export type Item = z.infer<typeof itemSchema>;
export type Picture = z.infer<typeof picture>;
export type Suggestion = z.infer<typeof suggestion>;

export const noticeLevels = ['info', 'care', 'pause'] as const;
export const noticeSchema = z.object({
  id: z.string(),
  level: z.enum(noticeLevels),
  title: z.string(),
  text: z.string(),
  starts: z.optional(z.number()),
  ends: z.optional(z.number()),
  contact: z.optional(z.string()),
  links: z.array(z.object({ title: z.string(), url: z.string() })),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Tips in an order: a short series. */
const programme = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  language: z.optional(z.string()),
  /** Ids of items of the same feed. */
  steps: z.array(z.string()),
});
export type Programme = z.infer<typeof programme>;

const question = z.object({
  id: z.string(),
  text: z.string(),
  language: z.optional(z.string()),
});

/** The feed's own fields, without its items. */
export const feedInfoSchema = z.object({
  title: z.string(),
  description: z.string(),
  homePage: z.optional(z.string()),
  language: z.optional(z.string()),
  icon: z.optional(z.string()),
  /** The publisher says that nothing more will come. */
  expired: z.boolean(),
  company: z.optional(
    z.object({
      name: z.string(),
      logo: z.optional(z.string()),
      accent: z.optional(z.string()),
      contact: z.optional(z.string()),
    }),
  ),
  notice: z.optional(noticeSchema),
  networks: z.array(z.string()),
  suggest: z.optional(z.string()),
  /** Other origins of the company's that pictures may come from. */
  origins: z.array(z.string()),
  programmes: z.optional(z.array(programme)),
  /** Where the signed index is. */
  index: z.optional(z.string()),
  questions: z.optional(z.array(question)),
  questionsUrl: z.optional(z.string()),
});
export type FeedInfo = z.infer<typeof feedInfoSchema>;

/** Why something of a feed was left out; `item` names it as well as it can be named (title, id or place). */
export const leftOutReasons = [
  'no-id',
  'empty',
  'duplicate',
  'withdrawn',
  'not-an-object',
  'bad-link',
  'bad-picture',
  'bad-date',
  'too-long',
  'too-many',
] as const;
export const leftOutSchema = z.object({
  reason: z.enum(leftOutReasons),
  /** `item`: the whole item was left out. `field`: the item is kept without that field. */
  what: z.enum(['item', 'field']),
  item: z.string(),
  /** What stood there, cut short; for a withdrawn item its note. */
  value: z.optional(z.string()),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** Why a text is no feed. Each has its own words in lib/i18n. */
export const refusals = [
  'empty',
  'not-json',
  'truncated',
  'html',
  'rss',
  'bare-array',
  'not-feed',
  'too-deep',
  'wrong-encoding',
] as const;
export type Refusal = (typeof refusals)[number];

export type ReadFeed = {
  info: FeedInfo;
  items: Item[];
  leftOut: LeftOut[];
  /** How many entries the feed's `items` had. */
  total: number;
  /** ids of items that the feed marks as withdrawn. */
  withdrawn: string[];
  nextUrl?: string;
};
