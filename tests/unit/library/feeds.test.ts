import { expect, test } from 'vitest';
import { countKept, deleteDrafts, deleteLibrary } from '../../../lib/library/data';
import {
  addFeed,
  leftOutOf,
  listFeeds,
  pauseFeed,
  removeFeed,
  renameFeed,
  resumeFeed,
} from '../../../lib/library/feeds';
import { versionKey } from '../../../lib/library/version';
import { entries, feed } from './feed-files';
import { filled, foundFeed } from './filled';
import { minute, start, watchStore } from './store';

const one = 'https://news.example.com/feed.json';
const two = 'https://other.example.com/feed.json';
const draft = {
  id: 'd',
  text: 'Mine',
  network: 'x',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: 1,
  updated: 1,
};
const both = () =>
  filled(
    { url: one, json: feed(entries(120)) },
    { url: two, json: feed(entries(5), { title: 'Südwind' }) },
  );
const picture = (url: string, feedIds: string[]) => ({
  url,
  size: 'thumb' as const,
  feedIds,
  type: 'image/webp',
  bytes: new ArrayBuffer(3),
  weight: 3,
  at: start,
});

test('a feed that is added is there at once, polled in the first half hour, and told of', async () => {
  const our = await filled({
    url: one,
    json: feed([...entries(3), { title: 'No id' }], { language: 'fr' }),
  });
  const [state] = await listFeeds(our.library);
  expect(state).toMatchObject({
    url: one,
    name: 'Nordwind',
    items: 3,
    language: 'fr',
    paused: false,
    lastOk: start,
  });
  expect(state?.next).toBeGreaterThan(start);
  expect(state?.next).toBeLessThanOrEqual(start + 30 * minute);
  expect(our.kept.get(versionKey)).toBe(1);
  expect(await leftOutOf(our.library, state?.id ?? '')).toMatchObject({
    total: 1,
    leftOut: [{ reason: 'no-id' }],
  });
});

test('the same address is not added twice', async () => {
  const our = await filled({ url: one, json: feed(entries(3)) });
  expect(await addFeed(our, foundFeed(feed(entries(9)), one))).toMatchObject({
    ok: true,
    id: our.ids[0],
  });
  expect(await our.library.feeds.count()).toBe(1);
});

test('a name of one’s own stays; an empty one brings the feed’s back', async () => {
  const our = await both();
  await renameFeed(our, our.ids[0] ?? '', '  My feed ');
  expect((await our.answers['library.head']()).items.map(({ source }) => source)).toContain(
    'My feed',
  );
  expect(
    (await our.listing.list({ query: '', offset: 0, limit: 10 })).items.map(({ source }) => source),
  ).toContain('My feed');
  await renameFeed(our, our.ids[0] ?? '', ' ');
  expect((await listFeeds(our.library))[0]?.name).toBe('Nordwind');
  expect(await renameFeed(our, 'nobody', 'x')).toBe(false);
});

test('a paused feed is not polled, its items stay; resumed it is due now', async () => {
  const our = await both();
  const id = our.ids[0] ?? '';
  await pauseFeed(our, id);
  const [paused] = await listFeeds(our.library);
  expect(paused).toMatchObject({ paused: true, items: 120 });
  expect(paused?.next).toBeUndefined();
  expect((await our.listing.list({ query: '', offset: 0, limit: 1 })).total).toBe(125);
  our.time.now += minute;
  await resumeFeed(our, id);
  expect((await listFeeds(our.library))[0]).toMatchObject({ paused: false, next: our.time.now });
});

test('a removed feed takes its pages, head and pictures; drafts and the other feed stay', async () => {
  const our = await both();
  const [a = '', b = ''] = our.ids;
  await our.db.drafts.drafts.put({ ...draft, itemKey: `${a}:item-1` });
  await our.library.pictures.bulkPut([picture('https://x/1', [a]), picture('https://x/2', [a, b])]);
  await removeFeed(our, a);
  expect(await our.library.pages.toCollection().primaryKeys()).toEqual([`${b}:0`]);
  expect(await our.library.heads.toCollection().primaryKeys()).toEqual([b]);
  expect(await our.library.contents.toCollection().primaryKeys()).toEqual([b]);
  expect((await our.library.pictures.toArray()).map(({ url, feedIds }) => [url, feedIds])).toEqual([
    ['https://x/2', [b]],
  ]);
  expect(await countKept(our.db)).toEqual({ feeds: 1, items: 5, drafts: 1, posted: 0 });
  expect((await our.listing.list({ query: '', offset: 0, limit: 1 })).total).toBe(5);
  expect(our.kept.get(versionKey)).toBe(3);
});

test('everything can be deleted, the words apart from the library', async () => {
  const our = await both();
  await our.db.drafts.drafts.put(draft);
  await deleteLibrary(our.db, our.keep);
  expect(await countKept(our.db)).toEqual({ feeds: 0, items: 0, drafts: 1, posted: 0 });
  expect(our.kept.get(versionKey)).toBe(3);
  await deleteDrafts(our.db, our.keep);
  expect(await countKept(our.db)).toEqual({ feeds: 0, items: 0, drafts: 0, posted: 0 });
});

test('on a full disk nothing is added', async () => {
  const our = await filled();
  watchStore(our.library).before = (table) => {
    if (table === 'heads') throw new DOMException('full', 'QuotaExceededError');
  };
  expect(await addFeed(our, foundFeed(feed(entries(3)), one))).toEqual({
    ok: false,
    problem: 'disk-full',
  });
  expect(await our.library.pages.count()).toBe(0);
  expect(await our.library.feeds.count()).toBe(0);
});
