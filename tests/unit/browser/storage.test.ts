import { expect, test, vi } from 'vitest';

const kept: Record<string, unknown> = { a: 1, b: 2 };
const reads: unknown[] = [];
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        async get(keys: string[]) {
          reads.push(keys);
          return Object.fromEntries(
            keys.filter((key) => key in kept).map((key) => [key, kept[key]]),
          );
        },
      },
      managed: {
        async get() {
          throw new Error('no policy');
        },
      },
    },
  },
}));
const { getManaged, getStored } = await import('../../../lib/browser/storage');

test('what is wanted in one go is read in one go, each its own value', async () => {
  const wanted = ['a', 'b', 'none'].map((key) => getStored('local', key));
  expect(await Promise.all(wanted)).toEqual([1, 2, undefined]);
  expect(reads).toEqual([['a', 'b', 'none']]);
});

test('what is wanted later is read anew', async () => {
  expect(await getStored('local', 'a')).toBe(1);
  kept.a = 3;
  expect(await getStored('local', 'a')).toBe(3);
});

test('no policy is no value', async () => {
  expect(await Promise.all([getManaged('feeds'), getManaged('other')])).toEqual([
    undefined,
    undefined,
  ]);
});
