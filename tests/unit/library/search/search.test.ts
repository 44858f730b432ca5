import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../lib/feed/format';
import { fold } from '../../../../lib/library/search/fold';
import { createSearch, type SearchedPage } from '../../../../lib/library/search/search';
import { prepareInSlices } from '../../../../lib/library/search/slices';
import { manyPages, withSlip } from '../../../bench/search';
import { seeded } from '../../../fixtures/seeded';

const item = (
  id: string,
  title: string,
  more: Partial<Item> = {},
): { key: string; item: Item } => ({
  key: id,
  item: {
    ...{ id, title, summary: '', text: '', images: [], tags: [], authors: [], kind: 'news' },
    ...{ facts: [], angles: [], texts: [], posts: {}, when: [] },
    ...more,
  },
});
const page = (...items: ReturnType<typeof item>[]): SearchedPage => ({ id: 'p', hash: 1, items });
const searchOver = (...items: ReturnType<typeof item>[]) => {
  const search = createSearch();
  search.replace([page(...items)]);
  return search;
};

/** The keys of what is found, in order. */
const keysOf = (search: ReturnType<typeof createSearch>, query: string): string[] =>
  search.search(query).map(({ key }) => key);

describe('fold', () => {
  it.each([
    ['Énergie', 'energie'],
    ['STRASSE straße', 'strasse strasse'],
    ['cœur Œuvre', 'coeur oeuvre'],
    ['Øresund', 'oresund'],
    ['ＡＢＣ１２３', 'abc123'],
    ['İstanbul', 'istanbul'],
    ['l’eau', "l'eau"],
    ['ΟΔΟΣ', 'οδοσ'],
    ['co\u00adope\u200bration', 'cooperation'],
    ['e\u0301te\u0301', 'ete'],
    ['Łódź', 'lodz'],
  ])('reads %s as %s', (from, to) => {
    expect(fold(from)).toBe(to);
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('search', () => {
  const search = searchOver(
    item('eel', 'The eels are back', { text: 'A fish pass of the Loire.', published: 3 }),
    item('pump', 'A quieter pump', {
      text: 'Eels do not hear it.',
      published: 9,
      tags: ['Énergie'],
    }),
    item('river', 'Rivière propre', { text: 'On a compté les anguilles.', published: 5 }),
    item('tokyo', '東京の水道について', { published: 1, authors: ['Ödegård'] }),
    item('elision', 'L’usine, l’eau du matin', { published: 2 }),
  );

  it.each([
    ['finds a word, title first though older', 'eels', ['eel', 'pump']],
    ['finds a part of a word', 'nguill', ['river']],
    ['forgives case and accents in the library', 'riviere', ['river']],
    ['forgives accents in the query', 'pümp', ['pump']],
    ['finds tags', 'energie', ['pump']],
    ['finds authors', 'odegard', ['tokyo']],
    ['wants all words', 'eels loire', ['eel']],
    ['finds where no spaces part words', '水道', ['tokyo']],
    ['forgives a letter too few', 'anguiles', ['river']],
    ['forgives two letters in the wrong order', 'quiteer', ['pump']],
    ['forgives a wrong letter', 'lorre', ['eel']],
    ['forgives a slip while the word is being typed', 'anguik', ['river']],
    ['forgives two slips in a long word', 'anguiless', ['river']],
    ['forgives a slip beside an apostrophe', "l'usien", ['elision']],
    ['finds with a straight apostrophe', "l'eau", ['elision']],
    ['finds nothing that is far', 'zeppelin', []],
    ['forgives nothing in short words', 'eex', []],
    ['finds nothing for nothing', '   ', []],
  ])('%s', (_, query, keys) => {
    expect(keysOf(search, query)).toEqual(keys);
  });

  it('finds the same however the query was typed', () => {
    const typed = searchOver(...manyPages(200, 3).flatMap((p) => p.items));
    for (const query of ['la gruelage', 'bra dri', 'tétra mevou', 'eur, age']) {
      for (let length = 1; length <= query.length; length += 1)
        typed.search(query.slice(0, length));
      const fresh = searchOver(...manyPages(200, 3).flatMap((p) => p.items));
      expect(keysOf(typed, query)).toEqual(keysOf(fresh, query));
    }
  });

  it('finds as written what looking through every text finds', () => {
    const pages = manyPages(300, 5);
    const one = createSearch();
    one.replace(pages);
    const all = pages.flatMap((p) => p.items);
    const texts = all.map(({ key, item: { title, summary, tags, authors, text } }) => ({
      key,
      text: fold([title, summary, ...tags, ...authors, text].join('\n')),
    }));
    const random = seeded(4);
    for (let run = 0; run < 200; run += 1) {
      const from = texts[Math.floor(random() * texts.length)]!.text;
      const at = Math.floor(random() * (from.length - 12));
      const query = from.slice(at, at + 1 + Math.floor(random() * 11));
      const words = query.split(/\s+/).filter(Boolean);
      if (words.length === 0) continue;
      const plain = texts.filter(({ text }) => words.every((word) => text.includes(word)));
      const found = keysOf(one, query);
      expect(found.slice(0, plain.length).toSorted(), query).toEqual(
        plain.map(({ key }) => key).toSorted(),
      );
    }
  });

  it('prepares only the pages that changed, and forgets those that went', () => {
    const pages = manyPages(1_000);
    const one = createSearch();
    one.replace([...pages, page(item('x', 'Old bridge'))]);
    expect(keysOf(one, 'bridge')).toEqual(['x']);
    one.replace([...pages, { ...page(item('x', 'Old tunnel')), hash: 2 }]);
    let prepared = 0;
    while (!one.step(() => true)) prepared += 1;
    // One item, the order, and the postings in portions of 64 lines, twice.
    expect(prepared).toBeLessThan(40);
    expect(keysOf(one, 'bridge')).toEqual([]);
    expect(keysOf(one, 'tunnel')).toEqual(['x']);
    one.replace(pages);
    expect(keysOf(one, 'tunnel')).toEqual([]);
  });

  it('finds the same before the words are read as after', () => {
    const pages = manyPages(300, 9);
    const [early, ready] = [createSearch(), createSearch()];
    for (const one of [early, ready]) one.replace(pages);
    while (!ready.step(() => false));
    for (const query of ['la', 'gru', 'bra dri', 'trament vou', "l'eur"]) {
      expect(keysOf(early, query).slice(0, 20)).toEqual(keysOf(ready, query).slice(0, 20));
    }
  });

  it('keeps words too long for any dictionary findable', () => {
    const hash = 'deadbeef'.repeat(12);
    expect(keysOf(searchOver(item('h', `commit ${hash}`)), hash.slice(50, 90))).toEqual(['h']);
  });

  it('never throws, whatever is in the library and whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, query) => {
        const one = searchOver(item('x', title, { text: title }));
        one.search(query);
        if (/[\p{L}\p{N}]/u.test(fold(title))) expect(keysOf(one, title)).toEqual(['x']);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('preparing in slices', () => {
  it('pauses between slices, and stops when told', async () => {
    const one = createSearch();
    one.replace(manyPages(500));
    let clock = 0;
    let pauses = 0;
    const stop = new AbortController();
    const slicing = {
      now: () => {
        clock += 0.1;
        return clock;
      },
      pause: async () => {
        pauses += 1;
        if (pauses === 3) stop.abort();
      },
      signal: stop.signal,
    };
    expect(await prepareInSlices(one, slicing)).toBe('stopped');
    expect(pauses).toBe(3);
    const { signal: _, ...unstopped } = slicing;
    expect(await prepareInSlices(one, unstopped)).toBe('ready');
    expect(pauses).toBeGreaterThan(5);
    expect(one.step(() => true)).toBe(true);
  });
});

describe('typing errors', () => {
  it('finds the item in the top 10 for at least 95 of 100 queries with a slip', () => {
    const pages = manyPages(3_000);
    const one = createSearch();
    one.replace(pages);
    const all = pages.flatMap((p) => p.items);
    const random = seeded(42);
    let found = 0;
    for (let run = 0; run < 100; run += 1) {
      const { key, item: wanted } = all[Math.floor(random() * all.length)]!;
      // Who looks for a story types words that stand out: two of its title, one with a slip.
      const [other, ...rare] = wanted.title.split(' ').slice(-3);
      const typed = withSlip(rare[run % 2]!, random);
      const query =
        run % 3 === 0 ? typed : run % 3 === 1 ? `${typed} ${other}` : `${other} ${typed}`;
      if (keysOf(one, query).slice(0, 10).includes(key)) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(95);
  });
});
