import type { Item, Suggestion } from '../feed/format';

/** What few items have, under its names. */
const rare = ['showFrom', 'validUntil', 'corrected', 'minutes', 'owner', 'reviewBy'] as const;
type Rare = Pick<Item, (typeof rare)[number]>;
/** What an item may lack. */
type Maybe<Name extends 'url' | 'externalUrl' | 'language' | 'published' | 'modified'> =
  | Item[Name]
  | undefined;

/** A suggested text: what it says, for which networks, in which language. */
type PackedText = [
  text: Suggestion['text'],
  networks: Suggestion['networks'],
  language?: string | undefined,
];

/**
 * An item as it is stored: its values in one order. A name beside every value would be a good part of what a browser
 * has to write, and more of what it has to look up when it makes objects of them again.
 */
export type Packed = [
  id: Item['id'],
  title: Item['title'],
  summary: Item['summary'],
  text: Item['text'],
  images: Item['images'],
  tags: Item['tags'],
  authors: Item['authors'],
  kind: Item['kind'],
  facts: Item['facts'],
  angles: Item['angles'],
  texts: PackedText[],
  posts: Item['posts'],
  when: Item['when'],
  url: Maybe<'url'>,
  externalUrl: Maybe<'externalUrl'>,
  language: Maybe<'language'>,
  published: Maybe<'published'>,
  modified: Maybe<'modified'>,
  rare: Rare | undefined,
];

function rareOf(item: Item): Rare | undefined {
  let found: Rare | undefined;
  for (const name of rare) if (item[name] !== undefined) found = { ...found, [name]: item[name] };
  return found;
}

const packText = ({ text, networks, language }: Suggestion): PackedText => [
  text,
  networks,
  language,
];
function unpackText(of: PackedText): Suggestion {
  const suggestion: Suggestion = { text: of[0], networks: of[1] };
  if (of[2] !== undefined) suggestion.language = of[2];
  return suggestion;
}

export const pack = (item: Item): Packed => [
  item.id,
  item.title,
  item.summary,
  item.text,
  item.images,
  item.tags,
  item.authors,
  item.kind,
  item.facts,
  item.angles,
  item.texts.map(packText),
  item.posts,
  item.when,
  item.url,
  item.externalUrl,
  item.language,
  item.published,
  item.modified,
  rareOf(item),
];

/** Gives the item that was packed. By places, for destructuring would walk each list step by step. */
export function unpack(of: Packed): Item {
  const item: Item = {
    id: of[0],
    title: of[1],
    summary: of[2],
    text: of[3],
    images: of[4],
    tags: of[5],
    authors: of[6],
    kind: of[7],
    facts: of[8],
    angles: of[9],
    texts: of[10].map(unpackText),
    posts: of[11],
    when: of[12],
  };
  if (of[13] !== undefined) item.url = of[13];
  if (of[14] !== undefined) item.externalUrl = of[14];
  if (of[15] !== undefined) item.language = of[15];
  if (of[16] !== undefined) item.published = of[16];
  if (of[17] !== undefined) item.modified = of[17];
  return of[18] ? Object.assign(item, of[18]) : item;
}
