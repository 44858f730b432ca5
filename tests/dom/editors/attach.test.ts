// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachPicture } from '../../../lib/editors/attach';

/** What jsdom lacks of a transfer and a paste, as far as it is used. */
class Transfer {
  files: File[] = [];
  items = { add: (file: File) => void this.files.push(file) };
}
class Paste extends Event {
  clipboardData: Transfer | undefined;
  constructor(type: string, init: EventInit & { clipboardData?: Transfer }) {
    super(type, init);
    this.clipboardData = init.clipboardData;
  }
}

const picture = new File(['bytes'], 'ferry.png', { type: 'image/png' });
let pastes: Paste[];

beforeEach(() => {
  vi.stubGlobal('DataTransfer', Transfer);
  vi.stubGlobal('ClipboardEvent', Paste);
  pastes = [];
});
afterEach(() => vi.unstubAllGlobals());

/** A composer in its dialog; `taken` is what the page does with a paste. */
function composer(taken: (event: Paste, editor: HTMLElement) => void, beside = '') {
  document.body.innerHTML = `<div role="dialog"><div contenteditable="true" tabindex="0">Mine.</div>${beside}</div>`;
  const editor = document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
  editor.addEventListener('paste', (event) => {
    pastes.push(event as unknown as Paste);
    taken(event as unknown as Paste, editor);
  });
  return editor;
}
const attach = (editor: HTMLElement, within = 150) =>
  attachPicture(editor, picture, undefined, false, within);
const preview = () =>
  document.querySelector('[role=dialog]')?.append(document.createElement('img'));

test('taken where a new picture stands by the composer, also when it comes late', async () => {
  const editor = composer((event) => {
    event.preventDefault();
    setTimeout(preview, 60);
  });
  expect(await attach(editor, 5000)).toEqual({ ok: true });
  expect(pastes.map((each) => each.clipboardData?.files)).toEqual([[picture]]);
});

test('a picture that stood there before says nothing; a paste that nobody took changed nothing', async () => {
  const editor = composer(() => {}, '<img alt="Nora"><canvas></canvas>');
  expect(await attach(editor)).toEqual({ ok: false, unchanged: true });
  expect(pastes, 'no second try').toHaveLength(1);
});

test.each<[string, (event: Paste, editor: HTMLElement) => void]>([
  ['says that it took it', (event) => event.preventDefault()],
  ['changes the words', (_event, editor) => editor.append('ferry.png')],
  ['changes something around them', (_event, editor) => editor.after('Uploading')],
])('a page that shows no picture but %s: nobody can be certain', async (_what, taken) => {
  expect(await attach(composer(taken))).toEqual({ ok: false, unchanged: false });
  expect(pastes).toHaveLength(1);
});

test.each([
  ['is for other files', '<input type="file" accept="application/pdf">'],
  ['is shut', '<input type="file" accept="image/*" disabled>'],
])('a field that %s is left alone: it is pasted', async (_what, field) => {
  const editor = composer(preview, field);
  const heard = vi.fn();
  document.querySelector('input')?.addEventListener('change', heard);
  expect(await attach(editor, 5000)).toEqual({ ok: true });
  expect(heard).not.toHaveBeenCalled();
});
