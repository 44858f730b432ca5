import { type Signal, signal } from '@preact/signals';
import type { Ask } from '../messages/protocol';

/** `undefined`: asked for; `null`: there is none. Otherwise a data: address. */
export type PictureData = string | null | undefined;

const kept = 300;
const patience = 3000;

/**
 * Pictures from the library, each asked for once; what was not there is asked for again once `patience` ms went by, for
 * sync brings pictures after the stories. Never fetches: the library has what sync kept.
 */
export function createPictures(ask: Ask, now: () => number) {
  const known = new Map<string, { data: Signal<PictureData>; asked: number }>();
  return function picture(url: string, size: 'thumb' | 'large'): Signal<PictureData> {
    const key = `${size} ${url}`;
    const have = known.get(key) ?? { data: signal<PictureData>(undefined), asked: 0 };
    const isMissing = have.asked === 0 || have.data.peek() === null;
    if (!isMissing || now() < have.asked + patience) return have.data;
    have.asked = now();
    known.set(key, have);
    if (known.size > kept) known.delete(known.keys().next().value ?? '');
    ask('library.picture', { url, size }).then(
      (answer) => {
        have.data.value = answer.data ?? null;
      },
      () => {
        have.data.value = null;
      },
    );
    return have.data;
  };
}
export type Pictures = ReturnType<typeof createPictures>;
