import { afterEach, beforeEach, expect, test } from 'vitest';
import { pauseFeed } from '../../../lib/library/feeds';
import {
  reschedule,
  type SyncAllPorts,
  syncAllowed,
  syncDue,
  syncNow,
  syncOpened,
} from '../../../lib/library/sync-all';
import { versionKey } from '../../../lib/library/version';
import { entries, feed } from './feed-files';
import { filled } from './filled';
import { createExclusive, minute } from './store';
import { feedAnswer, startWeb, type Web } from './web';

const one = 'https://news.example.com/feed.json';
const two = 'https://other.example.com/feed.json';
let web: Web;
beforeEach(async () => {
  web = await startWeb();
});
afterEach(() => web.close());

async function twoFeeds() {
  const json = feed(entries(3));
  web.on(one, feedAnswer(json));
  web.on(two, feedAnswer(json));
  const our = await filled({ url: one, json }, { url: two, json });
  const alarms: (number | undefined)[] = [];
  const ports: SyncAllPorts = {
    db: our.library,
    net: web.net,
    clock: our.clock,
    exclusive: createExclusive(),
    keep: our.keep,
    alarm: async (when) => void alarms.push(when),
  };
  const asked = () =>
    web.asked
      .splice(0)
      .map(({ url }) => url)
      .sort();
  return { ...our, alarms, ports, asked };
}

test('what is due is read, and the alarm is set for the next; should the process die, it rings all the same', async () => {
  const our = await twoFeeds();
  our.time.now += 60 * minute;
  await our.library.feeds.update(our.ids[1] ?? '', { next: our.time.now + 2 * minute });
  await syncDue(our.ports);
  expect(our.asked()).toEqual([one]);
  expect(our.alarms).toEqual([our.time.now + 5 * minute, our.time.now + 2 * minute]);
});

test('the alarm rings in 30 s at the earliest, and not at all when nothing is polled', async () => {
  const our = await twoFeeds();
  our.time.now += 600 * minute;
  await reschedule(our.ports);
  expect(our.alarms).toEqual([our.time.now + 30_000]);
  for (const id of our.ids) await pauseFeed(our, id);
  await reschedule(our.ports);
  expect(our.alarms.at(-1)).toBeUndefined();
  await syncDue(our.ports);
  expect(our.asked()).toEqual([]);
});

test('opening reads what is older than five minutes, but nothing a server asked to leave alone', async () => {
  const our = await twoFeeds();
  our.time.now += 4 * minute;
  await syncOpened(our.ports);
  expect(our.asked()).toEqual([]);
  our.time.now += 2 * minute;
  web.on(
    two,
    (_request, response) => void response.writeHead(503, { 'retry-after': '3600' }).end(),
  );
  await syncOpened(our.ports);
  expect(our.asked()).toEqual([one, two]);
  our.time.now += 6 * minute;
  await syncOpened(our.ports);
  expect(our.asked()).toEqual([one]);
  our.time.now += 60 * minute;
  web.on(two, feedAnswer(feed(entries(3))));
  await syncOpened(our.ports);
  expect(our.asked()).toEqual([one, two]);
  expect((await our.library.feeds.get(our.ids[1] ?? ''))?.quietUntil).toBeUndefined();
});

test('asked for now, one feed is read whatever its time; an expired one is no longer polled', async () => {
  const our = await twoFeeds();
  web.on(one, feedAnswer(feed(entries(3), { expired: true })));
  await syncNow(our.ports, our.ids[0]);
  expect(our.asked()).toEqual([one]);
  our.time.now += 600 * minute;
  await syncDue(our.ports);
  expect(our.asked()).toEqual([two]);
});

test('a host that is allowed is read at once', async () => {
  const our = await twoFeeds();
  web.withoutCors.add('news.example.com');
  await syncNow(our.ports);
  our.asked();
  web.granted.add('https://news.example.com/*');
  await syncAllowed(our.ports, ['https://news.example.com/*']);
  expect(our.asked()).toEqual([one]);
  expect((await our.library.feeds.get(our.ids[0] ?? ''))?.problem).toBeUndefined();
});

test('one feed that fails holds up no other, and a change is told of', async () => {
  const our = await twoFeeds();
  web.off(one);
  web.on(two, feedAnswer(feed(entries(4))));
  our.time.now += 60 * minute;
  const ends = await syncDue(our.ports);
  expect(ends.get(our.ids[0] ?? '')).toBe('failed');
  expect(ends.get(our.ids[1] ?? '')).toBe('kept');
  expect(our.kept.get(versionKey)).toBe(4);
});
