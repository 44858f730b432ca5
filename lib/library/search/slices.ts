/** PURE. Preparing a search without holding up the page: a slice of work, a pause to paint, the next slice. */
import type { Search } from './search.ts';

export type Slicing = {
  /** Milliseconds, as performance.now gives them. */
  now: () => number;
  /** Lets the page do what it has to do: a macrotask. */
  pause: () => Promise<void>;
  signal?: AbortSignal;
  /** Length of a slice in ms; 6 leaves a third of a frame's 16 to the page, with its own work. */
  slice?: number;
};

/** Prepares the search slice by slice. 'stopped' when the signal said so; what is prepared stays so. */
export async function prepareInSlices(
  search: Search,
  { now, pause, signal, slice = 6 }: Slicing,
): Promise<'ready' | 'stopped'> {
  for (;;) {
    if (signal?.aborted) return 'stopped';
    const end = now() + slice;
    if (search.step(() => now() >= end)) return 'ready';
    await pause();
  }
}
