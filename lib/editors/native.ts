/** DOM. One insertText: for inputs, text areas (React's too) and plain editable elements. Undo stays the browser's. */

/**
 * Takes the focused editor, the text, and whether this is Firefox; inserts at the selection. Chromium lays a text area out
 * anew for each line that is typed, but not for lines that come as HTML, of which a text area takes the text alone
 * (all of it but a NUL; tried with every kind of white space, mark-up and `white-space`).
 */
export async function insertNative(
  editor: HTMLElement,
  text: string,
  firefox: boolean,
): Promise<void> {
  const page = editor.ownerDocument;
  const lines = text.includes('\n') && !text.includes('\0');
  if (!firefox && editor instanceof HTMLTextAreaElement && lines)
    page.execCommand('insertHTML', false, text.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
  else
    page.execCommand(
      'insertText',
      false,
      editor instanceof HTMLInputElement ? text.replace(/\s*\n\s*/g, ' ') : text,
    );
}
