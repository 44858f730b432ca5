/** A list of strings, each of which must survive as title, text, tag, draft and search query. */
import { decodeEntities } from '../../../lib/feed/entities.ts';
import type { Item } from '../../../lib/feed/format.ts';
import { parseFeedText } from '../../../lib/feed/parse.ts';
import { readFeed } from '../../../lib/feed/read.ts';
import { fold } from '../../../lib/library/search/fold.ts';
import { createSearch } from '../../../lib/library/search/search.ts';
import { draftSchema } from '../../../lib/messages/shapes.ts';
import type { Outcome } from './check.ts';

const address = 'https://feeds.example.com/feed.json';
const spaces = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;

/** A title or tag is one line, and HTML's entities in it are read: the words stay, the white space need not. */
const asLine = (text: string): string =>
  decodeEntities(text).toWellFormed().replace(spaces, ' ').trim();
const asText = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').trim();

function readThrough(text: string): Item | undefined {
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: text,
    items: [
      {
        id: '1',
        url: 'https://feeds.example.com/1',
        title: text,
        content_text: text,
        tags: [text],
      },
    ],
  });
  const parsed = parseFeedText(new TextEncoder().encode(json));
  const feed = parsed.ok ? readFeed(parsed.value, address) : parsed;
  return feed.ok ? feed.value.items[0] : undefined;
}

function keepsDraft(text: string): boolean {
  const draft = {
    ...{ id: 'd', text, network: 'linkedin', scroll: 0, created: 1, updated: 2 },
    caret: { start: text.length, end: text.length },
  };
  const parsed = draftSchema.safeParse(structuredClone(draft));
  return parsed.success && parsed.data.text === text;
}

/** A library of items with these titles, to be asked for each by its title. */
function createFinder(items: readonly (Item | undefined)[], titles: readonly string[]) {
  const search = createSearch();
  const entries = items.flatMap((item, at) =>
    item ? [{ key: `${at}`, item: { ...item, title: titles[at] ?? '' } }] : [],
  );
  search.replace([{ id: 'p', hash: 1, items: entries }]);
  return (text: string, at: number): boolean => {
    const found = search.search(text);
    // Signs alone are not words: they are looked for, but need not be found.
    return found.some(({ key }) => key === `${at}`) || !/[\p{L}\p{N}]/u.test(fold(text));
  };
}

/** What did not survive of a string as title, text, tag and draft; empty when all did. */
function lossesOf(text: string, item: Item): string[] {
  const losses: string[] = [];
  // With no words of its own an item is named after its text or its address.
  if (asLine(text) !== '' && item.title !== asLine(text)) losses.push('title');
  if (item.text !== asText(text)) losses.push('text');
  if ((item.tags[0] ?? '') !== asLine(text)) losses.push('tag');
  if (!keepsDraft(text)) losses.push('draft');
  return losses;
}

/** Takes the bytes of a JSON file; gives undefined when it is no list of strings. */
export function checkStrings(bytes: Uint8Array): Outcome | undefined {
  const parsed = parseFeedText(bytes);
  const json: unknown = parsed.ok ? parsed.value : undefined;
  if (!Array.isArray(json) || !json.every((entry) => typeof entry === 'string')) return undefined;
  const list: string[] = json;
  const items = list.map(readThrough);
  const finds = createFinder(items, list);
  const lost = list
    .map((text, at) => {
      const item = items[at];
      const losses = item ? lossesOf(text, item) : ['item'];
      return { text, losses: finds(text, at) ? losses : [...losses, 'query'] };
    })
    .filter(({ losses }) => losses.length > 0);
  const got = `${list.length - lost.length} of ${list.length} strings whole`;
  if (lost.length === 0) return { got, ok: true };
  const why = lost
    .slice(0, 5)
    .map(
      ({ text, losses }) =>
        `${JSON.stringify(text.slice(0, 60).toWellFormed())}: ${losses.join(', ')}`,
    )
    .join('; ');
  return { got, ok: false, why };
}
