import type { App } from '../../lib/app/app';
import { networkById } from '../../lib/networks/all';
import { useWords } from '../words';

/** In the panel: the post or comment that all this is for. Nothing in the popup. */
export function Panelled({ app }: { app: App }) {
  const { panel } = useWords();
  const composer = app.sending.composer.value;
  if (app.face !== 'panel' || !composer) return null;
  const name = networkById(composer.network)?.name ?? composer.network;
  return <p class="meta for-composer">{panel.for[composer.kind](name)}</p>;
}
