import { expect, test, vi } from 'vitest';
import { deleteDrafts } from '../../../lib/library/data';
import { postedNotices } from '../../../lib/library/mine';
import {
  knownReminders,
  remindersKey,
  removeReminder,
  setReminder,
} from '../../../lib/library/reminders';
import { ringReminders } from '../../../lib/library/ring';
import type { KnownReminder } from '../../../lib/messages/own-words';
import type { Draft } from '../../../lib/messages/shapes';
import { entries, feed } from './feed-files';
import { filled } from './filled';
import { minute, start, watchStore } from './store';

const url = 'https://news.example.com/feed.json';
const draft = (id: string, over: Partial<Draft> = {}): Draft => ({
  id,
  text: `The words of ${id}, and more`,
  network: 'linkedin',
  caret: { start: 0, end: 0 },
  scroll: 0,
  created: start,
  updated: start,
  ...over,
});
const notice = (level: string, over: object = {}) =>
  feed(entries(2), {
    _own_voice: {
      notice: { id: 'n', level, title: 'A gate gave way', text: 'Nobody is hurt.', ...over },
    },
  });

/** A library, drafts a and b, and a background that writes down what it does. */
async function background(json: unknown = feed(entries(2))) {
  const our = await filled({ url, json });
  const faults = watchStore(our.db.drafts);
  await our.db.drafts.drafts.bulkPut([draft('a'), draft('b', { itemKey: `${our.ids[0]}:item-1` })]);
  const alarms: (number | undefined)[] = [];
  const shown: {
    draftId: string;
    words: string;
    gone: string | undefined;
    asks: string | undefined;
  }[] = [];
  const set = (draftId: string, at: number) =>
    setReminder(our.db.drafts, our.keep, { draftId, at }, our.time.now);
  const ring = (notify?: (one: KnownReminder) => Promise<unknown>) =>
    ringReminders({
      db: our.db,
      keep: our.keep,
      now: () => our.time.now,
      alarm: async (when) => void alarms.push(when),
      notify:
        notify ??
        (async ({ draftId, words, gone }, asks) => void shown.push({ draftId, words, gone, asks })),
    });
  return { ...our, faults, alarms, shown, set, ring };
}

test('the alarm is for the next reminder; each is made known once, when it is due', async () => {
  const our = await background();
  expect(await our.set('a', start + 20 * minute)).toEqual({ kept: 'kept' });
  expect(await our.set('b', start + 10 * minute)).toEqual({ kept: 'kept' });
  await our.ring();
  expect([our.alarms, our.shown]).toEqual([[start + 10 * minute], []]);
  our.time.now += 10 * minute;
  await our.ring();
  await our.ring();
  expect(our.shown).toEqual([
    { draftId: 'b', words: 'The words of b, and more', gone: undefined, asks: undefined },
  ]);
  expect(our.alarms.slice(1)).toEqual([start + 20 * minute, start + 20 * minute]);
  our.time.now += 10 * minute;
  await our.ring();
  expect(our.shown.map(({ draftId }) => draftId)).toEqual(['b', 'a']);
  expect(our.alarms.at(-1)).toBeUndefined();
  // Until one decides they are there.
  expect(await knownReminders(our.db, our.time.now)).toHaveLength(2);
});

test('what came due while the browser was closed is made known at the next start', async () => {
  const our = await background();
  await our.set('a', start + minute);
  our.time.now += 3 * 24 * 60 * minute;
  await our.ring();
  expect(our.shown).toHaveLength(1);
});

test('a time that has passed is refused, and so is a draft that is not on the disk', async () => {
  const our = await background();
  expect(await our.set('a', start)).toEqual({ kept: 'past' });
  expect(await our.set('a', start - minute)).toEqual({ kept: 'past' });
  expect(await our.set('nobody', start + minute)).toEqual({ kept: 'no-draft' });
  expect(await knownReminders(our.db, start)).toEqual([]);
});

test('another time moves the reminder, and lets it make itself known again', async () => {
  const our = await background();
  await our.set('a', start + minute);
  our.time.now += minute;
  await our.ring();
  await our.set('a', our.time.now + minute);
  our.time.now += minute;
  await our.ring();
  expect(our.shown).toHaveLength(2);
  expect(await our.db.drafts.reminders.count()).toBe(1);
});

