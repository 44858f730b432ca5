/** PURE. A library that is being written, as employees would read it, and what the check says of it. */
import type { ReadFeed } from '../feed/format.ts';
import { readFeedText } from '../feed/read.ts';
import type { Result } from '../feed/result.ts';
import type { Network } from '../networks/network.ts';
import { assemble, type PictureAt, wholeFeed } from './assemble.ts';
import { checkFeed, type Finding, type Report } from './check.ts';
import type { ItemFile } from './item-file.ts';
import type { LibraryFile } from './library-file.ts';
import type { Tongue } from './rules/rule.ts';
import type { AllSeen } from './seen.ts';

export type ToHtml = (markdown: string) => string;
export type Reading = {
  toHtml: ToHtml;
  /** Where pictures beside the items are or will be; without it they have no address yet. */
  pictureAt?: PictureAt;
  networks: readonly Network[];
  now: number;
  tongue: Tongue;
  /** What is known of the pictures, by the address that `pictureAt` gives them. */
  seen?: AllSeen;
};
type Writing = Pick<Reading, 'toHtml' | 'pictureAt'>;

/** The feed's text as it would be published: approved items alone. */
export function feedText(
  library: LibraryFile,
  items: readonly ItemFile[],
  { toHtml, pictureAt = () => undefined }: Writing,
): string {
  return wholeFeed(assemble(library, items, { toHtml, pictureAt }));
}

const asApproved = ({ front, body }: ItemFile): ItemFile => ({
  front: { ...front, state: 'approved' },
  body,
});

/** The library with these items, drafts too, as an employee's extension would read it. */
export function asRead(
  library: LibraryFile,
  items: readonly ItemFile[],
  reading: Writing,
): Result<ReadFeed, unknown> {
  return readFeedText(feedText(library, items.map(asApproved), reading), library.feed_url);
}

const check = (
  library: LibraryFile,
  text: string,
  { networks, now, tongue, seen }: Reading,
): Report =>
  checkFeed(new TextEncoder().encode(text), {
    address: library.feed_url,
    networks,
    now,
    language: tongue,
    off: library.rules_off ?? {},
    ...(library.languages && { languages: library.languages }),
    ...(seen && { seen }),
  });

/** What the check says of the library as it would be published now. */
export function checkLibrary(
  library: LibraryFile,
  items: readonly ItemFile[],
  reading: Reading,
): Report {
  return check(library, feedText(library, items, reading), reading);
}

/** What the check says of one item, draft or not; what concerns the feed as a whole is left aside. */
export function checkItem(library: LibraryFile, item: ItemFile, reading: Reading): Finding[] {
  const { notice: _, ...others } = library;
  const text = feedText(others, [asApproved(item)], reading);
  return check(others, text, reading).findings.filter((finding) => finding.item !== undefined);
}
