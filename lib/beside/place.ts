/** DOM. A spot for something small beside an editor that covers nothing the network put there. */
import { closestDeep, containsDeep, deepElementAt } from '../editors/find';
import type { Box } from './host';

const controls =
  'a[href],button,input,select,textarea,label,summary,iframe,video,audio,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=checkbox],[role=radio],[role=switch],[role=slider],[role=combobox],[contenteditable],[tabindex]:not([tabindex="-1"])';

/** Whether a point is free: inside the viewport, and on no control (what holds the editor is none). */
function free(left: number, top: number, editor: Element): boolean {
  const hit = deepElementAt(left, top);
  if (!hit) return false;
  const control = closestDeep(hit, controls);
  if (control) return containsDeep(control, editor);
  // What the page answers clicks on, though it says so to nobody but who points at it.
  return getComputedStyle(hit).cursor !== 'pointer' || containsDeep(hit, editor);
}

/** Nine points: no control of 12 px slips through a button of 28. */
function clear({ left, top, width, height }: Box, editor: Element): boolean {
  const across = [left + 1, left + width / 2, left + width - 1];
  const down = [top + 1, top + height / 2, top + height - 1];
  return across.every((x) => down.every((y) => free(x, y, editor)));
}

function overText(box: Box, editor: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(editor);
  return [...range.getClientRects()].some(
    (rect) =>
      // A block's own rectangle is as wide as the editor; only text narrower than it counts.
      rect.width < editor.clientWidth - 2 * box.width &&
      rect.right > box.left &&
      rect.left < box.left + box.width &&
      rect.bottom > box.top &&
      rect.top < box.top + box.height,
  );
}

/** The part of an editor that nothing which scrolls, nor the window, cuts off; null when none of it is in sight. */
function partInSight(editor: Element): DOMRect | null {
  let { left, top, right, bottom } = editor.getBoundingClientRect();
  const cut = (by: { left: number; top: number; right: number; bottom: number }) => {
    left = Math.max(left, by.left);
    top = Math.max(top, by.top);
    right = Math.min(right, by.right);
    bottom = Math.min(bottom, by.bottom);
  };
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  let fixed = false;
  for (let at: Node | null = editor; at && !fixed; at = around(at)) {
    if (!(at instanceof Element) || at === document.body || at === document.documentElement)
      continue;
    const style = getComputedStyle(at);
    if (at !== editor && style.overflow !== 'visible') cut(at.getBoundingClientRect());
    // Of what stands fixed, nothing around it cuts anything off.
    fixed = style.position === 'fixed';
  }
  return right - left < 1 || bottom - top < 1
    ? null
    : new DOMRect(left, top, right - left, bottom - top);
}

/** What a node is drawn in: its slot, its parent, or the element whose shadow it is of. */
const around = (node: Node): Node | null =>
  (node instanceof Element ? node.assignedSlot : null) ??
  node.parentNode ??
  (node instanceof ShadowRoot ? node.host : null);

/** Takes an editor and a size in px; gives the first free place near its bottom end corner, or null. */
export function spotFor(editor: HTMLElement, size: number): Box | null {
  const rect = partInSight(editor);
  if (!rect) return null;
  const rtl = getComputedStyle(editor).direction === 'rtl';
  const gap = 4;
  const insideEnd = rtl ? rect.left + gap : rect.right - size - gap;
  const alignEnd = rtl ? rect.left : rect.right - size;
  const pastEnd = rtl ? rect.left - size - gap : rect.right + gap;
  const pastStart = rtl ? rect.right + gap : rect.left - size - gap;
  const low = rect.bottom - size;
  const box = (left: number, top: number): Box => ({ left, top, width: size, height: size });
  const inside = box(insideEnd, low - gap);
  const roomy = rect.height >= 2 * size + gap;
  if (roomy && clear(inside, editor) && !overText(inside, editor)) return inside;
  const nearby = [
    box(alignEnd, rect.bottom + gap),
    box(pastEnd, low),
    box(alignEnd, rect.top - size - gap),
    box(pastStart, low),
  ];
  // A control beside the box, with more below it or above it: look a little further along each edge.
  for (let step = 1; step <= 5; step += 1) {
    const shift = step * (size + gap) * (rtl ? 1 : -1);
    nearby.push(
      box(alignEnd + shift, rect.bottom + gap),
      box(alignEnd + shift, rect.top - size - gap),
    );
  }
  const found = nearby.find((spot) => clear(spot, editor));
  return found ?? (clear(inside, editor) ? inside : null);
}
