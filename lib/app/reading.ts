import { signal } from '@preact/signals';
import type { Ask } from '../messages/protocol';
import type { OpenItem } from '../messages/shapes';

export type Reading =
  | { state: 'none' }
  | { state: 'loading'; key: string }
  | { state: 'found'; key: string; open: OpenItem }
  /** The library has it no more; `withdrawn`: because the company took it back. */
  | { state: 'gone'; key: string; withdrawn: boolean }
  | { state: 'failed'; key: string };

/** One item, opened. What is shown stays while the same item is asked for again. */
export function createReading(ask: Ask) {
  const reading = signal<Reading>({ state: 'none' });
  const load = async (key: string): Promise<void> => {
    let next: Reading;
    try {
      const { found, withdrawn = false } = await ask('library.item', { key });
      next = found ? { state: 'found', key, open: found } : { state: 'gone', key, withdrawn };
    } catch {
      next = { state: 'failed', key };
    }
    const now = reading.peek();
    if (now.state !== 'none' && now.key === key) reading.value = next;
  };
  return {
    reading,
    async show(key: string | undefined): Promise<void> {
      const now = reading.peek();
      if (key === undefined) reading.value = { state: 'none' };
      else {
        if (now.state === 'none' || now.key !== key || now.state === 'failed')
          reading.value = { state: 'loading', key };
        await load(key);
      }
    },
    async refresh(): Promise<void> {
      const now = reading.peek();
      if (now.state !== 'none') await load(now.key);
    },
  };
}
export type ReadingState = ReturnType<typeof createReading>;
