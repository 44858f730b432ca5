import { parts, type Scores, sizeOf } from '../../lib/learning/portrait';
import { type Stone, stonesOf } from '../../lib/learning/portrait-picture';
import { useWords } from '../words';

/** A river stone about its own centre, half-width 1. */
const outline = 'M-1 .04C-1.03-.55-.6-1.01-.02-1S.97-.62 1-.03.63.98.03 1-.97.62-1 .04z';

/** The portrait as three stones, with the same in words for whoever cannot see it, or would rather read. */
export function StonePicture({ scores }: { scores: Scores }) {
  const { portrait } = useWords().me;
  const { stones, box, overlaps } = stonesOf(scores);
  const sizes = parts.map((part) =>
    portrait.stone(portrait.parts[part], portrait.size[sizeOf(scores[part] ?? 0)]),
  );
  const meets = overlaps.map(([one, other]) =>
    portrait.meet(portrait.parts[one], portrait.parts[other]),
  );
  const inWords = [...sizes, ...(meets.length > 0 ? meets : [portrait.apart])].join(' ');
  const draw = ({ part, x, y, r }: Stone) => (
    <path
      key={part}
      class={`stone ${part}`}
      d={outline}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${r.toFixed(1)})`}
      vector-effect="non-scaling-stroke"
    />
  );
  return (
    <div class="stones">
      <svg viewBox={box.map((one) => one.toFixed(1)).join(' ')} role="img" aria-label={inWords}>
        {stones.map(draw)}
      </svg>
      <ul class="legend meta">
        {parts.map((part) => (
          <li key={part} class="legend-line">
            <svg viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
              <path class={`stone ${part}`} d={outline} vector-effect="non-scaling-stroke" />
            </svg>
            {portrait.parts[part]}
          </li>
        ))}
      </ul>
    </div>
  );
}
