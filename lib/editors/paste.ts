/** DOM. A synthetic paste of plain text: for Draft, Lexical, Slate and CKEditor, which handle paste themselves. */
import type { Traits } from './route';

/** Spaces that HTML would drop are hard ones, as CKEditor itself makes them of pasted plain text. */
const asHtml = (line: string) =>
  line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^ | $| (?= )/g, '&nbsp;');

/** Takes the focused editor, the text and its traits; the clipboard itself is not touched. */
export async function insertPaste(
  editor: HTMLElement,
  text: string,
  traits: Traits,
): Promise<void> {
  editor.dispatchEvent(traits.firefox ? firefoxPaste(text) : standardPaste(text, traits));
}

function standardPaste(text: string, traits: Traits): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (traits.model === 'ckeditor' && text.includes('\n'))
    clipboardData.setData(
      'text/html',
      text
        .split('\n')
        .map((line) => `<p>${asHtml(line) || '&nbsp;'}</p>`)
        .join(''),
    );
  return new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

/** Firefox shows the page an empty DataTransfer of ours; its own older form of the event carries the text. */
function firefoxPaste(text: string): ClipboardEvent {
  return new ClipboardEvent('paste', {
    dataType: 'text/plain',
    data: text,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as ClipboardEventInit);
}
