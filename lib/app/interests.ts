import { signal } from '@preact/signals';
import { tidyWords } from '../learning/known-for';
import { nothingMine } from '../learning/mine';
import type { Ask } from '../messages/protocol';

/** The first run's choice of topics: those of the library, to be taken or left. They are one's own words, kept here. */
export function createInterests(ask: Ask) {
  const topics = signal<readonly string[]>([]);
  const chosen = signal<readonly string[]>([]);
  const known = signal(nothingMine.knownFor);
  return {
    topics,
    chosen,
    async load(): Promise<void> {
      const [head, mine] = await Promise.all([
        ask('library.head', {}).catch(() => undefined),
        ask('mine.get', {}).catch(() => undefined),
      ]);
      // Without what is kept there is no choosing: it would be written over.
      if (!mine) return;
      topics.value = head?.topics ?? [];
      known.value = mine.knownFor;
      chosen.value = mine.knownFor.subjects;
    },
    async toggle(topic: string): Promise<void> {
      const had = chosen.peek().includes(topic);
      const next = had ? chosen.peek().filter((one) => one !== topic) : [...chosen.peek(), topic];
      chosen.value = next;
      known.value = { ...known.peek(), subjects: tidyWords(next) };
      await ask('mine.set', { knownFor: known.peek() }).catch(() => undefined);
    },
  };
}
export type Interests = ReturnType<typeof createInterests>;
