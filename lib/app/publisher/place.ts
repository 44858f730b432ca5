export const publisherPlaces = [
  'items',
  'feed',
  'notice',
  'folder',
  'keys',
  'publish',
  'launch',
] as const;
export type PublisherPlace = (typeof publisherPlaces)[number];

/** Where one is: one of the places, or an item of the library by its file. */
export type Where = { place: PublisherPlace; file?: string };

/** Reads the address's fragment; what is not known leads to the library. */
export function whereOf(hash: string): Where {
  const [place = '', file] = hash.replace(/^#/, '').split('=', 2);
  if (place === 'item' && file) {
    try {
      return { place: 'items', file: decodeURIComponent(file) };
    } catch {
      return { place: 'items' };
    }
  }
  return { place: publisherPlaces.find((one) => one === place) ?? 'items' };
}

/** The fragment that leads to an item. */
export const hashOf = (file: string): string => `#item=${encodeURIComponent(file)}`;
