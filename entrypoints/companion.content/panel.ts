/** The panel beside the composer: an extension page in a frame, in a closed shadow root. */
import { createHost, staying } from '../../lib/beside/host';
import { type Kept, placePanel } from '../../lib/beside/panel-place';
import { trulyVisible } from '../../lib/beside/visible';
import { alive, fileAddress } from '../../lib/browser/script';
import { type Caret, isNative, saveCaret } from '../../lib/editors/caret';
import { world } from '../../lib/editors/current';
import { closestDeep, modalOf } from '../../lib/editors/find';
import { focusEditor } from '../../lib/editors/insert';
import { guardFocus } from './guard';

const css = `iframe{all:initial;display:block;box-sizing:border-box;inline-size:100%;block-size:100%;border:1px solid #b9b2a6;border-radius:12px;box-shadow:0 8px 30px rgb(0 0 0/.18);background:#fbf9f5}
@media(prefers-color-scheme:dark){iframe{border-color:#5d574e;background:#23211e}}`;

export type Panel = {
  editor: HTMLElement;
  /** Where the caret of the composer was when the focus left it. */
  caret: () => Caret | undefined;
  visible: () => boolean;
  /** The focus may go back to the page. */
  leave: () => void;
  /** Removes all; `back`: the focus returns to the composer, its caret where it was. */
  close: (back: boolean) => Promise<void>;
};

/** The buttons of a form that can be seen. What sends stands out in every network: it is filled, in any language. */
function buttonsOf(form: Element): Kept[] {
  return [...form.querySelectorAll('button, [role=button], input[type=submit]')].flatMap((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    if (width === 0) return [];
    const { backgroundColor: fill } = getComputedStyle(each);
    const filled = fill !== 'transparent' && !/, 0\)$|\/ 0\)$/.test(fill);
    return [{ left, top, width, height, weight: filled ? 5 : 1 }];
  });
}

/** Takes the composer, the panel's path with its token, and what to do when it ended by itself. */
export function openPanel(editor: HTMLElement, path: string, ended: () => void): Panel {
  let caret = saveCaret(editor);
  const ending = new AbortController();
  const host = createHost(modalOf(editor) ?? document.documentElement, css);
  const frame = document.createElement('iframe');
  frame.title = 'Own Voice';
  // Copy is for the panel as well, and a frame has it only where its page says so. Not by origin: that of the frame is
  // the extension's, while its address may be a dynamic one.
  frame.allow = 'clipboard-write *';
  frame.src = fileAddress(path);
  const guard = guardFocus(
    host.element,
    frame,
    editor,
    () => {
      caret = saveCaret(editor) ?? caret;
    },
    ending.signal,
  );
  host.root.append(frame);
  world().panelFor = editor;

  // Its own buttons (to send, to add a picture) stand in here with it, and stay in sight.
  const around =
    closestDeep(editor, 'dialog, [role=dialog]') ??
    closestDeep(editor, 'form, article, [role=article]');
  const stay = staying(frame);
  let drawn = 0;
  let seen = '';
  const follow = () => {
    if (!alive() || !host.element.isConnected) {
      void close(false);
      ended();
      return;
    }
    const rect = editor.getBoundingClientRect();
    const form = around?.getBoundingClientRect();
    const rtl = getComputedStyle(editor).direction === 'rtl';
    const key = [rect, form]
      .map((box) => `${box?.left},${box?.top},${box?.right},${box?.bottom}`)
      .concat(`${innerWidth},${innerHeight},${rtl}`)
      .join();
    // A composer that went away leaves the panel where it stands: the words in it are still wanted.
    if (key !== seen && (rect.width > 0 || seen === '')) {
      seen = key;
      host.move(
        placePanel(
          rect,
          { width: document.documentElement.clientWidth, height: innerHeight },
          rtl,
          form,
          around ? buttonsOf(around) : [],
        ),
      );
    }
    stay();
    drawn = requestAnimationFrame(follow);
  };
  host.hide(false);
  follow();
  guard.enter();
  frame.addEventListener('load', () => guard.enter(), { once: true, signal: ending.signal });

  const close = async (back: boolean) => {
    cancelAnimationFrame(drawn);
    guard.leave();
    ending.abort();
    host.remove();
    if (world().panelFor === editor) world().panelFor = undefined;
    // A native field knows its own caret without the focus; a leave that nobody told of (words put in, and the panel
    // closed at once) would bring back an older one.
    const now = isNative(editor) ? saveCaret(editor) : caret;
    if (back && editor.isConnected) await focusEditor(editor, now);
  };
  return {
    editor,
    caret: () => caret,
    visible: () => trulyVisible(host.element),
    leave: guard.leave,
    close,
  };
}
