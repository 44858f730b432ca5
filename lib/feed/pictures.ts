/**
 * PURE. The pictures of an item: `_own_voice.images`, then JSON Feed's `image`, `banner_image` and picture attachments.
 * Pictures inside HTML are not taken: among them are the counting pixels of mail and blog systems.
 */
import { httpsAddress } from './addresses.ts';
import { bounds } from './bounds.ts';
import type { Picture } from './format.ts';
import * as read from './reader.ts';

const side = (value: unknown): number | undefined => {
  const pixels = typeof value === 'string' ? Number(value) : value;
  return typeof pixels === 'number' && pixels >= 1 && pixels <= 100_000
    ? Math.round(pixels)
    : undefined;
};

function picture(reader: read.Reader, value: unknown): Picture | undefined {
  const bag = read.isBag(value) ? value : { url: value };
  const given = bag.url ?? bag.src ?? bag.href;
  if (given === undefined || given === null || given === '') return undefined;
  const url = httpsAddress(given, reader.baseUrl);
  if (!url) {
    read.noteField(reader, 'bad-picture', given);
    return undefined;
  }
  const made: Picture = { url, alt: read.line(reader, bag.alt ?? bag.title, bounds.line) };
  const type = bag.type ?? bag.mime_type;
  if (typeof type === 'string' && /^image\/[\w.+-]{1,40}$/i.test(type)) {
    made.type = type.toLowerCase();
  }
  const width = side(bag.width);
  if (width) made.width = width;
  const height = side(bag.height);
  if (height) made.height = height;
  return made;
}

const isPicture = (entry: unknown): boolean =>
  read.isBag(entry) &&
  typeof entry.mime_type === 'string' &&
  entry.mime_type.toLowerCase().startsWith('image/');

/** Takes an item and its `_own_voice`; gives its pictures, each address once, the first one first. */
export function readPictures(reader: read.Reader, entry: read.Bag, own: read.Bag): Picture[] {
  const { image, banner_image: banner, attachments } = entry;
  if (own.images === undefined && !image && !banner && !attachments) return read.no;
  const given = [
    ...read.entries(reader, own.images, bounds.images),
    ...read.entries(reader, image, bounds.images),
    ...read.entries(reader, banner, bounds.images),
    ...(Array.isArray(attachments) ? attachments.slice(0, bounds.images).filter(isPicture) : []),
  ];
  const found = new Map<string, Picture>();
  for (const value of given) {
    const made = picture(reader, value);
    const known = made && found.get(made.url);
    if (made && !known) found.set(made.url, made);
    else if (made && known && known.alt === '') known.alt = made.alt;
  }
  return [...found.values()].slice(0, bounds.images);
}
