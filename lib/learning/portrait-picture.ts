/** PURE. The portrait's picture: three stones, as large as their part; two that are both at least middling overlap. */
import { type Part, parts, type Scores, sizeOf } from './portrait.ts';

/** A stone in the picture's own units: centre and half-width. */
export type Stone = { part: Part; x: number; y: number; r: number };
export type StonePicture = {
  stones: Stone[];
  /** For the SVG's viewBox: left, top, width, height. */
  box: readonly [number, number, number, number];
  /** The pairs that overlap, for the words beside the picture. */
  overlaps: readonly (readonly [Part, Part])[];
};

/** Where each stone lies around the largest, in degrees clockwise from the right. */
const bearing: Record<Part, number> = { tie: 180, own: 35, digital: -50 };

/** Lays the stones out. A part without a score is drawn as small as can be. */
export function stonesOf(scores: Scores): StonePicture {
  const size = (part: Part) => 9 + 35 * (scores[part] ?? 0);
  const [centre = 'tie', ...others] = parts.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const middle: Stone = { part: centre, x: 0, y: 0, r: size(centre) };
  const around = others.map((part, at): Stone => {
    const r = size(part);
    const reach = middle.r + r + (meet(scores, centre, part) ? -0.45 * r : 5);
    const angle = ((at === 0 ? bearing.own : bearing.digital) * Math.PI) / 180;
    return { part, x: reach * Math.cos(angle), y: reach * Math.sin(angle), r };
  });
  const [second, third] = around;
  if (second && third) turnAside(second, third, meet(scores, second.part, third.part));
  const stones = [middle, ...around];
  const left = Math.min(...stones.map(({ x, r }) => x - r)) - 2;
  const top = Math.min(...stones.map(({ y, r }) => y - r)) - 2;
  const width = Math.max(...stones.map(({ x, r }) => x + r)) + 2 - left;
  const height = Math.max(...stones.map(({ y, r }) => y + r)) + 2 - top;
  return { stones, box: [left, top, width, height], overlaps: pairsOf(stones) };
}

const meet = (scores: Scores, a: Part, b: Part): boolean =>
  [a, b].every((part) => sizeOf(scores[part] ?? 0) !== 'small');

/** Turns the third stone away from the second until they touch as they should. */
function turnAside(second: Stone, third: Stone, meets: boolean): void {
  const reach = Math.hypot(third.x, third.y);
  const wanted = second.r + third.r + (meets ? -0.3 * Math.min(second.r, third.r) : 5);
  for (
    let turn = 0;
    turn < 90 && Math.hypot(third.x - second.x, third.y - second.y) < wanted;
    turn++
  ) {
    const angle = Math.atan2(third.y, third.x) - Math.PI / 90;
    third.x = reach * Math.cos(angle);
    third.y = reach * Math.sin(angle);
  }
}

function pairsOf(stones: readonly Stone[]): (readonly [Part, Part])[] {
  return stones.flatMap((a, at) =>
    stones
      .slice(at + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
      .map((b) => [a.part, b.part] as const),
  );
}
