import type { Doing } from '../learning/choose-tip';
import type { Level } from '../learning/weather';
import type { Ask } from '../messages/protocol';
import type { Composer, Draft } from '../messages/shapes';
import { compareWith } from '../voice/borrowed';
import { saysWorksThere } from '../voice/disclosure';

/** What the employee is doing, from the newest draft and the item it is about. Nothing of it is kept. */
export async function doingNow(
  ask: Ask,
  {
    drafts,
    shared,
    level,
    composer,
  }: {
    drafts: readonly Draft[];
    shared: number;
    level?: Level | undefined;
    composer?: Composer | undefined;
  },
): Promise<Doing> {
  const [draft] = drafts;
  const key = draft?.itemKey;
  const found = key
    ? (await ask('library.item', { key }).catch(() => undefined))?.found
    : undefined;
  return {
    drafts: drafts.length,
    shared,
    ...(level ? { weather: level } : {}),
    ...(composer && composer.kind !== 'field' ? { composer: composer.kind } : {}),
    ...(draft
      ? {
          draft: {
            text: draft.text,
            borrowed: compareWith((found?.item.texts ?? []).map(({ text }) => text))(draft.text)
              .nearly,
            disclosed: saysWorksThere(draft.text),
            ...(found ? { about: found.item.kind, pictures: found.item.images } : {}),
          },
        }
      : {}),
  };
}
