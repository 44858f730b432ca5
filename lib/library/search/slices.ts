/** PURE. Preparing a search without holding up the page: a slice of work, a pause to paint, the next slice. */
import type { Search } from './search.ts';

export type Slicing = {
  /** Milliseconds, as performance.now gives them. */
  now: () => number;
  /** Lets the page do what it has to do: a macrotask. */
  pause: () => Promise<void>;
  signal?: AbortSignal;
  /** Length of a slice in ms; 5 leaves most of a frame to the page, and room for the engine's own tidying up. */
  slice?: number;
};

/** Prepares the search slice by slice. 'stopped' when the signal said so; what is prepared stays so. */
export async function prepareInSlices(
  search: Pick<Search, 'step'>,
  { now, pause, signal, slice = 5 }: Slicing,
): Promise<'ready' | 'stopped'> {
  for (;;) {
    if (signal?.aborted) return 'stopped';
    const end = now() + slice;
    if (search.step(() => now() >= end)) return 'ready';
    await pause();
  }
}
