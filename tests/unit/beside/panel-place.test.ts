import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placePanel } from '../../../lib/beside/panel-place';

const wide = { width: 1280, height: 800 };

test('beside the composer where there is room: its end side first, the other way round in right-to-left', () => {
  const composer = { left: 400, top: 100, width: 400, height: 200 };
  expect(placePanel(composer, wide, false).left).toBe(812);
  expect(placePanel(composer, wide, true).left).toBe(400 - 12 - 332);
  expect(placePanel({ ...composer, left: 700, width: 520 }, wide, false).left).toBe(700 - 12 - 332);
});

test('in a narrow window below or above the composer, which stays in sight', () => {
  const narrow = { width: 400, height: 800 };
  const under = placePanel({ left: 10, top: 20, width: 380, height: 200 }, narrow, false);
  expect(under.top).toBe(232);
  const over = placePanel({ left: 10, top: 560, width: 380, height: 200 }, narrow, false);
  expect(over.top + over.height).toBeLessThanOrEqual(548);
});

test('always whole within the viewport, whatever the composer does', () => {
  const at = fc.integer({ min: -3000, max: 3000 });
  const long = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(
      fc.record({ left: at, top: at, width: long, height: long }),
      fc.record({
        width: fc.integer({ min: 320, max: 2600 }),
        height: fc.integer({ min: 320, max: 1600 }),
      }),
      fc.boolean(),
      (composer, viewport, rtl) => {
        const box = placePanel(composer, viewport, rtl);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(viewport.width);
        expect(box.top + box.height).toBeLessThanOrEqual(viewport.height);
        expect(box.height).toBeGreaterThanOrEqual(200);
      },
    ),
  );
});

test('covers neither the composer nor the dialog around it, where there is room for both', () => {
  const dialog = { left: 360, top: 60, width: 560, height: 500 };
  const inside = { left: 384, top: 130, width: 512, height: 200 };
  expect(placePanel(inside, { width: 1280, height: 800 }, false, dialog).left).toBe(932);
  // No room beside the dialog: beside the composer at least.
  const broad = { ...dialog, left: 340, width: 600 };
  expect(placePanel(inside, { width: 1255, height: 800 }, false, broad).left).toBe(908);
});

test('covers the button that sends in no window where another place is left, in either direction', () => {
  const dialog = { left: 120, top: 70, width: 560, height: 330 };
  const composer = { left: 138, top: 130, width: 524, height: 200 };
  const window = { width: 800, height: 600 };
  const icon = { left: 140, top: 345, width: 40, height: 32, weight: 1 };
  const send = { left: 590, top: 345, width: 70, height: 36, weight: 5 };
  for (const rtl of [false, true]) {
    const box = placePanel(composer, window, rtl, dialog, [icon, send]);
    const apart =
      box.left >= send.left + send.width ||
      box.left + box.width <= send.left ||
      box.top >= send.top + send.height ||
      box.top + box.height <= send.top;
    expect(apart, String(rtl)).toBe(true);
  }
  // Below the form, not below the text alone, where its buttons are.
  const tall = placePanel(composer, { width: 800, height: 760 }, false, dialog, [icon, send]);
  expect(tall.top).toBe(412);
});
