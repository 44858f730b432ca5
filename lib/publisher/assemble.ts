/** PURE. From the folder's files to a JSON Feed: the feed's own fields, and the entries, newest first. */
import type { Entry } from './cut.ts';
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

function entryOf(
  { front, body }: ItemFile,
  toHtml: (markdown: string) => string,
  pictureAt: PictureAt,
): Entry {
  const images = imagesOf(front, pictureAt);
  return filled({
    id: front.id,
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
  }) as Entry;
}

const newestFirst = (a: Entry, b: Entry): number => {
  const [one, two] = [a, b].map((entry) => Date.parse(String(entry.date_published ?? '')) || 0);
  return (two ?? 0) - (one ?? 0) || (a.id < b.id ? -1 : 1);
};

export type Assembled = {
  /** The feed's own fields, without items. */
  feed: Record<string, unknown>;
  /** Everything that is approved and not withdrawn, newest first. */
  entries: Entry[];
  /** Withdrawn items as a level 0 feed still names them: id and note, no words of the item. */
  withdrawn: Entry[];
};

/** Only approved items are built; one without a state counts as approved. */
const isApproved = (front: ItemFront): boolean => (front.state ?? 'approved') === 'approved';

/** Whether readers see the item: approved, and not withdrawn. */
export const isShown = (front: ItemFront): boolean => isApproved(front) && front.withdrawn !== true;

/** The feed of a library: what is shown, and what was withdrawn. */
export function assemble(
  library: LibraryFile,
  files: readonly ItemFile[],
  options: { toHtml: (markdown: string) => string; pictureAt: PictureAt; indexUrl?: string },
): Assembled {
  const own = bag(
    filled({
      about: undefined,
      index: options.indexUrl,
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
  const entries = files
    .filter(({ front }) => isShown(front))
    .map((file) => entryOf(file, options.toHtml, options.pictureAt))
    .sort(newestFirst);
  const withdrawn = files
    .filter(({ front }) => isApproved(front) && front.withdrawn === true)
    .map(
      ({ front }): Entry => ({
        id: front.id,
        _own_voice: filled({ withdrawn: true, note: front.note }),
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
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
  return { feed, entries, withdrawn };
}

/** The level 0 feed: everything in one file, withdrawn items named without their words. */
export function wholeFeed({ feed, entries, withdrawn }: Assembled): string {
  const $schema = schemaPath('feed');
  return `${JSON.stringify({ $schema, ...feed, items: [...entries, ...withdrawn] }, null, 2)}\n`;
}
