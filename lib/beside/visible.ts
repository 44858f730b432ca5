/** DOM. Whether the employee can truly see what is shown: asked before anything done in it counts. */

/** Takes an element of ours; false when it is tiny, transparent, hidden, moved off, or covered at any of five points. */
export function trulyVisible(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 200 || height < 150) return false;
  // The size the page sees against the size it was given: a transform from outside shows here.
  if (Math.abs(element.offsetWidth - width) > 2 || Math.abs(element.offsetHeight - height) > 2)
    return false;
  if (
    !element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    })
  )
    return false;
  if (!wellSeen(element)) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const points: [number, number][] = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ];
  return points.every(
    ([x, y]) => root.elementFromPoint(left + width * x, top + height * y) === element,
  );
}

/** Nothing from the element up to the page's root makes it faint, cut or blurred. */
function wellSeen(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    const style = getComputedStyle(at);
    if (Number(style.opacity) < 0.9 || style.filter !== 'none' || style.clipPath !== 'none')
      return false;
    if (style.maskImage !== 'none' && style.maskImage !== '') return false;
    const parent: Node | null = at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
  }
  return true;
}
