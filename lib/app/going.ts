import { batch, type ReadonlySignal } from '@preact/signals';
import type { Ask } from '../messages/protocol';
import type { Place } from '../messages/shapes';
import type { DraftsState } from './drafts';
import type { JournalState } from './journal';
import type { LearningState } from './learning';
import type { PlaceState } from './place';
import type { ReadingState } from './reading';
import type { RemindersState } from './reminders';
import type { SendingState } from './sending';
import type { WeatherState } from './weather';
import type { WritingState } from './writing';

type Given = {
  ask: Ask;
  place: PlaceState;
  reading: ReadingState;
  writing: WritingState;
  sending: SendingState;
  drafts: DraftsState;
  journal: JournalState;
  reminders: RemindersState;
  learning: LearningState;
  weather: WeatherState;
  silent: ReadonlySignal<boolean>;
};

/** From one screen to the next: what the one left needs kept, what the one entered needs loaded. */
export function createGoing({
  ask,
  place,
  reading,
  writing,
  sending,
  drafts,
  journal,
  reminders,
  learning,
  weather,
  silent,
}: Given) {
  /** What the present screen needs beyond the list; the drafts once the last one is `left` to the disk. */
  const enter = async (
    { screen, itemKey, draftId }: Place,
    left?: Promise<void>,
  ): Promise<void> => {
    const loadDrafts = async () => {
      await left;
      await Promise.all([drafts.load(), journal.load()]);
    };
    // What is on this screen counts as seen from the next opening on.
    if (screen === 'share' && !silent.peek()) void ask('library.seen', {}).catch(() => {});
    if (screen === 'item') await Promise.all([reading.show(itemKey), loadDrafts()]);
    if (screen === 'me' || screen === 'journal') await loadDrafts();
    // What is looked for may be in any of them; the first are on screen meanwhile.
    if ((screen === 'item' || screen === 'journal') && drafts.unread.peek() > 0)
      void drafts.loadAll();
    if (screen === 'learn' || screen === 'tip' || screen === 'programme') {
      await Promise.all([loadDrafts(), learning.load()]);
      if (screen === 'learn') await learning.choose();
    }
    if (screen === 'me' || screen === 'portrait' || screen === 'asked') await learning.load();
    if (screen === 'notices') await weather.load();
    if (screen === 'write' && draftId !== undefined) {
      void journal.load();
      await writing.open(draftId);
      await reading.show(writing.draft.peek()?.itemKey);
    }
  };
  /** Leaves the writing space if that is where one was, then shows the new screen. */
  const move = (change: () => boolean): boolean => {
    const before = place.place.peek().screen;
    let moved = false;
    let left: Promise<void> | undefined;
    batch(() => {
      if (before === 'write') left = writing.leave();
      moved = change();
      sending.forget();
      reminders.forget();
      journal.forget();
      drafts.forgetDeleted();
    });
    if (moved) void enter(place.place.peek(), left);
    return moved;
  };
  return { enter, move };
}
