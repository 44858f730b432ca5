/**
 * PURE. Cuts a library into pages so that a change costs its readers little: new and edited items go to the open page,
 * full pages are sealed and stay byte for byte, the newest page comes first and the first occurrence of an id wins.
 * Source: the project's feed format, level 1.
 */

/** A JSON Feed item as it stands in a file: its id, and its JSON on one line. Two that say the same are the same text. */
export type Entry = { id: string; json: string };
export type Page = readonly Entry[];

/** The entry of a JSON Feed item. */
export const entryOf = (item: { id: string }): Entry => ({
  id: item.id,
  json: JSON.stringify(item),
});

export const pageSize = 100;
/** When this share of the entries in sealed pages is dead (edited since), everything is cut anew. */
const deadShare = 1 / 3;

/** The entries that a reader shows: first occurrence of an id wins, newest page first. */
export function living(pages: readonly Page[]): Map<string, Entry> {
  const shown = new Map<string, Entry>();
  for (const page of pages) {
    for (const entry of page) if (!shown.has(entry.id)) shown.set(entry.id, entry);
  }
  return shown;
}

function chunks(entries: readonly Entry[]): Page[] {
  // The oldest pages are the full ones: what is newest stands in the open page, which goes on filling.
  const pages: Page[] = [];
  for (let end = entries.length; end > 0; end -= pageSize) {
    pages.push(entries.slice(Math.max(0, end - pageSize), end));
  }
  return pages.reverse();
}

function deadIn(pages: readonly Page[]): { dead: number; all: number } {
  const seen = new Set<string>();
  let dead = 0;
  let all = 0;
  for (const [place, page] of pages.entries()) {
    for (const entry of page) {
      if (place > 0) all += 1;
      if (place > 0 && seen.has(entry.id)) dead += 1;
      seen.add(entry.id);
    }
  }
  return { dead, all };
}

/**
 * Cuts `current` (the whole library, newest first, each id once) given the pages of the version before.
 * Gives the pages, newest first: those that did not have to change are the same objects. An id that left the library
 * (withdrawn or deleted) is cut out of every page, so that neither host nor disk keeps its text.
 */
export function cutPages(before: readonly Page[], current: readonly Entry[]): Page[] {
  const wanted = new Map(current.map((entry) => [entry.id, entry]));
  const kept = before
    .map((page) =>
      page.every((entry) => wanted.has(entry.id))
        ? page
        : page.filter((entry) => wanted.has(entry.id)),
    )
    .filter((page) => page.length > 0);
  const shown = living(kept);
  const fresh = current.filter((entry) => {
    const old = shown.get(entry.id);
    return old?.json !== entry.json;
  });
  const cut = fresh.length === 0 ? kept : withFresh(kept, fresh);
  const { dead, all } = deadIn(cut);
  return all > 0 && dead / all >= deadShare ? chunks(current) : cut;
}

function withFresh(kept: readonly Page[], fresh: readonly Entry[]): Page[] {
  const [first, ...others] = kept;
  const isOpen = first !== undefined && first.length < pageSize;
  const changed = new Set(fresh.map((entry) => entry.id));
  const open = isOpen ? first.filter((entry) => !changed.has(entry.id)) : [];
  return [...chunks([...fresh, ...open]), ...(isOpen ? others : kept)];
}

/** Ids that the version before showed and this one does not: listed in `removed`, together with those listed before. */
export function removedIds(
  before: readonly Page[],
  listed: readonly string[],
  current: readonly Entry[],
): string[] {
  const now = new Set(current.map((entry) => entry.id));
  const gone = new Set(listed);
  for (const id of living(before).keys()) gone.add(id);
  return [...gone].filter((id) => !now.has(id)).sort();
}
