import { expect, test } from 'vitest';
import { waitForOwnStep } from '../../../lib/editors/apart';

test('only typing of the last second makes one wait, and never longer than that', () => {
  expect(waitForOwnStep(undefined, 5_000)).toBe(0);
  expect(waitForOwnStep(5_000, 5_000)).toBe(1_050);
  expect(waitForOwnStep(4_500, 5_000)).toBe(550);
  expect(waitForOwnStep(3_000, 5_000)).toBe(0);
  // The clock was set back: no wait for hours.
  expect(waitForOwnStep(9_000_000, 5_000)).toBe(0);
});
