/** The companion: put on a page when the employee asks for the panel, or for an insertion, and not before. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { blobOf } from '../../lib/app/picture-out';
import { alive, hear, inFirefox } from '../../lib/browser/script';
import { placeAmong } from '../../lib/editors/among';
import { ownStep } from '../../lib/editors/apart';
import { attachPicture } from '../../lib/editors/attach';
import { type Caret, saveCaret } from '../../lib/editors/caret';
import { type Current, currentComposer, world } from '../../lib/editors/current';
import { type Inserted, insertText } from '../../lib/editors/insert';
import { routeFor } from '../../lib/editors/route';
import { traitsOf } from '../../lib/editors/traits';
import type { InsertResult } from '../../lib/messages/shapes';
import { watched } from '../../lib/networks/watched';
import { openPanel, type Panel } from './panel';

function accompany(): void {
  const own = world();
  if (own.stopCompanion) return;
  const ending = new AbortController();
  let panel: Panel | undefined;
  let beside: Current | undefined;

  const close = async (back: boolean) => {
    const open = panel;
    panel = undefined;
    await open?.close(back);
  };
  own.stopCompanion = () => {
    void close(false);
    ending.abort();
    own.stopCompanion = undefined;
  };
  /** Where no watcher waits, one was only asked: done, nothing of ours stays, not even a listener. */
  const leave = () => {
    if (panel || own.stopWatcher) return;
    own.current = undefined;
    own.stopCompanion?.();
  };

  const show = async (path: string) => {
    const current = currentComposer();
    if (!current) return { shown: false };
    await close(false);
    beside = current;
    panel = openPanel(current.editor, path, () => {
      panel = undefined;
      if (!alive()) own.stopCompanion?.();
      leave();
    });
    return { shown: true, ...which() };
  };

  /** Looked up when the panel asks, and never while it does not. */
  const which = () => (panel && beside ? { among: placeAmong(panel.editor, beside, watched) } : {});

  /** Puts something in the composer that the panel stands beside, or in the one in use. */
  const put = async (
    fromPanel: boolean,
    act: (editor: HTMLElement, caret: Caret | undefined) => Promise<Inserted>,
  ): Promise<InsertResult> => {
    const editor = fromPanel ? panel?.editor : currentComposer()?.editor;
    if (!editor) return { ok: false, reason: 'no-composer', unchanged: true };
    await ownStep();
    if (!editor.isConnected) return { ok: false, reason: 'composer-gone', unchanged: true };
    // After the wait: something may have been laid over the panel meanwhile.
    if (fromPanel && !panel?.visible())
      return { ok: false, reason: 'not-visible', unchanged: true };
    const kept = panel?.editor === editor ? panel.caret() : saveCaret(editor);
    panel?.leave();
    const route = routeFor(traitsOf(editor, inFirefox()));
    const done = await act(editor, kept);
    if (done.ok) return done;
    const here = done.unsafe ? 'no-safe-way' : 'not-verified';
    return {
      ok: false,
      reason: editor.isConnected ? here : 'composer-gone',
      unchanged: done.unchanged,
      route,
    };
  };

  const insert = (text: string, fromPanel: boolean) =>
    put(fromPanel, (editor, caret) => insertText(editor, text, caret, inFirefox()));
  const attach = (data: string, name: string, fromPanel: boolean) =>
    put(fromPanel, (editor, caret) => {
      const blob = blobOf(data);
      return attachPicture(editor, new File([blob], name, { type: blob.type }), caret, inFirefox());
    });

  hear((message) => {
    switch (message.kind) {
      case 'panel.show':
        return typeof message.path === 'string' ? show(message.path) : undefined;
      case 'panel.hide':
        return close(true).then(() => {
          leave();
          return { shown: false };
        });
      case 'composer.which':
        return Promise.resolve(which());
      case 'composer.insert':
        return typeof message.text === 'string'
          ? insert(message.text, message.from === 'panel').finally(leave)
          : undefined;
      case 'composer.attach':
        return typeof message.data === 'string' && typeof message.name === 'string'
          ? attach(message.data, message.name, message.from === 'panel').finally(leave)
          : undefined;
      default:
        return undefined;
    }
  }, ending.signal);
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  main: accompany,
});
