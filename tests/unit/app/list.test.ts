import { expect, test } from 'vitest';
import { createList } from '../../../lib/app/list';
import type { Ask } from '../../../lib/messages/protocol';

/** Time that passes when told, with timers that ring in it. */
function createTime(now: number) {
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    after: (ms: number, run: () => void) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}

test('a story that begins or ends is heard of at its minute, once, also after the machine slept', async () => {
  const time = createTime(1_000_000);
  let changes: number | undefined = 1_000_000 + 600_000;
  let due = 0;
  const head = () => ({
    items: [],
    topics: [],
    feeds: [],
    total: 0,
    version: 1,
    ...(changes ? { changes } : {}),
  });
  const ask = (async () => head()) as unknown as Ask;
  const list = createList({ ask, now: time.now, after: time.after }, () => {
    due += 1;
  });
  await list.start(head(), { query: '' });
  time.pass(599_000);
  expect(due).toBe(0);
  time.pass(1_000);
  expect(due).toBe(1);
  changes = undefined;
  await list.refresh(true);
  time.pass(3_600_000);
  expect(due).toBe(1);
});
