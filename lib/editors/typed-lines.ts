/** DOM. Line by line, as if typed: for Quill, ProseMirror and TipTap, which turn each step into their own model. */
import { saveCaret } from './caret';
import { tick } from './tick';

/** Takes the focused editor and the text; a selection is deleted first, and the editor given one tick to follow. */
export async function insertTypedLines(editor: HTMLElement, text: string): Promise<void> {
  const page = editor.ownerDocument;
  const caret = saveCaret(editor);
  if (caret && caret.start !== caret.end) {
    page.execCommand('delete');
    await tick();
  }
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) page.execCommand('insertParagraph');
    if (line) page.execCommand('insertText', false, line);
  }
}
