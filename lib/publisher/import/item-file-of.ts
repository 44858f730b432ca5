/** PURE. An item as it was read elsewhere, as a draft in the folder: what is there is kept, what is missing stays missing. */
import type { Item } from '../../feed/format.ts';
import type { ItemFile } from '../item-file.ts';
import { asMarkdown } from './as-markdown.ts';

const rfc3339 = (time: number | undefined) =>
  time === undefined ? undefined : new Date(time).toISOString();
const some = <T>(all: readonly T[]): T[] | undefined => (all.length === 0 ? undefined : [...all]);

/** Drops what is undefined, so that the file holds only what is there. */
const present = <T extends object>(all: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

/** A file name made of the title, or of the id when the title has no letters for one. */
export function slugOf({ id, title }: Pick<Item, 'id' | 'title'>): string {
  const slug = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '');
  const name = slug(title).slice(0, 60).replace(/-+$/, '') || slug(id).slice(-60);
  let mark = 0;
  for (const letter of id) mark = (mark * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${name || 'item'}-${mark.toString(36)}`;
}

/** The item as a draft file. */
export function itemFileOf(item: Item): ItemFile {
  return {
    front: present<ItemFile['front']>({
      id: item.id,
      title: item.title,
      kind: item.kind,
      state: 'draft',
      owner: item.owner,
      review_by: rfc3339(item.reviewBy),
      summary: item.summary || undefined,
      url: item.url,
      external_url: item.externalUrl,
      date: rfc3339(item.published),
      modified: rfc3339(item.modified),
      language: item.language,
      tags: some(item.tags),
      authors: some(item.authors),
      facts: some(item.facts),
      angles: some(item.angles),
      texts: some(
        item.texts.map(({ text, language, networks }) =>
          present({ text, language, networks: some(networks) }),
        ),
      ) as ItemFile['front']['texts'],
      images: some(item.images.map(({ url, alt }) => ({ url, alt }))),
      show_from: rfc3339(item.showFrom),
      valid_until: rfc3339(item.validUntil),
      posts: Object.keys(item.posts).length === 0 ? undefined : item.posts,
      minutes: item.minutes,
      when: some(item.when),
      approved_by: undefined,
      approved_on: undefined,
      corrected: undefined,
      withdrawn: undefined,
      note: undefined,
    }),
    body: asMarkdown(item.text),
  };
}
