/** PURE. Where the panel stands: beside the composer where there is room, else over the page's end side. */
import type { Box } from './host';

export const panelWidth = 332;
const gap = 12;
const tallest = 600;

/**
 * Takes the composer's box, the viewport's size in px, the writing direction, and the box of what holds it
 * together with its own buttons (a dialog, a form): the panel covers neither where it need not. Gives the panel's box.
 */
export function placePanel(
  composer: Box,
  viewport: { width: number; height: number },
  rtl: boolean,
  around = composer,
): Box {
  const width = Math.min(panelWidth, viewport.width - 2 * gap);
  const height = Math.min(tallest, viewport.height - 2 * gap);
  const fits = (x: number) => x >= gap && x + width <= viewport.width - gap;
  const beside = [around, composer]
    .flatMap((box) => {
      const sides = [box.left + box.width + gap, box.left - gap - width];
      return rtl ? sides.reverse() : sides;
    })
    .find(fits);
  const within = (y: number) => Math.max(gap, Math.min(y, viewport.height - gap - height));
  if (beside !== undefined) return { left: beside, top: within(composer.top - gap), width, height };
  // No room at its sides: below or above it if a usable part fits, so that the composer stays in sight.
  const atSide = rtl ? gap : viewport.width - gap - width;
  // Only the part of the composer that is in sight counts.
  const inSight = (y: number) => Math.max(0, Math.min(y, viewport.height));
  const bottom = inSight(composer.top + composer.height);
  const under = viewport.height - 2 * gap - bottom;
  const over = inSight(composer.top) - 2 * gap;
  const usable = 280;
  if (under >= usable && under >= over)
    return {
      left: atSide,
      top: bottom + gap,
      width,
      height: Math.min(height, under),
    };
  if (over >= usable)
    return {
      left: atSide,
      top: Math.max(gap, over + gap - height),
      width,
      height: Math.min(height, over),
    };
  return { left: atSide, top: within(composer.top), width, height };
}
