/** DOM. Keeps and restores the caret of an editor, through shadow roots, also when the editor has re-rendered. */
import { offsetsOf, type Point, pointAt } from './read';

/** A kept selection: the places in the DOM, and where they lie in the text (UTF-16 units). */
export type Caret = {
  start: number;
  end: number;
  points?: { start: Point; end: Point } | undefined;
};

type Selecting = { getSelection?: () => Selection | null };
type Composing = {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};

/** An input or a text area: it keeps its caret by itself. */
export const isNative = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

/** The selection that reaches into the editor's root: a shadow root has its own in Chromium. */
export function selectionOf(editor: Element): Selection | null {
  const root = editor.getRootNode() as Selecting;
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

function pointsOf(editor: Element): { start: Point; end: Point } | undefined {
  const selection = selectionOf(editor);
  if (!selection) return undefined;
  const inside = (range: AbstractRange | undefined) =>
    range && editor.contains(range.startContainer) && editor.contains(range.endContainer)
      ? {
          start: { node: range.startContainer, offset: range.startOffset },
          end: { node: range.endContainer, offset: range.endOffset },
        }
      : undefined;
  const direct = selection.rangeCount > 0 ? inside(selection.getRangeAt(0)) : undefined;
  if (direct) return direct;
  const root = editor.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return inside((selection as Composing).getComposedRanges?.({ shadowRoots: [root] })[0]);
}

/** Takes an editor; gives its caret or selection, or undefined when the selection is elsewhere. */
export function saveCaret(editor: Element): Caret | undefined {
  if (isNative(editor)) {
    const { selectionStart, selectionEnd } = editor;
    return selectionStart === null || selectionEnd === null
      ? undefined
      : { start: selectionStart, end: selectionEnd };
  }
  const points = pointsOf(editor);
  if (!points) return undefined;
  const [start, end] = offsetsOf(editor, [points.start, points.end]);
  return start === undefined || end === undefined ? undefined : { start, end, points };
}

function stillThere(editor: Element, caret: Caret): boolean {
  if (!caret.points) return false;
  const { start, end } = caret.points;
  const long = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
  if (!editor.contains(start.node) || !editor.contains(end.node)) return false;
  if (start.offset > long(start.node) || end.offset > long(end.node)) return false;
  const [from, to] = offsetsOf(editor, [start, end]);
  return from === caret.start && to === caret.end;
}

/** Puts the selection on the kept place; stale places are found again by their offsets. False: not found. */
export function restoreCaret(editor: HTMLElement, caret: Caret): boolean {
  if (isNative(editor)) {
    editor.setSelectionRange(caret.start, caret.end);
    return true;
  }
  const points = stillThere(editor, caret)
    ? caret.points
    : both(pointAt(editor, caret.start), pointAt(editor, caret.end));
  const selection = selectionOf(editor);
  if (!points || !selection) return false;
  selection.setBaseAndExtent(
    points.start.node,
    points.start.offset,
    points.end.node,
    points.end.offset,
  );
  return true;
}

const both = (start: Point | undefined, end: Point | undefined) =>
  start && end ? { start, end } : undefined;

/** The caret at the end of the editor's text: where a person goes on writing. */
export function caretAtEnd(editor: HTMLElement): void {
  if (isNative(editor)) {
    editor.setSelectionRange(editor.value.length, editor.value.length);
    return;
  }
  const selection = selectionOf(editor);
  selection?.selectAllChildren(editor);
  selection?.collapseToEnd();
}
