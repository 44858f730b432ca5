/** One measured number. `ratio` is value / baseline; `limit` is for the one that `limitOf` names. */
export type Figure = {
  name: string;
  unit: string;
  value: number;
  baseline: number | null;
  ratio: number | null;
  limit: number;
  limitOf: 'value' | 'ratio';
};

const rounded = (number: number) => Math.round(number * 100) / 100;

/** A figure whose limit is a plain number of its unit; `floor`: what the same costs with nothing of ours, in the same run. */
export function absolute(
  name: string,
  unit: string,
  value: number,
  limit: number,
  floor?: number,
): Figure {
  return {
    name,
    unit,
    value: rounded(value),
    baseline: floor === undefined ? null : rounded(floor),
    ratio: floor === undefined ? null : rounded(value / floor),
    limit,
    limitOf: 'value',
  };
}

/** A figure whose limit is a multiple of another one, measured in the same run. */
export function relative(
  name: string,
  unit: string,
  value: number,
  baseline: number,
  limit: number,
): Figure {
  return {
    name,
    unit,
    value: rounded(value),
    baseline: rounded(baseline),
    ratio: rounded(value / baseline),
    limit,
    limitOf: 'ratio',
  };
}

/** Whether the figure keeps its limit. */
export function keeps(figure: Figure): boolean {
  return (figure.limitOf === 'ratio' ? (figure.ratio ?? Number.NaN) : figure.value) <= figure.limit;
}

/** The value below which `part` (0 to 1) of the numbers lie; nearest rank. */
export function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)];
  if (found === undefined) throw new Error('no numbers to take a percentile of');
  return found;
}

export const median = (numbers: readonly number[]) => percentile(numbers, 0.5);
