/**
 * Edits of the words by a control beside them. They go through the browser's own editing, so that Ctrl+Z takes them
 * back like typing; the input event that follows tells the draft.
 */
const areaBeside = (control: Element): HTMLTextAreaElement | null =>
  control.ownerDocument.querySelector('textarea#words');

function replace(area: HTMLTextAreaElement, start: number, end: number, text: string): void {
  area.focus();
  area.setSelectionRange(start, end);
  const command = text === '' ? 'delete' : 'insertText';
  if (area.ownerDocument.execCommand?.(command, false, text)) return;
  area.setRangeText(text, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Adds `link` as a paragraph of its own at the end. */
export function insertAtEnd(control: Element, link: string): void {
  const area = areaBeside(control);
  if (!area) return;
  const words = area.value.replace(/\s+$/, '');
  replace(area, words.length, area.value.length, words === '' ? link : `\n\n${link}`);
}

/** Adds `link` as a paragraph of its own before the first word. */
export function insertAtTop(control: Element, link: string): void {
  const area = areaBeside(control);
  if (!area) return;
  const blank = area.value.length - area.value.trimStart().length;
  replace(area, 0, blank, blank === area.value.length ? link : `${link}\n\n`);
}

/** Puts `text` before the first word, the caret behind it. */
export function insertAtStart(control: Element, text: string): void {
  const area = areaBeside(control);
  if (area) replace(area, 0, 0, text);
}

/** Takes the last `link` out, and the blank before it; at the top, the blank behind it. */
export function takeOut(control: Element, link: string): void {
  const area = areaBeside(control);
  const at = area?.value.lastIndexOf(link) ?? -1;
  if (!area || at < 0) return;
  const start = area.value.slice(0, at).replace(/\s+$/, '').length;
  const rest = area.value.slice(at + link.length);
  const behind = start === 0 ? rest.length - rest.trimStart().length : 0;
  replace(area, start, at + link.length + behind, '');
}

/** Puts `words` where the caret stands, in the place of what is selected, parted from the words beside it. */
export function insertAtCaret(control: Element, words: string): void {
  const area = areaBeside(control);
  if (!area) return;
  const { value, selectionStart: start, selectionEnd: end } = area;
  const before = start === 0 || /\s$/.test(value.slice(0, start)) ? '' : ' ';
  const behind = end === value.length || /^[\s.,;:!?)»”’]/.test(value.slice(end)) ? '' : ' ';
  replace(area, start, end, before + words + behind);
}
