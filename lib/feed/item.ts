/** PURE. One item of a JSON Feed, read as real feeds write it. */
import { bounds } from './bounds.ts';
import type { Item } from './format.ts';
import { textOfHtml } from './html.ts';
import { readLanguage } from './language.ts';
import { addOwn, readKind, readPosts, readSuggestions } from './own-item.ts';
import { readPictures } from './pictures.ts';
import * as read from './reader.ts';
import { plain, titleFrom } from './text.ts';

/** What an item inherits from its feed (JSON Feed 1.1, “authors” and “language”). */
export type Inherited = { authors: string[]; language: string | undefined };

/** Takes an item's `id`; gives it as a string, or undefined when there is none. Numbers are ids, too. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string' || value.length > bounds.id) return undefined;
  return value.toWellFormed().trim() || undefined;
}

/** `authors` (1.1), `author` (1), a bare name, or several. */
export function readAuthors(reader: read.Reader, bag: read.Bag): string[] {
  const given = bag.authors ?? bag.author;
  if (given === undefined || given === null) return read.no;
  const names = read
    .entries(reader, given, bounds.authors)
    .map((entry) => read.line(reader, read.isBag(entry) ? entry.name : entry, bounds.name))
    .filter((name) => name !== '');
  return names.length > 1 ? [...new Set(names)] : names;
}

/** A list of tags, a string with commas, or objects with a name. Each once, whatever its case. */
function readTags(reader: read.Reader, value: unknown): string[] {
  if (value === undefined || value === null || value === '') return read.no;
  const given = typeof value === 'string' ? value.slice(0, bounds.text).split(',') : value;
  const tags = new Map<string, string>();
  for (const entry of read.entries(reader, given, bounds.tags)) {
    const bag = read.isBag(entry) ? entry : undefined;
    const tag = read.line(reader, bag ? (bag.name ?? bag.label ?? bag.title) : entry, bounds.tag);
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()];
}

function readText(reader: read.Reader, entry: read.Bag): string {
  const { content_text: text, content_html: html } = entry;
  if (typeof text === 'string') {
    const words = plain(text);
    if (words !== '') return read.within(reader, words, bounds.text);
  }
  if (typeof html !== 'string') return '';
  if (html.length > bounds.html) read.noteField(reader, 'too-long', html);
  return read.within(reader, textOfHtml(html.slice(0, bounds.html), bounds.text), bounds.text);
}

const markup = /<\/(?:p|a|b|i|em|strong|span|div|ul|ol|li|h[1-6]|blockquote)>|<(?:p|br) ?\/?>/i;

/** JSON Feed says that a summary is plain text; some systems put HTML there. */
function readSummary(reader: read.Reader, value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  const text =
    value.includes('<') && markup.test(value)
      ? textOfHtml(value.slice(0, bounds.html), bounds.text).replaceAll('\n', ' ')
      : value;
  return read.line(reader, text, bounds.summary);
}

/** Takes an item that is neither withdrawn nor known already; undefined when there is nothing in it to read. */
export function readItem(
  reader: read.Reader,
  entry: read.Bag,
  id: string,
  inherited: Inherited,
): Item | undefined {
  const own = read.ownVoice(entry);
  const text = readText(reader, entry);
  const summary = readSummary(reader, entry.summary);
  const given = read.line(reader, entry.title, bounds.title);
  const images = readPictures(reader, entry, own);
  // The specification advises the item's address as its id; where that is all there is, it is the link as well.
  const url = read.link(reader, entry.url ?? (/^https:\/\//i.test(id) ? id : undefined));
  const externalUrl = read.link(reader, entry.external_url);
  const title =
    given ||
    titleFrom(text) ||
    titleFrom(summary) ||
    titleFrom(images[0]?.alt ?? '') ||
    (url ?? externalUrl ?? images[0]?.url ?? '').slice('https://'.length, bounds.title);
  if (title === '') return undefined;
  const authors = readAuthors(reader, entry);
  // One literal, filled once: an object spread over another is slow to make and slow to store.
  const item: Item = {
    id,
    title,
    summary,
    text,
    images,
    tags: readTags(reader, entry.tags),
    authors: authors.length > 0 ? authors : inherited.authors,
    kind: readKind(own.kind),
    facts: read.texts(reader, own.facts, bounds.lines, bounds.line),
    angles: read.texts(reader, own.angles, bounds.lines, bounds.line),
    texts: readSuggestions(reader, own.texts),
    posts: readPosts(reader, own.posts),
    when: read.texts(reader, own.when, bounds.lines, bounds.tag),
  };
  addOwn(reader, own, item);
  if (url) item.url = url;
  if (externalUrl) item.externalUrl = externalUrl;
  const language = readLanguage(entry.language) ?? inherited.language;
  if (language) item.language = language;
  const published = read.date(reader, entry.date_published);
  if (published !== undefined) item.published = published;
  const modified = read.date(reader, entry.date_modified);
  if (modified !== undefined) item.modified = modified;
  return item;
}
