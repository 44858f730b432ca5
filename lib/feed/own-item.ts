/** PURE. What Own Voice adds to an item (`_own_voice`), as the project's feed format lists it. */
import { bounds } from './bounds.ts';
import { type Item, itemKinds, type Suggestion } from './format.ts';
import { readLanguage } from './language.ts';
import * as read from './reader.ts';

const kinds: ReadonlySet<unknown> = new Set(itemKinds);
const isKind = (value: unknown): value is Item['kind'] => kinds.has(value);

/** What is no kind is news. */
export const readKind = (value: unknown): Item['kind'] => (isKind(value) ? value : 'news');

function suggestion(reader: read.Reader, value: unknown): Suggestion | undefined {
  const bag = read.isBag(value) ? value : { text: value };
  const text = read.words(reader, bag.text, bounds.post);
  if (text === '') return undefined;
  const made: Suggestion = { text, networks: read.networksOf(reader, bag.networks) };
  const language = readLanguage(bag.language);
  if (language) made.language = language;
  return made;
}

const none: Item['posts'] = Object.freeze({});
/** The company's own posts, by network. */
export function readPosts(reader: read.Reader, value: unknown): Item['posts'] {
  if (!read.isBag(value)) return none;
  const posts: [string, string][] = [];
  for (const key of Object.keys(value).slice(0, bounds.networks)) {
    const id = read.network(key);
    const url = id && read.link(reader, value[key]);
    if (id && url) posts.push([id, url]);
  }
  return Object.fromEntries(posts);
}

function correction(reader: read.Reader, value: unknown): Item['corrected'] {
  if (!read.isBag(value)) return undefined;
  const note = read.words(reader, value.note, bounds.summary);
  const at = read.date(reader, value.at);
  return at === undefined ? { note } : { at, note };
}

/** The suggestions of an item, without the empty ones. */
export function readSuggestions(reader: read.Reader, value: unknown): Suggestion[] {
  if (value === undefined) return read.no;
  return read
    .entries(reader, value, bounds.texts)
    .map((entry) => suggestion(reader, entry))
    .filter((made) => made !== undefined);
}

/** Takes an item's `_own_voice` object; adds to the item those of its keys that may be absent. */
export function addOwn(reader: read.Reader, own: read.Bag, added: Item): void {
  const showFrom = read.date(reader, own.show_from);
  if (showFrom !== undefined) added.showFrom = showFrom;
  const validUntil = read.date(reader, own.valid_until);
  if (validUntil !== undefined) added.validUntil = validUntil;
  const corrected = correction(reader, own.corrected);
  if (corrected) added.corrected = corrected;
  if (typeof own.minutes === 'number' && own.minutes > 0 && own.minutes <= 600) {
    added.minutes = Math.ceil(own.minutes);
  }
  const owner = own.owner === undefined ? '' : read.words(reader, own.owner, bounds.name);
  if (owner) added.owner = owner;
  const reviewBy = read.date(reader, own.review_by);
  if (reviewBy !== undefined) added.reviewBy = reviewBy;
}
