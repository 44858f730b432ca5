/** PURE. Where the panel stands: beside the composer where there is room, else over the page's end side. */
import type { Box } from './host';

export const panelWidth = 332;
const gap = 12;
const tallest = 600;

const usable = 280;
/** What the panel should leave free: `weight` says how much, 1 for a button among others, more for the one that sends. */
export type Kept = Box & { weight: number };

const ends = (box: Box) => ({ right: box.left + box.width, bottom: box.top + box.height });
const shared = (one: Box, other: Box): number => {
  const [a, b] = [ends(one), ends(other)];
  const across = Math.min(a.right, b.right) - Math.max(one.left, other.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(one.top, other.top);
  return Math.max(0, across) * Math.max(0, down);
};

/**
 * Takes the composer's box, the viewport's size in px, the writing direction, the box of what holds it together with
 * its own buttons (a dialog, a form), and these. Gives the panel's box: the first place that covers none of them, else
 * the one that covers least.
 */
export function placePanel(
  composer: Box,
  viewport: { width: number; height: number },
  rtl: boolean,
  around = composer,
  kept: readonly Kept[] = [],
): Box {
  const width = Math.min(panelWidth, viewport.width - 2 * gap);
  const height = Math.min(tallest, viewport.height - 2 * gap);
  const within = (y: number) => Math.max(gap, Math.min(y, viewport.height - gap - height));
  const sides = [viewport.width - gap - width, gap];
  if (rtl) sides.reverse();
  const both = [around, composer];
  const top = within(composer.top - gap);
  const beside = both
    .flatMap((box) => {
      const places = [box.left + box.width + gap, box.left - gap - width];
      return rtl ? places.reverse() : places;
    })
    .filter((left) => left >= gap && left + width <= viewport.width - gap)
    .map((left) => ({ left, top, width, height }));

  // No room at its sides: below or above it if a usable part fits, so that the composer stays in sight.
  // Only the part of it that is in sight counts.
  const inSight = (y: number) => Math.max(0, Math.min(y, viewport.height));
  const apart = both.flatMap((box) => {
    const bottom = inSight(ends(box).bottom);
    const under = Math.min(height, viewport.height - 2 * gap - bottom);
    const over = Math.min(height, inSight(box.top) - 2 * gap);
    const places = [
      { top: bottom + gap, height: under },
      { top: inSight(box.top) - gap - over, height: over },
    ];
    return (under >= over ? places : places.reverse()).filter((place) => place.height >= usable);
  });
  const low = Math.min(height, usable);
  const over = [
    { top: within(composer.top), height },
    { top: gap, height: low },
    { top: viewport.height - gap - low, height: low },
  ];
  const places = [
    ...beside,
    ...[...apart, ...over].flatMap((place) => sides.map((left) => ({ left, width, ...place }))),
  ];
  const cost = (place: Box) =>
    kept.reduce((sum, each) => sum + (shared(place, each) > 0 ? each.weight : 0), 0) +
    (2 * shared(place, composer)) / Math.max(1, composer.width * composer.height);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}
