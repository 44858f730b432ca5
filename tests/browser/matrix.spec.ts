/**
 * Every editor in every place: a fixed sample of it in each run, and with `npm run test:soak -- --only matrix` the
 * whole of it, a fifth a seed.
 */
import { type Cell, cells, sample, shuffled } from '../fixtures/editors/matrix.ts';
import { seeded } from '../fixtures/seeded.ts';
import { expect, test } from './fixtures.ts';
import { countOf, type Outcome, runCell, setStage, table } from './matrix.ts';

const seed = process.env.OWN_VOICE_MATRIX_SEED;
const kind = process.env.OWN_VOICE_MATRIX_KIND;
const fifth = Math.ceil(cells.length / 5);

/** The sample; the fifth that a seed names; or (for whoever mends a route) all cells of one editor. */
function chosen(): readonly Cell[] {
  if (kind !== undefined) return cells.filter((cell) => cell.kind === kind);
  if (seed === undefined) return sample;
  const from = ((Number(seed) - 1) % 5) * fifth;
  return shuffled(seeded(1)).slice(from, from + fifth);
}

test('texts put into real editors: model, DOM, typing, undo and read-back', async ({
  fresh,
  host,
}) => {
  const these = chosen();
  test.setTimeout(60_000 + these.length * 6_000);
  const stage = await setStage(fresh, host);
  const outcomes: Outcome[] = [];
  for (const cell of these) outcomes.push(await runCell(stage, cell));
  const { checks, failed, copies } = countOf(outcomes);
  console.log(
    `${table(outcomes)}\n${fresh.name}: ${checks} checks, ${failed} failed, ${copies} cells as copy`,
  );
  expect(failed, table(outcomes)).toBe(0);
});
