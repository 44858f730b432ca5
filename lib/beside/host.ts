/**
 * DOM. One element of ours on a network's page: all it holds is in a closed shadow root, its style in a sheet
 * the page cannot reach. `:host` with !important beats every rule and inline style of the page.
 * In the top layer where it can be: no transform, opacity or stacking of the page touches it.
 */

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

/** Takes where it is to stand (the page's root, or the modal dialog) and the style of what it holds. */
export function createHost(parent: Element, css: string): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `:host{all:initial!important;display:block!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;z-index:2147483647!important;visibility:hidden!important}${css}`,
  );
  root.adoptedStyleSheets = [sheet];
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
