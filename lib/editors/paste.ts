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
  // CKEditor makes breaks of plain lines; of HTML it makes paragraphs.
  const html = traits.model === 'ckeditor' && text.includes('\n') ? paragraphs(text) : undefined;
  editor.dispatchEvent(traits.firefox ? firefoxPaste(text, html) : standardPaste(text, html));
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${asHtml(line) || '&nbsp;'}</p>`)
    .join('');

function standardPaste(text: string, html: string | undefined): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  return new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

/** Firefox shows the page an empty DataTransfer of ours; its own older form of the event carries one kind of data. */
function firefoxPaste(text: string, html: string | undefined): ClipboardEvent {
  return new ClipboardEvent('paste', {
    dataType: html ? 'text/html' : 'text/plain',
    data: html ?? text,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as ClipboardEventInit);
}
