import { useMemo } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { type Borrowed, compareWith } from '../../lib/voice/borrowed';
import { itemOf } from './item-of';

/** The suggested texts that a draft may have words of: its story's, and the one it began from, story or no story. */
export function suggestedTo(app: App, draft: Draft): string[] {
  const texts = (itemOf(app, draft)?.texts ?? []).map(({ text }) => text);
  const { suggestion } = draft;
  return suggestion === undefined || texts.includes(suggestion) ? texts : [...texts, suggestion];
}

/** Compares a text with all of them; prepared once for each story. */
export function useCompared(app: App, draft: Draft): (text: string) => Borrowed {
  const texts = itemOf(app, draft)?.texts;
  return useMemo(() => compareWith(suggestedTo(app, draft)), [texts, draft.suggestion]);
}
