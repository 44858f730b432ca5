import type { App } from '../../lib/app/app';
import type { Item } from '../../lib/feed/format';
import type { Draft } from '../../lib/messages/shapes';

/** The item a draft is about, once it is read; undefined for a draft of one's own, or while the item is not there. */
export function itemOf(app: App, draft: Draft): Item | undefined {
  const reading = app.reading.reading.value;
  return reading.state === 'found' && reading.key === draft.itemKey ? reading.open.item : undefined;
}

/** What happened to the item since the draft was begun: nothing, or what is to be said before its text is used. */
export function sinceBegun(app: App, draft: Draft): 'withdrawn' | 'corrected' | undefined {
  const reading = app.reading.reading.value;
  if (draft.itemKey === undefined || reading.state === 'none' || reading.key !== draft.itemKey)
    return undefined;
  if (reading.state === 'gone') return reading.withdrawn ? 'withdrawn' : undefined;
  const corrected = reading.state === 'found' ? reading.open.item.corrected : undefined;
  return corrected && (corrected.at ?? draft.created) >= draft.created ? 'corrected' : undefined;
}
