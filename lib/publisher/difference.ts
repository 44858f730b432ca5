/** PURE. What employees will see change between two versions of a feed. */
import type { Item, ReadFeed } from '../feed/format.ts';

export type Change =
  | { kind: 'new' | 'gone'; id: string; title: string }
  | { kind: 'changed'; id: string; title: string; fields: string[] }
  | { kind: 'notice' | 'feed'; fields: string[] };

const fieldsThatDiffer = (before: object, after: object): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(
      (key) =>
        JSON.stringify(before[key as keyof object]) !== JSON.stringify(after[key as keyof object]),
    )
    .sort();

/** New, changed and gone items in the order of the feeds, then what changed of the notice and of the feed itself. */
export function difference(before: ReadFeed, after: ReadFeed): Change[] {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const now = new Map(after.items.map((item) => [item.id, item]));
  const changes: Change[] = [];
  for (const item of after.items) {
    const earlier: Item | undefined = old.get(item.id);
    const fields = earlier ? fieldsThatDiffer(earlier, item) : [];
    if (!earlier) changes.push({ kind: 'new', id: item.id, title: item.title });
    else if (fields.length > 0)
      changes.push({ kind: 'changed', id: item.id, title: item.title, fields });
  }
  for (const item of before.items) {
    if (!now.has(item.id)) changes.push({ kind: 'gone', id: item.id, title: item.title });
  }
  const notice = fieldsThatDiffer(before.info.notice ?? {}, after.info.notice ?? {});
  if (notice.length > 0) changes.push({ kind: 'notice', fields: notice });
  const feed = fieldsThatDiffer(
    { ...before.info, notice: undefined },
    { ...after.info, notice: undefined },
  );
  if (feed.length > 0) changes.push({ kind: 'feed', fields: feed });
  return changes;
}
