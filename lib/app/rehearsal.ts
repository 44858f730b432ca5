import { computed, signal } from '@preact/signals';
import type { Notice } from '../feed/format';
import { readFeedText } from '../feed/read';
import { type Level, type Posted, weatherAt } from '../learning/weather';

/**
 * The rehearsal: a notice as comms would publish it, seen as employees would see it. It lives in this page's memory:
 * nothing is asked of anybody, sent or kept.
 */
export function createRehearsal(now: () => number) {
  const level = signal<Level>('pause');
  const language = signal<'en' | 'fr' | undefined>(undefined);
  const title = signal('');
  const text = signal('');
  const pasted = signal('');

  /** What the pasted text holds: nothing was pasted, no feed, a feed without a notice, or one. */
  const read = computed(() => {
    const json = pasted.value.trim();
    if (json === '') return { state: 'none' as const };
    const feed = readFeedText(json, 'https://rehearsal.invalid/feed.json');
    if (!feed.ok) return { state: 'unreadable' as const };
    const { notice, company, title } = feed.value.info;
    return notice
      ? { state: 'found' as const, notice, source: company?.name ?? title }
      : { state: 'no-notice' as const };
  });

  return {
    level,
    language,
    title,
    text,
    pasted,
    read,
    /** The notice to be shown, and whether it would stand now; `example` fills what was left empty. */
    show(example: { title: string; text: string; source: string }) {
      const found = read.value;
      const notice: Notice =
        found.state === 'found'
          ? found.notice
          : {
              id: 'rehearsal',
              level: level.value,
              title: title.value.trim() || example.title,
              text: text.value.trim() || example.text,
              links: [],
            };
      const posted: Posted = {
        feedId: 'rehearsal',
        source: found.state === 'found' ? found.source : example.source,
        notice,
      };
      const at = now();
      return { posted, at, stands: weatherAt([posted], at).standing.length > 0 };
    },
  };
}
export type Rehearsal = ReturnType<typeof createRehearsal>;
