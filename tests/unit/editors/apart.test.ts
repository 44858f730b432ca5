// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { changesText, waitForOwnStep } from '../../../lib/editors/apart';

test('only typing of the last second makes one wait, and never longer than that', () => {
  expect(waitForOwnStep(undefined, 5_000)).toBe(0);
  expect(waitForOwnStep(5_000, 5_000)).toBe(1_050);
  expect(waitForOwnStep(4_500, 5_000)).toBe(550);
  expect(waitForOwnStep(3_000, 5_000)).toBe(0);
  // The clock was set back: no wait for hours.
  expect(waitForOwnStep(9_000_000, 5_000)).toBe(0);
});

test('letters, line breaks, deletions and pastes change a text; moving about, shortcuts and the focus do not', () => {
  const pressed = (key: string, more = {}) =>
    changesText(new KeyboardEvent('keydown', { key, ...more }));
  for (const key of ['a', 'é', ' ', 'Enter', 'Backspace', 'Delete', 'Process'])
    expect(pressed(key), key).toBe(true);
  expect(pressed('v', { ctrlKey: true })).toBe(true);
  expect(pressed('X', { metaKey: true })).toBe(true);
  for (const key of ['ArrowLeft', 'End', 'Tab', 'Shift', 'Control', 'Escape', 'F5'])
    expect(pressed(key), key).toBe(false);
  expect(pressed('z', { ctrlKey: true })).toBe(false);
  expect(pressed('a', { metaKey: true })).toBe(false);
  expect(changesText(new Event('beforeinput'))).toBe(true);
  expect(changesText(new Event('focusin'))).toBe(false);
});
