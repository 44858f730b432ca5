import { stringify } from 'yaml';
import { type ItemFront, readItemFile, writeItemFile } from '../../../publisher/item-file';
import { readLibraryFile, writeLibraryFile } from '../../../publisher/library-file';
import type { Clash } from './folder';

export type Side = 'mine' | 'theirs';
/** One thing in which two versions of a file differ; undefined: that side has none. */
export type Part = {
  key: string;
  mine: string | undefined;
  theirs: string | undefined;
  /** Whichever side changed it; mine where both did. */
  proposed: Side;
};
type Values = Readonly<Record<string, unknown>>;

/** Decided by what is chosen, and not for itself. */
const approval = ['state', 'approved_by', 'approved_on'];

/** A file's values by key, the item's text as `body`; undefined for one that is not there or cannot be read. */
function valuesOf(path: string, text: string | undefined): Values | undefined {
  if (text === undefined) return undefined;
  if (path === 'library.yaml') {
    const read = readLibraryFile(text);
    return read.ok ? read.library : undefined;
  }
  const read = readItemFile(text);
  return read.ok ? { ...read.item.front, body: read.item.body } : undefined;
}

const words = (value: unknown): string | undefined =>
  value === undefined || value === ''
    ? undefined
    : typeof value === 'string'
      ? value
      : stringify(value, { lineWidth: 0 }).trim();

/** What two versions differ in; undefined where one of them cannot be taken apart (removed, or not to be read). */
export function partsOf({ path, mine, theirs, base }: Clash): Part[] | undefined {
  const [own, other] = [valuesOf(path, mine), valuesOf(path, theirs)];
  if (!own || !other) return undefined;
  const before = valuesOf(path, base);
  return [...new Set([...Object.keys(own), ...Object.keys(other)])]
    .filter((key) => key !== 'id' && !approval.includes(key))
    .map((key): Part => {
      const [one, two, old] = [own[key], other[key], before?.[key]].map(words);
      return { key, mine: one, theirs: two, proposed: before && one === old ? 'theirs' : 'mine' };
    })
    .filter((part) => part.mine !== part.theirs);
}

/**
 * The text that comes of choosing for each part. All of one side is that side's file, to the byte. A mixture is nobody's
 * approved text: an item becomes a draft.
 */
export function mergedText(
  { path, mine, theirs }: Clash,
  parts: readonly Part[],
  chosen: Readonly<Record<string, Side>>,
): string | undefined {
  const side = ({ key, proposed }: Part): Side => chosen[key] ?? proposed;
  if (parts.every((part) => side(part) === 'mine')) return mine;
  if (parts.every((part) => side(part) === 'theirs')) return theirs;
  const own = valuesOf(path, mine);
  const other = valuesOf(path, theirs);
  if (!own || !other) return mine;
  const mixed = new Map(Object.entries(own));
  for (const part of parts) {
    const value = (side(part) === 'mine' ? own : other)[part.key];
    if (value === undefined) mixed.delete(part.key);
    else mixed.set(part.key, value);
  }
  if (path === 'library.yaml') {
    const read = readLibraryFile(stringify(Object.fromEntries(mixed)));
    return read.ok ? writeLibraryFile(read.library) : mine;
  }
  const body = String(mixed.get('body') ?? '');
  for (const key of ['body', ...approval]) mixed.delete(key);
  const front = { ...Object.fromEntries(mixed), state: 'draft' } as ItemFront;
  return writeItemFile({ front, body });
}
