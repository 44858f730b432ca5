/**
 * PURE. What every part of the reader uses: looking at unknown JSON without trusting it, and noting what is left out.
 * Only keys named here and in its neighbours are ever read, one by one, so that nothing unknown is copied and an own
 * `__proto__` key is never followed.
 */
import { contactAddress, httpsAddress } from './addresses.ts';
import { bounds } from './bounds.ts';
import { readDate } from './dates.ts';
import type { LeftOut } from './format.ts';
import { cut, label, oneLine, plain } from './text.ts';

export type Bag = { readonly [key: string]: unknown };

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One feed being read. `now` is the item in hand, for the notes. */
export type Reader = {
  readonly baseUrl: string;
  readonly leftOut: LeftOut[];
  now: { readonly entry: unknown; readonly at: number | undefined };
};

type Reason = LeftOut['reason'];

const shown = (value: unknown): string | undefined => {
  if (typeof value === 'string') return cut(oneLine(cut(value, bounds.quoted)), bounds.quoted);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

function nameOf({ entry, at }: Reader['now']): string {
  const place = at === undefined ? '' : `#${at + 1}`;
  if (!isBag(entry)) return place;
  return shown(entry.title) || shown(entry.id) || place;
}

function note(reader: Reader, what: LeftOut['what'], reason: Reason, value: unknown): void {
  if (reader.leftOut.length >= bounds.leftOut) return;
  const quoted = shown(value);
  const item = nameOf(reader.now);
  reader.leftOut.push(
    quoted === undefined ? { reason, what, item } : { reason, what, item, value: quoted },
  );
}

/** Notes that the item in hand is kept without a field, or with less of it. */
export const noteField = (reader: Reader, reason: Reason, value?: unknown): void =>
  note(reader, 'field', reason, value);

/** Notes that the item in hand is left out as a whole. */
export const noteItem = (reader: Reader, reason: Reason, value?: unknown): void =>
  note(reader, 'item', reason, value);

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '');

/** An https: address, or undefined; what was given and is none is noted. */
export function link(reader: Reader, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const address = httpsAddress(value, reader.baseUrl);
  if (address === undefined && isGiven(value)) noteField(reader, 'bad-link', value);
  return address;
}

/** As `link`, for a contact: mailto: is allowed besides. */
export function contact(reader: Reader, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const address = contactAddress(value, reader.baseUrl);
  if (address === undefined && isGiven(value)) noteField(reader, 'bad-link', value);
  return address;
}

/** A moment in ms, or undefined; what was given and is none is noted. */
export function date(reader: Reader, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const ms = readDate(value);
  if (ms === undefined && isGiven(value)) noteField(reader, 'bad-date', value);
  return ms;
}

/** A text cut to `most` code units; the cut is noted. */
export function within(reader: Reader, text: string, most: number): string {
  if (text.length <= most) return text;
  noteField(reader, 'too-long', text);
  return cut(text, most).trimEnd();
}

const worded = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** A title, name or tag: one line, entities decoded. '' when there is none. */
export const line = (reader: Reader, value: unknown, most: number): string =>
  within(reader, label(worded(value)), most);

/** Own Voice's own fields are plain text and were never HTML: nothing is decoded. */
export const words = (reader: Reader, value: unknown, most: number): string =>
  within(reader, plain(worded(value)), most);

/** The entries of a list (or the one entry that stands in its place), at most `most`; the rest is noted. */
export function entries(reader: Reader, value: unknown, most: number): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [value];
  if (value.length <= most) return value;
  noteField(reader, 'too-many', value.length);
  return value.slice(0, most);
}

/**
 * The empty list of every item that has none of something: one for all, which costs nothing to make, and to store
 * once a page only. Nobody adds to an item's lists.
 */
export const no: never[] = Object.freeze([] as never[]) as never[];

/** The texts of a list, without the empty ones. A list of texts that are as they should be is given back itself. */
export function texts(reader: Reader, value: unknown, most: number, longest: number): string[] {
  if (value === undefined) return no;
  const given = entries(reader, value, most);
  if (
    given.every(
      (entry) =>
        typeof entry === 'string' && entry !== '' && entry === words(reader, entry, longest),
    )
  )
    return given as string[];
  return given.map((entry) => words(reader, entry, longest)).filter((text) => text !== '');
}

const networkId = /^[a-z][a-z0-9-]{0,39}$/;

/** A network's id in lower case, or undefined when it cannot be one. */
export function network(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const id = value.trim().toLowerCase();
  return networkId.test(id) ? id : undefined;
}

export function networksOf(reader: Reader, value: unknown): string[] {
  if (value === undefined) return no;
  const ids = entries(reader, value, bounds.networks).map(network);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The `_own_voice` object of a feed or an item; an empty one when there is none. */
export function ownVoice(bag: Bag): Bag {
  const own = bag._own_voice;
  return isBag(own) ? own : none;
}
const none: Bag = Object.freeze({});
