/**
 * Keeps what is typed in the panel in the panel: focus traps that pull the focus back, editors that take it again
 * when they lose it. All at window in the capture phase, before anything of the page, and gone with the panel.
 */
import { containsDeep, deepActive } from '../../lib/editors/find';

export type Guard = {
  /** The focus is given to the frame: what the page says on that is not heard. */
  enter: () => void;
  /** The focus goes back to the page on purpose. */
  leave: () => void;
};

/** Takes our element, the frame in it, the composer, and what to do each time the composer loses the focus. */
export function guardFocus(
  host: HTMLElement,
  frame: HTMLIFrameElement,
  editor: HTMLElement,
  leftEditor: () => void,
  signal: AbortSignal,
): Guard {
  let over = false;
  let inFrame = false;
  let gesture = 0;
  let pulls: number[] = [];
  const listen = (type: string, handle: (event: Event) => void) =>
    window.addEventListener(type, handle, { capture: true, signal });

  frame.addEventListener('pointerenter', () => (over = true), { signal });
  frame.addEventListener('pointerleave', () => (over = false), { signal });

  const enter = () => {
    inFrame = true;
    frame.focus({ preventScroll: true });
  };

  for (const type of ['pointerdown', 'keydown'])
    listen(type, (event) => {
      if (!event.isTrusted || event.target === host) return;
      // A press on the page, or Tab out of the frame: the person goes there.
      gesture = performance.now();
      inFrame = false;
    });
  for (const type of ['blur', 'focusout'])
    listen(type, (event) => {
      if (event.target === window) {
        if (deepActive() === host) inFrame = true;
        return;
      }
      if (containsDeep(editor, event.composedPath()[0] as Node)) leftEditor();
      const to = (event as FocusEvent).relatedTarget;
      if (to === host || (to === null && (over || inFrame))) event.stopImmediatePropagation();
    });
  for (const type of ['focus', 'focusin'])
    listen(type, (event) => {
      if (event.target === host) {
        inFrame = true;
        event.stopImmediatePropagation();
        return;
      }
      if (!inFrame || !(event.target instanceof Element)) return;
      const now = performance.now();
      if (now - gesture < 500) return;
      // Nobody touched the page: the page took the focus itself. Given back, but no endless fight over it.
      pulls = [...pulls.filter((at) => now - at < 1000), now];
      if (pulls.length > 20) return;
      event.stopImmediatePropagation();
      frame.focus({ preventScroll: true });
    });

  return {
    enter,
    leave() {
      inFrame = false;
      over = false;
      gesture = performance.now();
    },
  };
}
