import { expect, test } from 'vitest';
import { putFeed, toState } from '../../../lib/library/keep-feed';
import { countUnseen } from '../../../lib/library/seen';
import { type Kind, requests } from '../../../lib/messages/protocol';
import { entries, entry, feed } from './feed-files';
import { filled, foundFeed } from './filled';
import { minute, start } from './store';

const one = 'https://news.example.com/feed.json';
const two = 'https://other.example.com/feed.json';
const all = { query: '', offset: 0, limit: 100 };
const iso = (ms: number) => new Date(ms).toISOString();

/** The same feed, published anew. */
async function publish(our: Awaited<ReturnType<typeof filled>>, json: unknown) {
  const { library: db, ids } = our;
  await db.transaction('rw', db.tables, async () => {
    const row = await db.feeds.get(ids[0] ?? '');
    const { feed: read } = foundFeed(json, one);
    if (row)
      await putFeed(
        db,
        { ...row, ...toState({ feed: read, parts: [], byPermission: false }) },
        read.items,
      );
  });
}

test('every reply is what the protocol says', async () => {
  const our = await filled({ url: one, json: feed(entries(3)) });
  const key = `${our.ids[0]}:item-1`;
  const params: Partial<Record<Kind, unknown>> = {
    'library.list': { ...all, query: 'story' },
    'library.item': { key },
    'library.picture': { url: 'https://news.example.com/a.png', size: 'thumb' },
    'drafts.get': { id: 'none' },
    'drafts.remove': { id: 'none' },
    'drafts.save': {
      draft: {
        id: 'd',
        text: 'Mine',
        network: 'x',
        caret: { start: 0, end: 0 },
        scroll: 0,
        created: 1,
        updated: 1,
      },
    },
    'reminders.set': { draftId: 'd', at: start + minute },
    'reminders.remove': { draftId: 'none' },
    'journal.add': { entry: { id: 'j', text: 'Mine', network: 'x', draftId: 'd', at: 1 } },
    'journal.remove': { id: 'none' },
    'settings.set': { language: 'fr' },
    'place.set': { screen: 'share', query: '', scroll: 0 },
  };
  for (const [kind, answer] of Object.entries(our.answers) as [
    Kind,
    (p: unknown) => Promise<unknown>,
  ][]) {
    const given = requests[kind].params.parse(params[kind] ?? {});
    expect(requests[kind].reply.safeParse(await answer(given)).error, kind).toBeUndefined();
  }
  expect(await our.answers['place.get']()).toEqual({
    place: { screen: 'share', query: '', scroll: 0 },
  });
  expect(await our.answers['library.item']({ key })).toMatchObject({
    found: { key, source: 'Nordwind', item: { title: 'Story 1' } },
  });
});

test('the head is the newest forty of all feeds, read without a page', async () => {
  const our = await filled(
    { url: one, json: feed(entries(200)) },
    { url: two, json: feed(entries(30), { title: 'Südwind' }) },
  );
  our.faults.reads.length = 0;
  const head = await our.answers['library.head']();
  expect(new Set(our.faults.reads.map(({ table }) => table))).toEqual(
    new Set(['feeds', 'heads', 'meta']),
  );
  expect(head.items).toHaveLength(40);
  expect(
    head.items
      .slice(0, 4)
      .map(({ title, source }) => `${title} ${source}`)
      .sort(),
  ).toEqual(['Story 1 Nordwind', 'Story 1 Südwind', 'Story 2 Nordwind', 'Story 2 Südwind']);
  expect(head).toMatchObject({ total: 230, topics: ['People', 'Water'], version: 2 });
  expect(head.feeds.map(({ name }) => name)).toEqual(['Nordwind', 'Südwind']);
});

test('lists go newest first across feeds, by topic, and in portions', async () => {
  const our = await filled(
    { url: one, json: feed(entries(150)) },
    { url: two, json: feed(entries(150), { title: 'Südwind' }) },
  );
  const list = await our.listing.list({ ...all, limit: 4 });
  expect(list.total).toBe(300);
  const dates = list.items.map(({ published }) => published ?? 0);
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
  expect(new Set(list.items.map(({ source }) => source))).toEqual(new Set(['Nordwind', 'Südwind']));
  const water = await our.listing.list({ ...all, topic: 'wATER', offset: 148, limit: 10 });
  expect(water.total).toBe(150);
  expect(water.items).toHaveLength(2);
  expect(water.items.every(({ tags }) => tags.includes('Water'))).toBe(true);
});

