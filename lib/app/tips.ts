import { signal } from '@preact/signals';
import type { Ask, ListItem } from '../messages/protocol';

const most = 200;

/** The tips of all feeds, newest first. */
export function createTips(ask: Ask) {
  const tips = signal<readonly ListItem[] | undefined>(undefined);
  const failed = signal(false);
  return {
    tips,
    failed,
    async load(): Promise<void> {
      try {
        const answer = await ask('library.list', { query: '', tips: true, offset: 0, limit: most });
        tips.value = answer.items;
        failed.value = false;
      } catch {
        failed.value = true;
      }
    },
  };
}
export type TipsState = ReturnType<typeof createTips>;
