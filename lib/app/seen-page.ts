import * as z from 'zod/mini';
import { withoutTags } from '../voice/links';

/** What one press of a button takes from the page in front: nothing else of it is read. */
export type SeenPage = { title: string; address: string; passage: string };

const raw = z.object({ title: z.string(), address: z.string(), passage: z.string() });
const longest = { title: 300, address: 2000, passage: 2000 };

/** Runs in the page, on its own. */
export const readThere = () => ({
  title: document.title,
  address: location.href,
  passage: String(getSelection() ?? ''),
});

/** What came back from the page, checked and cut to size; undefined for what is no web page. */
export function seenPage(read: unknown): SeenPage | undefined {
  const parsed = raw.safeParse(read);
  if (!parsed.success || !/^https?:\/\//.test(parsed.data.address)) return undefined;
  const { title, address, passage } = parsed.data;
  const cut = (text: string, most: number) => text.trim().slice(0, most).toWellFormed();
  return {
    title: cut(title.replace(/\s+/g, ' '), longest.title),
    address: address.length > longest.address ? '' : withoutTags(address),
    passage: cut(passage.replace(/[^\S\n]+/g, ' '), longest.passage),
  };
}