test('items are shown between show_from and valid_until, by the clock', async () => {
  const json = feed([
    entry(1),
    entry(2, { _own_voice: { show_from: iso(start + 10 * minute) } }),
    entry(3, { _own_voice: { valid_until: iso(start + 20 * minute) } }),
  ]);
  const our = await filled({ url: one, json });
  const shown = async () => {
    const [list, head] = [await our.listing.list(all), await our.answers['library.head']()];
    const titles = list.items.map(({ title }) => title);
    expect(head.items.map(({ title }) => title)).toEqual(titles);
    return titles;
  };
  expect(await shown()).toEqual(['Story 1', 'Story 3']);
  expect(await our.answers['library.item']({ key: `${our.ids[0]}:item-2` })).toEqual({});
  our.time.now += 15 * minute;
  expect(await shown()).toEqual(['Story 1', 'Story 2', 'Story 3']);
  our.time.now += 10 * minute;
  expect(await shown()).toEqual(['Story 1', 'Story 2']);
});

test('tips and stories are never mixed', async () => {
  const json = feed([entry(1), entry(2, { _own_voice: { kind: 'tip', minutes: 3 } })]);
  const our = await filled({ url: one, json });
  expect((await our.listing.list(all)).items.map(({ title }) => title)).toEqual(['Story 1']);
  expect((await our.listing.list({ ...all, tips: true })).items.map(({ title }) => title)).toEqual([
    'Story 2',
  ]);
  expect((await our.answers['library.head']()).items.map(({ title }) => title)).toEqual([
    'Story 1',
  ]);
});

test('after a change only the changed pages are read again, and the search knows', async () => {
  const our = await filled({ url: one, json: feed(entries(500)) });
  await our.listing.list({ ...all, query: 'story' });
  our.faults.reads.length = 0;
  await our.listing.list(all);
  expect(our.faults.reads).toEqual([{ table: 'meta', count: 1 }]);
  await publish(our, feed([entry(0, { title: 'A wholly new lighthouse' }), ...entries(500)]));
  const found = await our.listing.list({ ...all, query: 'lighthouse' });
  expect(found.items.map(({ title }) => title)).toEqual(['A wholly new lighthouse']);
  const pages = our.faults.reads.filter(({ table }) => table === 'pages');
  expect(pages.map(({ count }) => count)).toEqual([1]);
  await publish(our, feed(entries(500)));
  expect((await our.listing.list({ ...all, query: 'lighthouse' })).total).toBe(0);
});

test('search forgives a slip and a missing accent, and stays within the topic', async () => {
  const json = feed([
    entry(1, { title: 'La rivière renaît' }),
    entry(2, { title: 'Le musée de la rivière' }),
    entry(3, { title: 'Bicycles for everybody' }),
  ]);
  const our = await filled({ url: one, json });
  const titles = async (query: string, topic?: string) =>
    (await our.listing.list({ ...all, query, topic })).items.map(({ title }) => title);
  expect(await titles('riviere')).toEqual(['La rivière renaît', 'Le musée de la rivière']);
  expect(await titles('bicylces')).toEqual(['Bicycles for everybody']);
  expect(await titles('riviere', 'Water')).toEqual(['Le musée de la rivière']);
  expect(await titles('submarine')).toEqual([]);
});

test('settings: strange values are as on the first day, each for itself', async () => {
  const our = await filled();
  await our.keep.set('settings', { language: 'xx', networks: ['linkedin'], firstRunDone: true });
  expect(await our.answers['settings.get']()).toEqual({
    language: 'auto',
    networks: ['linkedin'],
    network: 'linkedin',
    firstRunDone: true,
  });
  expect(await our.answers['settings.set']({ network: 'x', language: undefined })).toMatchObject({
    network: 'x',
    networks: ['linkedin'],
  });
});

