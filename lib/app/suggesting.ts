import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isNoSuggestion, noSuggestion, type PageSuggestion } from '../learning/suggestion';
import type { FeedState } from '../messages/shapes';
import type { MineState } from './mine';
import type { Outside } from './ports';
import type { SeenPage } from './seen-page';

type Given = {
  mine: MineState;
  feeds: ReadonlySignal<readonly FeedState[]>;
  seePage: Outside['seePage'];
};

/**
 * A page suggested to the company. What is written is kept like everything else one writes here, on this device; it
 * leaves it only as a mail or a copy that the writer sends.
 */
export function createSuggesting({ mine, feeds, seePage }: Given) {
  /** Another page was in front when a suggestion was begun already: it is offered, not taken. */
  const other = signal<SeenPage | undefined>(undefined);
  /** The page in front could not be read. */
  const unseen = signal(false);
  const suggestion = computed(() => mine.mine.value.suggestion);
  const set = (part: Partial<PageSuggestion>) =>
    mine.set('suggestion', { ...suggestion.peek(), ...part });
  return {
    suggestion,
    other,
    unseen,
    set,
    /** The feeds whose company can be told. */
    takers: computed(() =>
      feeds.value.flatMap(({ id, name, suggest, contact }) => {
        const to = suggest ?? contact;
        return to === undefined ? [] : [{ id, name, to }];
      }),
    ),
    /** Looks at the page in front, once. What was begun about another page stays. */
    async look(): Promise<void> {
      other.value = undefined;
      unseen.value = false;
      const seen = await seePage?.().catch(() => undefined);
      const now = suggestion.peek();
      if (!seen) unseen.value = isNoSuggestion(now);
      else if (now.why.trim() === '') await set({ ...noSuggestion, ...seen, feedId: now.feedId });
      else if (now.address !== seen.address) other.value = seen;
    },
    /** Takes the page in front in the place of what was begun. */
    async takeOther(): Promise<void> {
      const seen = other.peek();
      other.value = undefined;
      if (seen) await set({ ...noSuggestion, ...seen, feedId: suggestion.peek().feedId });
    },
    async remove(): Promise<void> {
      other.value = undefined;
      unseen.value = false;
      await mine.set('suggestion', noSuggestion);
    },
  };
}
export type SuggestingState = ReturnType<typeof createSuggesting>;
