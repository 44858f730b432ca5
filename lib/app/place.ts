import { computed, signal } from '@preact/signals';
import type { Place } from '../messages/shapes';
import type { Wanted } from './list';
import type { Ports } from './ports';

/** How the present screen was reached, and what had the focus when it was left: where the focus goes now. */
export type Arrival = { way: 'opened' | 'forward' | 'back'; focus?: string | undefined };

type Stop = { place: Place; focus: string | undefined };

const saveAfter = 150;

/** Where the way back leads when it is not known how one came; the three places lead out. */
const parents: Record<Place['screen'], 'share' | 'learn' | 'me'> = {
  share: 'share',
  item: 'share',
  write: 'share',
  suggest: 'share',
  learn: 'learn',
  tip: 'learn',
  programme: 'learn',
  me: 'me',
  portrait: 'me',
  known: 'me',
  asked: 'me',
  notices: 'me',
  journal: 'me',
};
export const startPlace: Place = { screen: 'share', query: '', scroll: 0 };

/** The writing space with this draft. */
export const writePlace = (draftId: string, itemKey: string | undefined) =>
  ({ screen: 'write', draftId, ...(itemKey === undefined ? {} : { itemKey }) }) as const;

/**
 * Where the employee is, with the way back. A new screen is kept through `place.set` at once, other changes
 * within 150 ms or on `flush`. A place that could not be kept is not worth a word: nothing of theirs is lost.
 */
export function createPlace({ ask, after }: Pick<Ports, 'ask' | 'after'>) {
  const place = signal<Place>(startPlace);
  const arrival = signal<Arrival>({ way: 'opened' });
  let trail: Stop[] = [];
  let callOff: (() => void) | undefined;

  const save = () => {
    callOff = undefined;
    ask('place.set', place.peek()).catch(() => {});
  };
  const set = (next: Place) => {
    place.value = next;
    callOff ??= after(saveAfter, save);
  };
  /** Another screen: kept at once, for the page may be closed on it. */
  const move = (next: Place) => {
    place.value = next;
    callOff?.();
    save();
  };

  /** What is looked for: it goes with the employee from screen to screen. */
  const wanted = (): Wanted => {
    const { query, topic, source } = place.peek();
    return {
      query,
      ...(topic === undefined ? {} : { topic }),
      ...(source === undefined ? {} : { source }),
    };
  };

  return {
    place,
    wanted,
    /** Apart from the rest, so that scrolling draws nothing anew. */
    screen: computed(() => place.value.screen),
    key: computed(() => place.value.itemKey),
    query: computed(() => place.value.query),
    topic: computed(() => place.value.topic),
    source: computed(() => place.value.source),
    arrival,
    /** Takes the place that was kept; changes nothing else. */
    restore(kept: Place | undefined) {
      if (kept) place.value = kept;
    },
    /** The feed that alone was listed is gone: all are. */
    forgetSource() {
      const { source, ...rest } = place.peek();
      if (source !== undefined) place.value = rest;
    },
    /** Changes the scroll alone. */
    scrollTo(scroll: number) {
      set({ ...place.peek(), scroll });
    },
    /** Changes what is looked for: the query, the topic and the source together. */
    lookFor({ query, topic, source }: Wanted) {
      const { topic: _, source: __, ...rest } = place.peek();
      set({
        ...rest,
        query,
        scroll: 0,
        ...(topic === undefined ? {} : { topic }),
        ...(source === undefined ? {} : { source }),
      });
    },
    /** Another tip in the place of this one: the way back stays as it is. */
    turnTo(itemKey: string): true {
      arrival.value = { way: 'forward' };
      move({ ...place.peek(), itemKey, scroll: 0 });
      return true;
    },
    /** The draft on this screen goes by another id. */
    retarget(draftId: string) {
      if (place.peek().draftId !== undefined) set({ ...place.peek(), draftId });
    },
    /** Goes a screen deeper; `focus` names the control to come back to. */
    go(next: Pick<Place, 'screen' | 'itemKey' | 'draftId'>, focus?: string): true {
      trail.push({ place: place.peek(), focus });
      arrival.value = { way: 'forward' };
      move({ ...wanted(), scroll: 0, ...next });
      return true;
    },
    /** Goes to one of the three places; there is no way back from those. */
    settle(screen: 'share' | 'learn' | 'me'): true {
      trail = [];
      arrival.value = { way: 'forward' };
      move({ ...wanted(), screen, scroll: 0 });
      return true;
    },
    /** Goes a screen back; false when this is one of the three places. */
    back(): boolean {
      const { screen, itemKey } = place.peek();
      const stop = trail.pop();
      const parent = parents[screen];
      if (!stop && parent === screen) return false;
      arrival.value = { way: 'back', focus: stop?.focus };
      if (stop) move(stop.place);
      else if (screen === 'write' && itemKey)
        move({ ...wanted(), screen: 'item', itemKey, scroll: 0 });
      else move({ ...wanted(), screen: parent, scroll: 0 });
      return true;
    },
    flush() {
      callOff?.();
      if (callOff) save();
    },
  };
}
export type PlaceState = ReturnType<typeof createPlace>;
