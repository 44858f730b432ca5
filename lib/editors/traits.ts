/** DOM. What an editor says of itself: the marks its library leaves, which live longer than a network's class names. */
import type { Traits } from './route';

const marks = [
  ['draft', '.public-DraftEditor-content, [data-contents="true"]'],
  ['lexical', '[data-lexical-editor="true"]'],
  ['slate', '[data-slate-editor="true"]'],
  ['ckeditor', '.ck-editor__editable'],
  ['lines', '.ql-editor, .ProseMirror, .tiptap'],
] as const;

/** Takes an editor and whether this is Firefox; gives its traits. */
export function traitsOf(editor: HTMLElement, firefox: boolean): Traits {
  const native = editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;
  const found = marks.find(
    ([, selector]) => editor.matches(selector) || editor.querySelector(selector) !== null,
  );
  return {
    native,
    model: native ? 'none' : (found?.[0] ?? 'none'),
    firefox,
    shadow: editor.getRootNode() instanceof ShadowRoot,
  };
}
