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

/** Where the second stone lies from the largest, in degrees clockwise from the right; the third lies above it. */
const bearing = 35;

/** Lays the stones out by the three distances between them. A part without a score is as small as can be. */
export function stonesOf(scores: Scores): StonePicture {
  const [first = 'tie', second = 'own', third = 'digital'] = parts.toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0),
  );
  const size = (part: Part) => 9 + 35 * (scores[part] ?? 0);
  const reach = (a: Part, b: Part, depth: number) =>
    size(a) + size(b) + (meet(scores, a, b) ? -depth * Math.min(size(a), size(b)) : 5);
  const toSecond = reach(first, second, 0.5);
  const toThird = reach(first, third, 0.5);
  const between = reach(second, third, 0.3);
  const cosine = (toSecond ** 2 + toThird ** 2 - between ** 2) / (2 * toSecond * toThird);
  const angle = (bearing * Math.PI) / 180;
  const stones = [
    at(first, 0, 0),
    at(second, toSecond, angle),
    at(third, toThird, angle - Math.acos(Math.min(1, Math.max(-1, cosine)))),
  ];
  const left = Math.min(...stones.map(({ x, r }) => x - r)) - 2;
  const top = Math.min(...stones.map(({ y, r }) => y - r)) - 2;
  const width = Math.max(...stones.map(({ x, r }) => x + r)) + 2 - left;
  const height = Math.max(...stones.map(({ y, r }) => y + r)) + 2 - top;
  return { stones, box: [left, top, width, height], overlaps: pairsOf(stones) };

  function at(part: Part, distance: number, turn: number): Stone {
    return { part, x: distance * Math.cos(turn), y: distance * Math.sin(turn), r: size(part) };
  }
}

const meet = (scores: Scores, a: Part, b: Part): boolean =>
  [a, b].every((part) => sizeOf(scores[part] ?? 0) !== 'small');

function pairsOf(stones: readonly Stone[]): (readonly [Part, Part])[] {
  return stones.flatMap((a, at) =>
    stones
      .slice(at + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
      .map((b) => [a.part, b.part] as const),
  );
}