test('a story shows from its minute and until its end, offline; head and list say when that is', async () => {
  const soon = start + 10 * minute;
  const end = start + 20 * minute;
  const our = await filled({
    url: one,
    json: feed([
      entry(1),
      entry(2, { _own_voice: { show_from: iso(soon) } }),
      entry(3, { _own_voice: { valid_until: iso(end) } }),
    ]),
  });
  const shown = async () => {
    const [head, list] = [
      await our.answers['library.head'](),
      await our.answers['library.list'](all),
    ];
    const titles = list.items.map((item) => item.title);
    expect(head.items.map((item) => item.title)).toEqual(titles);
    expect(head.changes).toBe(list.changes);
    // What is searched for obeys the same clock, also where the same was just searched for.
    const searched = await our.answers['library.list']({ ...all, query: 'story' });
    expect(searched.items.map((item) => item.title)).toEqual(titles);
    return { titles, changes: list.changes };
  };
  our.time.now = start;
  expect(await shown()).toEqual({ titles: ['Story 1', 'Story 3'], changes: soon });
  our.time.now = soon;
  expect(await shown()).toEqual({ titles: ['Story 1', 'Story 2', 'Story 3'], changes: end + 1 });
  our.time.now = end + 1;
  expect(await shown()).toEqual({ titles: ['Story 1', 'Story 2'], changes: undefined });
  const found = await our.answers['library.item']({ key: `${our.ids[0]}:item-3` });
  expect(found).toEqual({});
});

test('the same story in two feeds is shown once, newest first; of one feed alone it is there', async () => {
  const link = 'https://nordwind.example/ferry';
  const our = await filled(
    { url: one, json: feed([entry(2, { url: `${link}?utm_source=feed` }), entry(4), entry(6)]) },
    {
      url: two,
      json: feed([
        entry(1, { id: 'shared', title: 'Ours, too', external_url: `${link}#top` }),
        entry(3, { id: 'own', url: 'https://team.example/' }),
        entry(5, { id: 'other', url: 'https://team.example/' }),
      ]),
    },
  );
  const titles = async (more: object = {}) =>
    (await our.answers['library.list']({ ...all, ...more })).items.map(({ title }) => title);
  const shown = ['Ours, too', 'Story 3', 'Story 4', 'Story 5', 'Story 6'];
  expect(await titles()).toEqual(shown);
  const head = await our.answers['library.head']();
  expect(head.items.map(({ title }) => title)).toEqual(shown);
  expect(head.total).toBe(shown.length);
  expect(await titles({ source: our.ids[0] })).toEqual(['Story 2', 'Story 4', 'Story 6']);
  expect(await titles({ query: 'Story 2' })).toEqual(['Story 2']);
});

test('what came after a feed was first read has arrived; an edit does not arrive again', async () => {
  const our = await filled({ url: one, json: feed(entries(2)) });
  const arrivals = async () =>
    (await our.answers['library.list'](all)).items.map(({ arrived }) => arrived);
  expect(await arrivals()).toEqual([undefined, undefined]);
  expect(await countUnseen(our.keep, our.listing)).toBe(0);
  await our.answers['library.seen']();
  our.time.now += minute;
  const row = await our.library.feeds.get(our.ids[0] ?? '');
  await our.library.feeds.put({ ...(row as NonNullable<typeof row>), lastOk: our.time.now });
  await publish(our, feed([entry(0), ...entries(2)]));
  expect(await arrivals()).toEqual([our.time.now, undefined, undefined]);
  expect((await our.answers['library.head']()).items[0]?.arrived).toBe(our.time.now);
  expect(await countUnseen(our.keep, our.listing)).toBe(1);
  our.time.now += minute;
  await publish(our, feed([entry(0, { title: 'Edited' }), ...entries(2)]));
  expect((await arrivals())[0]).toBe(our.time.now - minute);
  await our.answers['library.seen']();
  expect(await countUnseen(our.keep, our.listing)).toBe(0);
});

test('two settings that are changed at the same moment are both kept', async () => {
  const { answers } = await filled();
  await Promise.all([
    answers['settings.set']({ language: 'fr' }),
    answers['settings.set']({ network: 'mastodon' }),
  ]);
  expect(await answers['settings.get']()).toMatchObject({ language: 'fr', network: 'mastodon' });
});
