/** DOM. Where the focus and the editable are, through open shadow roots. Small: the watcher carries it. */
import type { ComposerRules } from '../networks/network';

/** Takes a node; gives its parent, across the border of a shadow root or a slot; null at the top. */
function above(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** `Element.closest`, carried on through every shadow root above. Null where nothing matches. */
export function closestDeep(from: Element, selector: string): Element | null {
  for (let at: Element | null = from; at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether `inner` is `outer` or stands in it, shadow roots included. */
export function containsDeep(outer: Node, inner: Node | null): boolean {
  for (let at = inner; at; at = above(at)) if (at === outer) return true;
  return false;
}

/** The element that truly has the focus, walked through open shadow roots; null when it is the body. */
export function deepActive(root: DocumentOrShadowRoot = document): Element | null {
  let active = root.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The deepest element at a point of the viewport (px), through open shadow roots. */
export function deepElementAt(left: number, top: number): Element | null {
  let found = document.elementFromPoint(left, top);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(left, top);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** Takes any target of an event; gives the editor it belongs to: the topmost editable element, or a field for text. */
export function editableOf(target: EventTarget | null | undefined): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === 'text')
  )
    return target.readOnly || target.disabled ? null : target;
  if (!target.isContentEditable) return null;
  let top = target;
  while (top.parentElement?.isContentEditable) top = top.parentElement;
  // A page in design mode is no composer.
  return top === document.body || top === document.documentElement ? null : top;
}

/** Takes an editor and a network's rules; gives what it is for, or null where nothing is offered. */
export function kindOf(editor: Element, rules: ComposerRules): 'post' | 'comment' | null {
  if (rules.never.some((selector) => closestDeep(editor, selector))) return null;
  return rules.offer.find((rule) => closestDeep(editor, rule.within))?.kind ?? null;
}

/** The modal dialog on top that holds `editor`, or null: what stands outside an open one is inert. */
export function modalOf(editor: Element): HTMLDialogElement | null {
  const dialog = closestDeep(editor, 'dialog:modal');
  return dialog instanceof HTMLDialogElement ? dialog : null;
}
