/** Search: 10,000 items of 1.5 kB, in Node, beside the plainest search there is (fold and look through all, at every keystroke). */
import type { Item } from '../../lib/feed/format.ts';
import { fold } from '../../lib/library/search/fold.ts';
import { createSearch, type SearchedPage } from '../../lib/library/search/search.ts';
import { sliceMs } from '../../lib/library/search/slices.ts';
import { seeded } from '../fixtures/seeded.ts';
import { absolute, type Figure } from './figure.ts';

const syllables =
  'ba ce di fo gu la me ni po ru sa té vi wo xa ye zi bra cle dri flo gru pla qué sti tra vou nce tion ment eur age'.split(
    ' ',
  );

/** A vocabulary with the frequencies of a language (Zipf), made of syllables; the same for the same seed. */
function createWriter(seed: number) {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(syllables)).join(''),
  );
  const word = () => words[Math.floor(words.length ** random()) - 1] as string;
  const rare = () => words[Math.floor(words.length * (0.1 + 0.9 * random()))] as string;
  return { random, word, rare, pick };
}

/** Takes how many items; gives them in pages of 100, about 1.5 kB of text each. */
export function manyPages(count: number, seed = 7): SearchedPage[] {
  const { random, word, rare } = createWriter(seed);
  const sentence = (n: number) => Array.from({ length: n }, word).join(' ');
  const items = Array.from({ length: count }, (_, i) => {
    const item: Item = {
      id: `${i}`,
      title: `${sentence(4)} ${rare()} ${rare()}`,
      summary: sentence(12),
      text: Array.from({ length: 8 }, () => `${sentence(22)} ${rare()}.`).join('\n\n'),
      tags: [word(), word()],
      authors: ['Ann Ödegård'],
      images: [],
      published: Math.floor(random() * 1e12),
      kind: 'news',
      ...{ facts: [], angles: [], texts: [], posts: {}, when: [] },
    };
    return { key: `f:${i}`, item };
  });
  return Array.from({ length: Math.ceil(count / 100) }, (_, p) => ({
    id: `p${p}`,
    hash: p,
    items: items.slice(p * 100, p * 100 + 100),
  }));
}

/** Takes a word; gives it with one slip of the four kinds, the first letter kept more often than not. */
export function withSlip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)];
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

const middle = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** What anyone would write first: at every keystroke, every item folded anew and looked through. */
function plainSearch(pages: readonly SearchedPage[], query: string): string[] {
  const words = fold(query).split(' ');
  return pages.flatMap((page) =>
    page.items
      .filter(({ item }) => {
        const all = fold([item.title, item.summary, item.text, ...item.tags].join('\n'));
        return words.every((word) => all.includes(word));
      })
      .map(({ key }) => key),
  );
}

export async function bench(): Promise<Figure[]> {
  const pages = manyPages(10_000);
  const { random } = createWriter(11);
  const all = pages.flatMap((page) => page.items);
  const queries = Array.from({ length: 40 }, (_, i) => {
    const { item } = all[Math.floor(random() * all.length)] as (typeof all)[number];
    const words = item.title
      .split(' ')
      .slice(-2)
      .filter((word) => word.length >= 4);
    const [first = 'climat', second = ''] = words;
    return i % 2 === 0
      ? `${first} ${second}`.trim()
      : `${withSlip(first, random)} ${second}`.trim();
  });

  const first: number[] = [];
  const builds: number[] = [];
  const slices: number[] = [];
  let search = createSearch();
  for (let run = 0; run < 5; run += 1) {
    // Found as written, from nothing, with no slices before: what an impatient first keystroke meets.
    const impatient = createSearch();
    first.push(
      timed(() => {
        impatient.replace(pages);
        impatient.search('la');
      }),
    );
    search = createSearch();
    const build = timed(() => {
      search.replace(pages);
      for (let ready = false; !ready; ) {
        slices.push(
          timed(() => {
            const end = performance.now() + sliceMs;
            ready = search.step(() => performance.now() >= end);
          }),
        );
      }
    });
    builds.push(build);
  }
  const keys: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      keys.push(timed(() => search.search(query.slice(0, length))));
    }
  }
  const plain = queries.slice(0, 5).map((query) => timed(() => plainSearch(pages, query)));
  const plainMiddle = middle(plain);
  const sorted = (values: number[], share: number): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  return [
    absolute('search: a keystroke, median', 'ms', middle(keys), 8, plainMiddle),
    absolute('search: a keystroke, p95', 'ms', sorted(keys, 0.95), 32, plainMiddle),
    absolute('search: ready from nothing', 'ms', middle(first), 250, plainMiddle),
    absolute('search: slips forgiven, from nothing', 'ms', middle(builds), 500, plainMiddle),
    absolute('search: a slice while preparing, p95', 'ms', sorted(slices, 0.95), 8, plainMiddle),
  ];
}
