/**
 * The finder: run once on the page in front when the employee asks there, and no watcher is at work. It notes the composer
 * that has the focus, in the extension's own world, and ends: no listener, no timer, nothing on the page;
 * what a script before an update left there is removed.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sweep } from '../lib/beside/host';
import { currentComposer, world } from '../lib/editors/current';
import { isField } from '../lib/editors/field';
import { deepActive, editableOf, kindOf } from '../lib/editors/find';
import { networkHere } from '../lib/networks/here';

/** Whether the page above, where it can be asked, has the focus in this very frame. */
function hasTheFocus(): boolean {
  try {
    const frame = window.frameElement;
    const root = frame?.getRootNode() as Document | ShadowRoot | undefined;
    return !frame || root?.activeElement === frame;
  } catch {
    return true;
  }
}

function find(): void {
  const own = world();
  if (own.stopWatcher) return;
  sweep();
  const network = networkHere();
  const editor = editableOf(deepActive());
  const field = () => (editor && isField(editor) ? 'field' : null);
  const kind = editor && (network ? kindOf(editor, network.composers) : field());
  if (editor && kind && hasTheFocus())
    own.current = { editor, kind, network: network?.id ?? '', at: Date.now() };
  // Beside a composer whose panel is open, the focus is in the panel.
  else if (!own.panelFor || !currentComposer()) own.current = undefined;
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  main: find,
});
