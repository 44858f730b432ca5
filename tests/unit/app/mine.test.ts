import { expect, test } from 'vitest';
import { createMine } from '../../../lib/app/mine';
import { type Mine, nothingMine } from '../../../lib/learning/mine';
import type { Ask } from '../../../lib/messages/protocol';

const withDone = (...done: string[]): Mine => ({
  ...nothingMine,
  progress: { ...nothingMine.progress, done },
});

/** A disk that answers what it held when it was asked, as late as one lets it. */
function slowDisk(held: Mine) {
  const waiting: (() => void)[] = [];
  let now = held;
  const ask = ((kind: string, part: Partial<Mine>) => {
    const then = now;
    if (kind === 'mine.set') now = { ...now, ...part };
    return new Promise((done) => {
      waiting.push(() => done(kind === 'mine.get' ? then : { ok: true }));
    });
  }) as unknown as Ask;
  const answer = async () => {
    waiting.shift()?.();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return { ask, answer, waiting };
}

test('an answer from before a change does not undo it', async () => {
  const disk = slowDisk(withDone('one'));
  const mine = createMine(disk.ask);
  const loading = mine.load();
  const setting = mine.set('progress', withDone('one', 'two').progress);
  await disk.answer();
  expect(mine.mine.value.progress.done).toEqual(['one', 'two']);
  while (disk.waiting.length > 0) await disk.answer();
  await Promise.all([loading, setting]);
  expect(mine.mine.value.progress.done).toEqual(['one', 'two']);
});

test('what another page changed meanwhile is there after the next load', async () => {
  const disk = slowDisk(withDone('one', 'elsewhere'));
  const mine = createMine(disk.ask);
  const loading = mine.load();
  await disk.answer();
  await loading;
  expect(mine.mine.value.progress.done).toEqual(['one', 'elsewhere']);
});
