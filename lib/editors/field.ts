/**
 * DOM. Which field of an unknown page takes a text: told by what it can do, never by names. Only the one that has the
 * focus is looked at, and only because the employee asked.
 */
import { closestDeep } from './find';

const never = [
  '[role="search"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[role="grid"]',
  '[aria-hidden="true"]',
  '[aria-multiline="false"]',
  '[enterkeyhint="search"]',
  '[list]',
].join();

/** What browsers fill in for one ("street-address"): a profile's field, however many lines it has. */
const personal = (editor: Element) => {
  const filled = editor.getAttribute('autocomplete')?.trim().toLowerCase();
  return filled !== undefined && !['', 'on', 'off'].includes(filled);
};

/**
 * Takes an editor (see `editableOf`); true for a field for several lines that can be seen: a text area or rich text. Never
 * a field of one line, a search, a password or what an editor of code keeps out of sight to catch its keys.
 */
export function isField(editor: HTMLElement): boolean {
  if (editor instanceof HTMLInputElement || closestDeep(editor, never) || personal(editor))
    return false;
  const { width, height } = editor.getBoundingClientRect();
  return width >= 80 && height >= 16;
}
