import type { Composer } from '../lib/messages/shapes';
import { networkById } from '../lib/networks/all';
import { useWords } from './words';

/** In the panel: the post or comment that all this is for, and which of several it is. */
export function ForComposer({ composer }: { composer: Composer | undefined }) {
  const { panel } = useWords();
  if (!composer) return <p class="meta for-composer">{panel.noComposer}</p>;
  const { network, kind, among } = composer;
  const which = among ? panel.among(among.nth, among.of) : '';
  return (
    <p class="meta for-composer">
      {panel.for[kind](networkById(network)?.name ?? network)}
      {which}
    </p>
  );
}
