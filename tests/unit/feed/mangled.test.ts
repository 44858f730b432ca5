import { expect, test } from 'vitest';
import { readMangled } from '../../fixtures/feeds/mangle';

/** A fixed sample; `npm run test:soak` reads as many as there is time for. */
test.each([1, 2, 3])('mangled feeds of seed %i do no harm', (seed) => {
  expect(readMangled(seed, 300)).toEqual([]);
});
