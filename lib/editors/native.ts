/** DOM. One insertText: for inputs, text areas (React's too) and plain editable elements. Undo stays the browser's. */

/** Takes the focused editor and the text; inserts at the selection. */
export async function insertNative(editor: HTMLElement, text: string): Promise<void> {
  const whole = editor instanceof HTMLInputElement ? text.replace(/\s*\n\s*/g, ' ') : text;
  editor.ownerDocument.execCommand('insertText', false, whole);
}
