/** DOM. Inserts a text in a composer as if typed, and says truly how it ended. */
import { type Caret, caretAtEnd, restoreCaret, saveCaret } from './caret';
import { containsDeep, deepActive } from './find';
import { insertNative } from './native';
import { insertPaste } from './paste';
import { readText } from './read';
import { routeFor } from './route';
import { tick } from './tick';
import { traitsOf } from './traits';
import { insertTypedLines } from './typed-lines';
import { expected, verify } from './verify';

/** `unsafe`: no way of inserting is known to leave this editor whole, so none was tried. */
export type Inserted = { ok: true } | { ok: false; unchanged: boolean; unsafe?: boolean };

/** Gives the focus to the editor with the caret where it was kept (the end where none was), and lets it follow. */
export async function focusEditor(editor: HTMLElement, caret: Caret | undefined): Promise<void> {
  editor.focus();
  if (!caret || !restoreCaret(editor, caret)) caretAtEnd(editor);
  // The browser tells of the caret later, and of one that stayed where it was never: an editor that did not hear of
  // the last one (ProseMirror listens only while it has the focus) would note a wrong place for its undo, or return to it.
  editor.ownerDocument.dispatchEvent(new Event('selectionchange'));
  await tick();
}

/** Takes a composer, a text and the kept caret; one route, then read back. A second route is never tried. */
export async function insertText(
  editor: HTMLElement,
  text: string,
  caret: Caret | undefined,
  firefox: boolean,
): Promise<Inserted> {
  const traits = traitsOf(editor, firefox);
  const route = routeFor(traits);
  if (route === 'none') return { ok: false, unchanged: true, unsafe: true };
  const before = readText(editor);
  await focusEditor(editor, caret);
  if (!containsDeep(editor, deepActive())) return { ok: false, unchanged: true };
  const at = saveCaret(editor) ?? { start: before.length, end: before.length };
  const clean = text.replace(/\r\n?/g, '\n');
  const single = editor instanceof HTMLInputElement ? clean.replace(/\s*\n\s*/g, ' ') : clean;
  switch (route) {
    case 'native':
      await insertNative(editor, single, firefox);
      break;
    case 'typed-lines':
      await insertTypedLines(editor, clean, firefox);
      break;
    case 'paste':
      await insertPaste(editor, clean, traits);
      break;
  }
  return verify(editor, before, expected(before, single, at));
}
