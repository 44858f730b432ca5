import type { Composer } from '../messages/shapes';
import type { Reading } from './reading';

/** `here`: there is a composer to put the words in. */
export type Target = Composer & { here: boolean };

/**
 * The network and the kind of post the words are for: the composer's in the panel, else the draft's. A story that
 * invites to a conversation on that network asks for a comment.
 */
export function targetOf(
  face: 'popup' | 'panel',
  composer: Composer | undefined,
  { network, itemKey }: { network: string; itemKey?: string | undefined },
  reading: Reading,
): Target {
  // A field on a page of no known network takes a text for any.
  if (composer?.kind === 'field') return { network, kind: 'field', here: true };
  if (composer && (face === 'panel' || composer.network === network))
    return { ...composer, here: true };
  const item = reading.state === 'found' && reading.key === itemKey ? reading.open.item : undefined;
  const comments = item?.kind === 'engage' && item.posts[network] !== undefined;
  return { network, kind: comments ? 'comment' : 'post', here: false };
}
