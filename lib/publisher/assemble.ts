/** PURE. From the folder's files to a JSON Feed: the feed's own fields, and the entries, newest first. */
import { type Entry, entryOf } from './cut.ts';
import type { ItemFile, ItemFront } from './item-file.ts';
import type { LibraryFile } from './library-file.ts';
import { schemaPath } from './schemas/paths.ts';

const version = 'https://jsonfeed.org/version/1.1';

const filled = <T extends Record<string, unknown>>(all: T): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
const bag = (all: Record<string, unknown>): Record<string, unknown> | undefined =>
  Object.keys(all).length === 0 ? undefined : all;

/** Where a picture of an item will be, given its file beside the item; undefined for one that is not there. */
export type PictureAt = (item: string, file: string) => string | undefined;

function imagesOf(front: ItemFront, pictureAt: PictureAt) {
  return (front.images ?? []).flatMap(({ file, url, alt }) => {
    const address = url ?? (file === undefined ? undefined : pictureAt(front.id, file));
    return address === undefined ? [] : [{ url: address, alt: alt ?? '' }];
  });
}

/** The item of the feed, as JSON Feed names its fields. */
function itemOf({ front, body }: ItemFile, { toHtml, pictureAt }: Making): { id: string } {
  const images = imagesOf(front, pictureAt);
  const fields = {
    url: front.url,
    external_url: front.external_url,
    title: front.title,
    content_html: body === '' ? undefined : toHtml(body),
    content_text: body === '' && front.title === undefined ? (front.summary ?? '') : undefined,
    summary: front.summary,
    image: images[0]?.url,
    date_published: front.date,
    date_modified: front.modified,
    authors: front.authors?.map((name) => ({ name })),
    tags: front.tags,
    language: front.language,
    _own_voice: bag(
      filled({
        kind: front.kind,
        facts: front.facts,
        angles: front.angles,
        texts: front.texts,
        images,
        owner: front.owner,
        review_by: front.review_by,
        show_from: front.show_from,
        valid_until: front.valid_until,
        corrected: front.corrected,
        withdrawn: front.withdrawn,
        note: front.withdrawn ? front.note : undefined,
        posts: front.posts,
        minutes: front.minutes,
        when: front.when,
      }),
    ),
  };
  return { id: front.id, ...filled(fields) };
}

/** Only approved items are built; one without a state counts as approved. */
const isApproved = (front: ItemFront): boolean => (front.state ?? 'approved') === 'approved';

/** Whether readers see the item: approved, and not withdrawn. */
export const isShown = (front: ItemFront): boolean => isApproved(front) && front.withdrawn !== true;

type Making = { toHtml: (markdown: string) => string; pictureAt: PictureAt };

/** What becomes of one item, of its file alone: so that it need not be made again while the file stays as it is. */
export type Made = {
  state: 'shown' | 'withdrawn' | 'draft';
  /** When it was published, ms since 1970; 0 when it does not say. */
  date: number;
  /** A draft's says nothing: it is in no feed. */
  entry: Entry;
};

/** Makes the entry of an item; one that is withdrawn keeps its id and note, no words of its own. */
export function make(item: ItemFile, making: Making): Made {
  const { front } = item;
  const date = Date.parse(front.date ?? '') || 0;
  if (!isApproved(front)) return { state: 'draft', date, entry: { id: front.id, json: '' } };
  if (isShown(front)) return { state: 'shown', date, entry: entryOf(itemOf(item, making)) };
  const note = filled({ withdrawn: true, note: front.note });
  const entry = { id: front.id, _own_voice: note };
  return { state: 'withdrawn', date, entry: entryOf(entry) };
}

const newestFirst = (a: Made, b: Made): number =>
  b.date - a.date || (a.entry.id < b.entry.id ? -1 : 1);
const byId = (a: Entry, b: Entry): number => (a.id < b.id ? -1 : 1);

export type Assembled = {
  /** The feed's own fields, without items. */
  feed: Record<string, unknown>;
  /** Everything that is approved and not withdrawn, newest first. */
  entries: Entry[];
  /** Withdrawn items as a level 0 feed still names them: id and note, no words of the item. */
  withdrawn: Entry[];
};

/** The feed of a library whose items are made; `indexUrl`: where its signed index will be. */
export function assembleMade(
  library: LibraryFile,
  made: readonly Made[],
  indexUrl?: string,
): Assembled {
  const own = bag(
    filled({
      index: indexUrl,
      company: library.company,
      notice: library.notice,
      programmes: library.programmes,
      networks: library.networks,
      suggest: library.suggest,
      origins: library.origins,
      questions: library.questions,
      questions_url: library.questions_url,
    }),
  );
  const feed = filled({
    version,
    title: library.title,
    home_page_url: library.home_page_url,
    feed_url: library.feed_url,
    description: library.description,
    language: library.language,
    icon: library.icon,
    _own_voice: own,
  });
  const inState = (state: Made['state']) => made.filter((one) => one.state === state);
  return {
    feed,
    entries: inState('shown')
      .sort(newestFirst)
      .map(({ entry }) => entry),
    withdrawn: inState('withdrawn')
      .map(({ entry }) => entry)
      .sort(byId),
  };
}

/** The feed of a library: what is shown, and what was withdrawn. */
export function assemble(
  library: LibraryFile,
  files: readonly ItemFile[],
  { indexUrl, ...making }: Making & { indexUrl?: string },
): Assembled {
  return assembleMade(
    library,
    files.map((file) => make(file, making)),
    indexUrl,
  );
}

/** The level 0 feed: everything in one file, an item a line, withdrawn items named without their words. */
export function wholeFeed({ feed, entries, withdrawn }: Assembled): string {
  const head = JSON.stringify({ $schema: schemaPath('feed'), ...feed, items: [] }, null, 2);
  const all = [...entries, ...withdrawn];
  if (all.length === 0) return `${head}\n`;
  const lines = all.map(({ json }) => `    ${json}`).join(',\n');
  return `${head.slice(0, -']\n}'.length)}\n${lines}\n  ]\n}\n`;
}
