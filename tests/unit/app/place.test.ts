import { expect, test } from 'vitest';
import { createPlace } from '../../../lib/app/place';
import type { Ask } from '../../../lib/messages/protocol';
import type { Place } from '../../../lib/messages/shapes';

/** A place whose timers run when told, and what it asked to keep. */
function begin() {
  const kept: Place[] = [];
  const due = new Set<() => void>();
  const ask = (async (_kind: string, place: Place) => {
    kept.push(place);
    return { ok: true };
  }) as unknown as Ask;
  const place = createPlace({
    ask,
    after: (_ms, run) => {
      due.add(run);
      return () => due.delete(run);
    },
  });
  const ring = () => {
    for (const run of [...due]) {
      due.delete(run);
      run();
    }
  };
  return { place, kept, ring };
}

test('a new screen is kept before anything else happens: the page may be closed on it', () => {
  const { place, kept } = begin();
  place.go({ screen: 'item', itemKey: 'a' });
  expect(kept.at(-1)).toMatchObject({ screen: 'item', itemKey: 'a' });
  place.settle('me');
  expect(kept.at(-1)).toMatchObject({ screen: 'me' });
  expect(kept).toHaveLength(2);
});

test('the way back is kept at once too', () => {
  const { place, kept } = begin();
  place.go({ screen: 'item', itemKey: 'a' });
  place.back();
  expect(kept.at(-1)).toMatchObject({ screen: 'share' });
});

test('scrolling is kept once in a while, or when the page goes', () => {
  const { place, kept, ring } = begin();
  for (const scroll of [10, 20, 30]) place.scrollTo(scroll);
  expect(kept).toHaveLength(0);
  ring();
  expect(kept).toMatchObject([{ scroll: 30 }]);
  place.scrollTo(40);
  place.flush();
  ring();
  expect(kept).toMatchObject([{ scroll: 30 }, { scroll: 40 }]);
});

test('a screen that is left while its scroll waits is kept once', () => {
  const { place, kept, ring } = begin();
  place.scrollTo(10);
  place.settle('learn');
  ring();
  expect(kept).toMatchObject([{ screen: 'learn', scroll: 0 }]);
});
