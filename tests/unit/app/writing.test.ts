import { expect, test } from 'vitest';
import { createWriting } from '../../../lib/app/writing';
import type { Ask, Draft, Params } from '../../../lib/messages/protocol';

/** Timers and saves that happen when the test says so. */
function world(kept: Draft[] = []) {
  const timers = new Map<number, { at: number; run: () => void }>();
  const saves: { params: Params<'drafts.save'>; done: (kept: 'kept' | 'full') => void }[] = [];
  const removed: string[] = [];
  let now = 1000;
  let id = 0;
  const ask = ((kind: string, params: never) => {
    if (kind === 'drafts.save')
      return new Promise((done) => {
        saves.push({ params, done: (how) => done({ kept: how }) });
      });
    if (kind === 'drafts.remove') removed.push((params as Params<'drafts.remove'>).id);
    if (kind === 'drafts.get')
      return Promise.resolve({
        draft: kept.find((one) => one.id === (params as Params<'drafts.get'>).id),
      });
    return Promise.resolve({ ok: true });
  }) as unknown as Ask;
  const writing = createWriting(
    {
      ask,
      now: () => now,
      after: (ms, run) => {
        id += 1;
        const mine = id;
        timers.set(mine, { at: now + ms, run });
        return () => timers.delete(mine);
      },
      newId: () => 'new',
      copyText: async () => {},
      trusted: () => true,
    },
    () => {},
  );
  return {
    writing,
    saves,
    removed,
    async pass(ms: number) {
      now += ms;
      for (const [key, timer] of [...timers])
        if (timer.at <= now) {
          timers.delete(key);
          timer.run();
        }
      await settle();
    },
  };
}
const settle = async () => {
  for (let n = 0; n < 10; n += 1) await Promise.resolve();
};
const caret = { start: 0, end: 0 };

test('a change is on its way within 150 ms, several as one', async () => {
  const { writing, saves, pass } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  saves[0]?.done('kept');
  await settle();
  writing.write('a', caret);
  await pass(50);
  writing.write('ab', caret);
  expect(saves).toHaveLength(1);
  await pass(100);
  expect(saves[1]?.params.draft.text).toBe('ab');
});

test('saves go one after the other, and the last one carries the newest text', async () => {
  const { writing, saves, pass } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  writing.write('first', caret);
  await pass(150);
  writing.write('second', caret);
  await pass(150);
  expect(saves).toHaveLength(1);
  saves[0]?.done('kept');
  await settle();
  expect(saves).toHaveLength(2);
  expect(saves[1]?.params.draft.text).toBe('second');
});

test('a save tells on what it is based, so that another window’s words are not lost', async () => {
  const { writing, saves, pass } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  expect(saves[0]?.params.base).toBeUndefined();
  saves[0]?.done('kept');
  await settle();
  writing.write('a', caret);
  await pass(150);
  expect(saves[1]?.params.base).toBe(saves[0]?.params.draft.updated);
});

test('says that it is keeping only when that takes a second', async () => {
  const { writing, saves, pass } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  saves[0]?.done('kept');
  await settle();
  expect(writing.kept.value).toBe('kept');
  writing.write('a', caret);
  await pass(150);
  await pass(900);
  expect(writing.kept.value).toBe('kept');
  await pass(200);
  expect(writing.kept.value).toBe('keeping');
  saves[1]?.done('kept');
  await settle();
  expect(writing.kept.value).toBe('kept');
});

test('flush sends at once what is not kept, and nothing else', async () => {
  const { writing, saves } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  saves[0]?.done('kept');
  await settle();
  void writing.flush();
  await settle();
  expect(saves).toHaveLength(1);
  writing.write('a', caret);
  void writing.flush();
  await settle();
  expect(saves[1]?.params.draft.text).toBe('a');
});

test('a draft left in the midst of a save is kept whole; the next one is not mixed up with it', async () => {
  const { writing, saves, pass } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  writing.write('old words', caret);
  void writing.leave();
  expect(writing.draft.value).toBeUndefined();
  saves[0]?.done('kept');
  await settle();
  expect(saves[1]?.params.draft.text).toBe('old words');
  saves[1]?.done('kept');
  await pass(200);
  expect(saves).toHaveLength(2);
});

test('what could not be kept is held, and taken up again', async () => {
  const { writing, saves } = world();
  writing.begin({ network: 'linkedin' });
  await settle();
  saves[0]?.done('full');
  await settle();
  writing.write('mine', caret);
  void writing.leave();
  await settle();
  saves[1]?.done('full');
  await settle();
  expect(writing.held.value.map((one) => one.text)).toEqual(['mine']);
  await writing.open('new');
  expect(writing.draft.value?.text).toBe('mine');
  void writing.flush();
  await settle();
  saves[2]?.done('kept');
  await settle();
  expect(writing.held.value).toEqual([]);
  expect(writing.kept.value).toBe('kept');
});
