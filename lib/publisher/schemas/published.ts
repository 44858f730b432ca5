/**
 * PURE. What comms publish, strictly: JSON Feed 1.1 with `_own_voice`, as the project's feed format lists it, and the
 * signed index. A key that is not listed is refused here, for it is most often a slip; readers ignore it. All of it can
 * be said in JSON Schema too: patterns without flags but `u`, no refinements, no transforms.
 */
import * as z from 'zod/mini';
import { itemKinds, noticeLevels } from '../../feed/format.ts';

const text = z.string();
const id = z.string().check(z.regex(/\S/u));
const https = z.string().check(z.regex(/^https:\/\/\S+$/u));
const contact = z.string().check(z.regex(/^(?:https:\/\/|mailto:)\S+$/u));
/** RFC 3339, or a day alone. */
const date = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u));
const language = z
  .string()
  .check(
    z.regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/u),
    z.describe('A language tag (BCP 47): en, fr, pt-BR.'),
  );
const network = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,39}$/u), z.describe('A network’s id: linkedin, x, bluesky, …'));
const size = z.int().check(z.positive());

/** An optional field with the sentence an editor shows for it. */
const field = <T extends z.ZodMiniType>(schema: T, description: string) =>
  z.optional(schema.check(z.describe(description)));

const author = z.strictObject({
  name: z.optional(text),
  url: z.optional(https),
  avatar: z.optional(https),
});
const attachment = z.strictObject({
  url: https,
  mime_type: text,
  title: z.optional(text),
  size_in_bytes: z.optional(z.number()),
  duration_in_seconds: z.optional(z.number()),
});

const ownItem = z.strictObject({
  kind: field(z.enum(itemKinds), 'What it is; news when left out.'),
  facts: field(z.array(text), 'What one may rely on when one writes.'),
  angles: field(z.array(text), 'Questions that start a sentence of one’s own.'),
  texts: field(
    z.array(
      z.strictObject({
        text,
        language: z.optional(language),
        networks: z.optional(z.array(network)),
      }),
    ),
    'Suggestions, per language and network: several, so that nobody posts the same.',
  ),
  show_from: field(date, 'Shown from then on. Not an embargo: the file is public earlier.'),
  valid_until: field(date, 'Shown until then.'),
  owner: field(text, 'Who answers for it.'),
  review_by: field(date, 'When it is to be looked at again.'),
  corrected: field(
    z.strictObject({ at: z.optional(date), note: text }),
    'Shown on the item and on every draft that used it.',
  ),
  withdrawn: field(
    z.boolean(),
    'Gone from the library at once; drafts that used it are kept and told.',
  ),
  note: field(text, 'Why it was withdrawn.'),
  posts: field(z.record(network, https), 'The company’s own post on each network, to comment on.'),
  images: field(
    z.array(
      z.strictObject({
        url: https,
        alt: text,
        type: z.optional(text),
        width: z.optional(size),
        height: z.optional(size),
      }),
    ),
    'Pictures, each with words for those who cannot see it.',
  ),
  minutes: field(z.int().check(z.positive(), z.maximum(600)), 'Tips: reading time.'),
  when: field(z.array(text), 'Tips: the moments it helps in, such as first-post or bad-weather.'),
});

/** One item of a feed. */
export const publishedItemSchema = z.strictObject({
  id: id.check(z.describe('Never changes: corrections find the item by it.')),
  url: z.optional(https),
  external_url: z.optional(https),
  title: z.optional(text),
  content_html: z.optional(text),
  content_text: z.optional(text),
  summary: z.optional(text),
  image: z.optional(https),
  banner_image: z.optional(https),
  date_published: z.optional(date),
  date_modified: z.optional(date),
  authors: z.optional(z.array(author)),
  tags: z.optional(z.array(text)),
  language: z.optional(language),
  attachments: z.optional(z.array(attachment)),
  _own_voice: z.optional(ownItem),
});

const ownFeed = z.strictObject({
  about: z.optional(https),
  index: field(https, 'Where the signed index is.'),
  company: z.optional(
    z.strictObject({
      name: text,
      logo: z.optional(https),
      accent: field(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/u)), 'A colour, as #1f6f5c.'),
      contact: field(contact, 'Whom to ask: mailto: or https:.'),
    }),
  ),
  notice: field(
    z.strictObject({
      id,
      level: z.enum(noticeLevels),
      title: text,
      text: z.optional(text),
      starts: z.optional(date),
      ends: z.optional(date),
      contact: z.optional(contact),
      links: z.optional(z.array(z.strictObject({ title: text, url: https }))),
    }),
    'The weather: information, care, or a pause.',
  ),
  programmes: field(
    z.array(
      z.strictObject({
        id,
        title: text,
        summary: z.optional(text),
        language: z.optional(language),
        steps: z.array(text),
      }),
    ),
    'Tips in an order: steps are ids of items.',
  ),
  networks: z.optional(z.array(network)),
  suggest: field(contact, 'Where an employee may send an idea for the library.'),
  origins: field(z.array(https), 'Other origins that pictures and pages may come from.'),
  questions: z.optional(z.array(z.strictObject({ id, text, language: z.optional(language) }))),
  questions_url: z.optional(contact),
});

const feedFields = {
  title: text,
  home_page_url: z.optional(https),
  feed_url: z.optional(https),
  description: z.optional(text),
  user_comment: z.optional(text),
  next_url: z.optional(https),
  icon: z.optional(https),
  favicon: z.optional(https),
  authors: z.optional(z.array(author)),
  language: z.optional(language),
  expired: z.optional(z.boolean()),
  hubs: z.optional(z.array(z.strictObject({ type: text, url: https }))),
  _own_voice: z.optional(ownFeed),
};
const version = z.literal('https://jsonfeed.org/version/1.1');

/** A feed (level 0), or a page of one (level 1). */
export const publishedFeedSchema = z.strictObject({
  $schema: z.optional(text),
  version,
  ...feedFields,
  items: z.array(publishedItemSchema),
});

const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/u));
const keyId = z.string().check(z.regex(/^[0-9a-f]{16}$/u));

/** What the index says: the JSON inside its `payload`. */
export const publishedPayloadSchema = z.strictObject({
  v: z.literal(1),
  feed_url: https,
  seq: size,
  generated: date,
  expires: z.optional(date),
  feed: z.strictObject({ version: z.optional(version), ...feedFields }),
  pages: z.array(
    z.strictObject({
      url: text.check(z.regex(/^p\/[0-9a-f]{64}\.json$/u)),
      sha256: hex64,
      bytes: size,
      items: size,
    }),
  ),
  removed: z.array(text),
  keys: z.array(z.strictObject({ id: keyId, key: text.check(z.regex(/^[A-Za-z0-9+/]{43}=$/u)) })),
});

/** The signed index (level 1): the exact payload text, and the signatures over it. */
export const publishedIndexSchema = z.strictObject({
  $schema: z.optional(text),
  payload: text,
  signatures: z.array(
    z.strictObject({ key: keyId, sig: text.check(z.regex(/^[A-Za-z0-9+/]{86}==$/u)) }),
  ),
});
