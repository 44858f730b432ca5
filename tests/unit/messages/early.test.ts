import { expect, test } from 'vitest';
import { askEarly } from '../../../lib/messages/early';
import type { Ask } from '../../../lib/messages/protocol';

/** An outside that notes what it is asked, and answers with how many questions there were. */
function noted() {
  const asked: string[] = [];
  const ask = (async (kind: string) => {
    asked.push(kind);
    if (kind === 'place.get') throw new Error('the disk is away');
    return asked.length;
  }) as unknown as Ask;
  return { asked, ask };
}

test('what the first paint needs is asked at once, and each answer is given once', async () => {
  const { asked, ask } = noted();
  const early = askEarly(ask);
  const before = asked.length;
  expect(asked).toContain('library.head');
  expect(new Set(asked).size).toBe(before);
  const head = 1 + asked.indexOf('library.head');
  expect(await early('library.head', {})).toBe(head);
  expect(asked).toHaveLength(before);
  // The second time it may have changed.
  expect(await early('library.head', {})).toBe(before + 1);
  expect(await early('composer.state', {})).toBe(before + 2);
});

test('a failure is told to whoever asks', async () => {
  const { ask } = noted();
  await expect(askEarly(ask)('place.get', {})).rejects.toThrow('the disk is away');
});
