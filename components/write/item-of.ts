import type { App } from '../../lib/app/app';
import type { Item } from '../../lib/feed/format';
import type { Draft } from '../../lib/messages/protocol';

/** The item a draft is about, once it is read; undefined for a draft of one's own, or while the item is not there. */
export function itemOf(app: App, draft: Draft): Item | undefined {
  const reading = app.reading.reading.value;
  return reading.state === 'found' && reading.key === draft.itemKey ? reading.open.item : undefined;
}
