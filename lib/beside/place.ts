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
  return !control || containsDeep(control, editor);
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

/** Takes an editor and a size in px; gives the first free place near its bottom end corner, or null. */
export function spotFor(editor: HTMLElement, size: number): Box | null {
  const rect = editor.getBoundingClientRect();
  if (rect.width < 1 || rect.height < 1) return null;
  const rtl = getComputedStyle(editor).direction === 'rtl';
  const gap = 4;
  const insideEnd = rtl ? rect.left + gap : rect.right - size - gap;
  const alignEnd = rtl ? rect.left : rect.right - size;
  const pastEnd = rtl ? rect.left - size - gap : rect.right + gap;
  const pastStart = rtl ? rect.right + gap : rect.left - size - gap;
  const low = Math.min(rect.bottom, innerHeight) - size;
  const box = (left: number, top: number): Box => ({ left, top, width: size, height: size });
  const inside = box(insideEnd, low - gap);
  const roomy = rect.height >= 2 * size + gap;
  if (roomy && clear(inside, editor) && !overText(inside, editor)) return inside;
  const around = [
    box(alignEnd, rect.bottom + gap),
    box(pastEnd, low),
    box(alignEnd, rect.top - size - gap),
    box(pastStart, low),
  ];
  // A control beside the box, with more below it or above it: look a little further along each edge.
  for (let step = 1; step <= 5; step += 1) {
    const shift = step * (size + gap) * (rtl ? 1 : -1);
    around.push(
      box(alignEnd + shift, rect.bottom + gap),
      box(alignEnd + shift, rect.top - size - gap),
    );
  }
  const found = around.find((spot) => clear(spot, editor));
  return found ?? (clear(inside, editor) ? inside : null);
}
