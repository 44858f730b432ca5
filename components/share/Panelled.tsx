import type { App } from '../../lib/app/app';
import { ForComposer } from '../ForComposer';

/** In the panel: the post or comment that all this is for. Nothing in the popup. */
export function Panelled({ app }: { app: App }) {
  const composer = app.sending.composer.value;
  if (app.face !== 'panel' || !composer) return null;
  return <ForComposer composer={composer} />;
}
