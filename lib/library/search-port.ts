import type { Item } from '../feed/format';

/** What the listing asks of the search: pages whose `hash` is known already need not be prepared again. */
export type SearchIndex = {
  replace: (pages: readonly SearchedPage[]) => void;
  /** The keys of the items that match, best first. */
  search: (query: string) => string[];
};
export type SearchedPage = {
  id: string;
  hash: number;
  items: readonly { key: string; item: Item }[];
};
