/** PURE. Preparing a search without holding up the page: a slice of work, a pause to paint, the next slice. */
import type { Search } from './search.ts';

/** Length of a slice in ms: leaves most of a frame to the page, and room for the engine's own tidying up. */
export const sliceMs = 4;

export type Slicing = {
  /** Milliseconds, as performance.now gives them. */
  now: () => number;
  /** Lets the page do what it has to do: a macrotask. */
  pause: () => Promise<void>;
  signal?: AbortSignal;
};

/** Prepares the search slice by slice. 'stopped' when the signal said so; what is prepared stays so. */
export async function prepareInSlices(
  search: Pick<Search, 'step'>,
  { now, pause, signal }: Slicing,
): Promise<'ready' | 'stopped'> {
  for (;;) {
    if (signal?.aborted) return 'stopped';
    const end = now() + sliceMs;
    if (search.step(() => now() >= end)) return 'ready';
    await pause();
  }
}
