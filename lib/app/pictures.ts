import { type Signal, signal } from '@preact/signals';
import type { Ask } from '../messages/protocol';

/** `undefined`: asked for; `null`: there is none. Otherwise a data: address. */
export type PictureData = string | null | undefined;

const kept = 300;

/** Pictures from the library, each asked for once. Never fetches: the library has what sync kept. */
export function createPictures(ask: Ask) {
  const known = new Map<string, Signal<PictureData>>();
  return function picture(url: string, size: 'thumb' | 'large'): Signal<PictureData> {
    const key = `${size} ${url}`;
    const have = known.get(key);
    if (have) return have;
    const data = signal<PictureData>(undefined);
    known.set(key, data);
    if (known.size > kept) known.delete(known.keys().next().value ?? '');
    ask('library.picture', { url, size }).then(
      (answer) => {
        data.value = answer.data ?? null;
      },
      () => {
        data.value = null;
        known.delete(key);
      },
    );
    return data;
  };
}
export type Pictures = ReturnType<typeof createPictures>;