test.each([
  ['pause', {}, 'A gate gave way'],
  ['care', {}, undefined],
  ['info', {}, undefined],
  ['pause', { ends: new Date(start + minute / 2).toISOString() }, undefined],
  ['pause', { starts: new Date(start + minute).toISOString() }, 'A gate gave way'],
  ['pause', { starts: new Date(start + 2 * minute).toISOString() }, undefined],
])('under a notice of level %s %o it asks: %s', async (level, over, asks) => {
  const our = await background(notice(level, over));
  await our.set('a', start + minute);
  our.time.now += minute;
  await our.ring();
  expect(our.shown.map((one) => one.asks)).toEqual([asks]);
});

test('in silence nothing is shown, then or after; it is kept', async () => {
  const our = await background();
  await our.keep.set('settings', { silentSince: start });
  await our.set('a', start + minute);
  await our.ring();
  our.time.now += minute;
  await our.ring();
  await our.keep.set('settings', { silentSince: 0 });
  await our.ring();
  expect(our.shown).toEqual([]);
  expect(await knownReminders(our.db, our.time.now)).toMatchObject([
    { draftId: 'a', words: 'The words of a, and more' },
  ]);
});

test.each(['gone', 'withdrawn'])('a story that is %s is said to be', async (how) => {
  const our = await background();
  await our.set('b', start + minute);
  await our.db.library.contents.toCollection().modify((contents) => {
    contents.pages = [];
    if (how === 'withdrawn') contents.withdrawn = ['item-1'];
  });
  our.time.now += minute;
  await our.ring();
  expect(our.shown).toMatchObject([{ draftId: 'b', gone: how }]);
});

test('a notification that fails is not tried for ever, and does not hold up the others', async () => {
  const our = await background();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await our.set('a', start + minute);
  await our.set('b', start + minute);
  our.time.now += minute;
  const tried: string[] = [];
  const fail = async ({ draftId }: KnownReminder) => {
    tried.push(draftId);
    throw new Error('no notifications here');
  };
  await our.ring(fail);
  await our.ring(fail);
  expect(tried.sort()).toEqual(['a', 'b']);
  expect(said).toHaveBeenCalledTimes(2);
  said.mockRestore();
});

test('a deleted draft takes its reminder along, an undone deletion brings it back', async () => {
  const our = await background();
  await our.set('a', start + minute);
  await our.db.drafts.drafts.delete('a');
  our.time.now += minute;
  await our.ring();
  expect([our.shown, our.alarms]).toEqual([[], [undefined]]);
  await our.db.drafts.drafts.put(draft('a'));
  await our.ring();
  expect(our.shown).toHaveLength(1);
  await our.db.drafts.drafts.delete('a');
  our.time.now += 2 * 24 * 60 * minute;
  await our.ring();
  expect(await our.db.drafts.reminders.count()).toBe(0);
});

test('open pages hear of every change, and of a deletion of all', async () => {
  const our = await background();
  const heard = () => our.kept.get(remindersKey);
  await our.set('a', start + minute);
  expect(heard()).toBe(1);
  await removeReminder(our.db.drafts, our.keep, 'a');
  expect(heard()).toBe(2);
  await our.set('a', start + minute);
  await deleteDrafts(our.db, our.keep);
  expect(heard()).toBe(4);
  expect(await our.db.drafts.reminders.count()).toBe(0);
});

test('pages that never heard of a reminder do not look for one, until it is announced', async () => {
  const our = await background();
  await our.db.drafts.reminders.put({ draftId: 'a', at: start + minute, set: start });
  expect(await our.answers['reminders.list']()).toEqual({ reminders: [] });
  await our.ring();
  expect((await our.answers['reminders.list']()).reminders).toMatchObject([{ draftId: 'a' }]);
});

test('a disk that takes nothing is said', async () => {
  const our = await background();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  our.faults.before = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  expect(await our.set('a', start + minute)).toEqual({ kept: 'failed' });
  said.mockRestore();
});

test('a notice that names nobody to ask leads to the company’s contact', async () => {
  const own = { company: { name: 'Nordwind', contact: 'mailto:press@example.com' } };
  const posted = async (more: object) => {
    const json = feed(entries(1), {
      _own_voice: { ...own, notice: { id: 'n', level: 'pause', title: 'A', text: 'B', ...more } },
    });
    const our = await filled({ url, json });
    return (await postedNotices(our.db.library)).map(({ notice: one }) => one.contact);
  };
  expect(await posted({})).toEqual(['mailto:press@example.com']);
  expect(await posted({ contact: 'mailto:safety@example.com' })).toEqual([
    'mailto:safety@example.com',
  ]);
});
