/** DOM. As if typed: for Quill, ProseMirror and TipTap, which turn what is typed into their own model. */
import { saveCaret } from './caret';
import { tick } from './tick';

/**
 * Takes the focused editor, the text, and whether this is Firefox; a selection is deleted first, and the editor given one
 * tick to follow. Chromium types line ends within one command; in Firefox they would be lost to the editor, and each is
 * a command of its own.
 */
export async function insertTypedLines(
  editor: HTMLElement,
  text: string,
  firefox: boolean,
): Promise<void> {
  const page = editor.ownerDocument;
  const caret = saveCaret(editor);
  if (caret && caret.start !== caret.end) {
    page.execCommand('delete');
    await tick();
  }
  if (!firefox) {
    page.execCommand('insertText', false, text);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand('insertParagraph');
    if (line) page.execCommand('insertText', false, line);
  }
}
