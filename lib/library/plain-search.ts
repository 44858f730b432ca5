import type { SearchedPage, SearchIndex } from './search-port';

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Finds the items in which every word of the query stands, accents and case aside; titles first. */
export function createPlainSearch(): SearchIndex {
  let lines: { key: string; title: string; all: string }[] = [];
  return {
    replace(pages: readonly SearchedPage[]) {
      lines = pages.flatMap((page) =>
        page.items.map(({ key, item }) => {
          const title = fold(item.title);
          const rest = [item.summary, item.text, ...item.tags, ...item.facts].join('\n');
          return { key, title, all: `${title}\n${fold(rest)}` };
        }),
      );
    },
    search(query) {
      const words = fold(query).split(/\s+/).filter(Boolean);
      const hits = lines.filter(({ all }) => words.every((word) => all.includes(word)));
      const inTitle = (line: (typeof lines)[number]) =>
        words.some((word) => line.title.includes(word)) ? 0 : 1;
      return hits.sort((a, b) => inTitle(a) - inTitle(b)).map(({ key }) => key);
    },
  };
}
