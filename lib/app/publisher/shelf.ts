import { signal } from '@preact/signals';

/** Where the library's files are kept: this extension's own store. Throws when the disk is full. */
export type ShelfPorts = {
  put: (path: string, text: string) => Promise<void>;
  remove: (path: string) => Promise<void>;
  /** Runs `run` after `ms`; gives the way to call it off. */
  after: (ms: number, run: () => void) => () => void;
};

const pause = 300;

/**
 * Writes files down soon after they changed, each by itself and the last version last, and says how that stands.
 * What could not be written is tried again with the next change and when `flush` is called.
 */
export function createShelf({ put, remove, after }: ShelfPorts) {
  const kept = signal<'kept' | 'keeping' | 'failed'>('kept');
  /** By path: the text to write, undefined for a file to remove. */
  const waiting = new Map<string, string | undefined>();
  let callOff: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    for (const [path, text] of [...waiting]) {
      try {
        await (text === undefined ? remove(path) : put(path, text));
      } catch {
        kept.value = 'failed';
        return;
      }
      // A change that came meanwhile stays in the queue.
      if (waiting.get(path) === text) waiting.delete(path);
    }
    if (waiting.size > 0) return write();
    kept.value = 'kept';
  }
  const flush = (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    writing = writing.then(() => (waiting.size > 0 ? write() : undefined));
    return writing;
  };
  return {
    kept,
    flush,
    change(path: string, text: string | undefined): void {
      waiting.set(path, text);
      kept.value = 'keeping';
      callOff ??= after(pause, () => void flush());
    },
  };
}
export type Shelf = ReturnType<typeof createShelf>;
