import type { ContentsRow, PageMark } from './db';
import { shortHash } from './hash';

const pageSize = 100;

export type Cut = {
  contents: ContentsRow;
  /** Pages to write: those that are new or changed. */
  write: PageMark[];
};

/**
 * Lays `items` (ids with the hash of their state, in the feed's order, ids unique) into pages so that as few as
 * possible are rewritten: unchanged pages stay, a removed item re-cuts its page alone, new items go to the open
 * (last) page. When pages have become mostly holes, all are cut anew. `now` is when new items were first seen.
 */
export function cutPages(
  feedId: string,
  old: ContentsRow | undefined,
  items: readonly { id: string; hash: number }[],
  now: number,
): Cut {
  const wanted = new Map(items.map(({ id, hash }) => [id, hash]));
  const before = old?.pages ?? [];
  const kept = before.map((page) => keep(page, wanted)).filter((page) => page.ids.length > 0);
  const held = new Set(kept.flatMap((page) => page.ids));
  let nextPage = old?.nextPage ?? 0;
  const empty = (): PageMark => ({
    id: `${feedId}:${nextPage++}`,
    hash: 0,
    ids: [],
    hashes: [],
    seen: [],
  });

  let pages = kept;
  let fresh = items.filter(({ id }) => !held.has(id)).map((item) => ({ ...item, seen: now }));
  if (kept.length > 2 * Math.ceil(items.length / pageSize) + 2) {
    const seen = new Map(before.flatMap((page) => page.ids.map((id, i) => [id, page.seen[i]])));
    fresh = items.map((item) => ({ ...item, seen: seen.get(item.id) ?? now }));
    pages = [];
  }
  for (const { id, hash, seen } of fresh) {
    let open = pages.at(-1);
    if (!open || open.ids.length >= pageSize) {
      open = empty();
      pages.push(open);
    }
    open.ids.push(id);
    open.hashes.push(hash);
    open.seen.push(seen);
  }
  for (const page of pages) page.hash = shortHash(JSON.stringify([page.ids, page.hashes]));

  const earlier = new Map(before.map((page) => [page.id, page.hash]));
  return {
    contents: { feedId, nextPage, pages },
    write: pages.filter((page) => earlier.get(page.id) !== page.hash),
  };
}

/** The page without what is no longer wanted, with today's hashes. */
function keep(page: PageMark, wanted: ReadonlyMap<string, number>): PageMark {
  const next: PageMark = { id: page.id, hash: 0, ids: [], hashes: [], seen: [] };
  page.ids.forEach((id, i) => {
    const hash = wanted.get(id);
    if (hash === undefined) return;
    next.ids.push(id);
    next.hashes.push(hash);
    next.seen.push(page.seen[i] ?? 0);
  });
  return next;
}
