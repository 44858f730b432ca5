/**
 * DOM. One element of ours on a network's page: all it holds is in a closed shadow root, its style in a sheet
 * the page cannot reach. `:host` with !important beats every rule and inline style of the page.
 * In the top layer where it can be: no transform, opacity or stacking of the page touches it.
 */

import { world } from '../editors/current';
import { deepActive, modalOf } from '../editors/find';

export type Box = { left: number; top: number; width: number; height: number };

export type Host = {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts it there: px of the viewport. */
  move: (box: Box) => void;
  /** Out of sight and of every click, while the page under it is looked at. */
  hide: (hidden: boolean) => void;
  remove: () => void;
};

/** In the closed root, where a later script of ours knows it again and the page does not look. */
const mark = 'own-voice';

type Opener = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** Both browsers let an extension's script, and nobody else, into a closed root: each in its own way. */
function rootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as { chrome?: Opener };
  return root ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}

/**
 * Removes what a script of ours left that an update ended: Firefox stops such scripts in their tracks. Does nothing where
 * a panel of this very world stands.
 */
export function sweep(): void {
  if (world().panelFor) return;
  const active = deepActive();
  const modal = active && modalOf(active);
  for (const within of [document, modal])
    for (const element of within?.querySelectorAll('div[popover=manual]') ?? [])
      if (rootOf(element)?.firstChild?.nodeValue === mark) element.remove();
}

/** After how long without being followed it goes out of sight, in ms: a page that is looked at draws far sooner. */
const unfollowed = 3000;

/**
 * Firefox ends our script in its tracks when the extension is updated, switched off or removed; what the page was told by
 * then still holds. So what we show goes out of sight, and of every click, by itself. Gives what puts that off: call it
 * each frame.
 */
export function staying(shown: Element): () => void {
  const gone = shown.animate(
    { visibility: ['inherit', 'hidden'] },
    { duration: unfollowed, fill: 'forwards' },
  );
  return () => {
    if (Number(gone.currentTime) > 500) gone.currentTime = 0;
  };
}

/** Takes where it is to stand (the page's root, or the modal dialog) and the style of what it holds. */
export function createHost(parent: Element, css: string): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{all:initial!important;display:block!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;z-index:2147483647!important;visibility:hidden!important;pointer-events:none!important}${css}`,
  );
  root.adoptedStyleSheets = [sheet];
  root.append(document.createComment(mark));
  const own = (sheet.cssRules[0] as CSSStyleRule).style;
  const set = (name: string, value: string) => own.setProperty(name, value, 'important');
  element.popover = 'manual';
  parent.append(element);
  try {
    element.showPopover();
  } catch {
    // A page that meddles with popovers leaves us the z-index.
  }
  return {
    element,
    root,
    move({ left, top, width, height }) {
      set('left', `${left}px`);
      set('top', `${top}px`);
      set('width', `${width}px`);
      set('height', `${height}px`);
    },
    hide(hidden) {
      set('visibility', hidden ? 'hidden' : 'visible');
    },
    remove() {
      element.remove();
    },
  };
}
