// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isField } from '../../../lib/editors/field';

/** The element of this markup, of a size: jsdom lays nothing out. */
function made(markup: string, width = 400, height = 120): HTMLElement {
  document.body.innerHTML = markup;
  const editor = document.querySelector<HTMLElement>('[data-it]');
  if (!editor) throw new Error(markup);
  editor.getBoundingClientRect = () => ({ width, height }) as DOMRect;
  return editor;
}

test.each([
  '<textarea data-it></textarea>',
  '<textarea data-it autocomplete="off"></textarea>',
  '<div data-it contenteditable="true" role="textbox" aria-multiline="true"></div>',
])('takes a text of several lines: %s', (markup) => {
  expect(isField(made(markup))).toBe(true);
});

test.each([
  '<input data-it>',
  '<input data-it type="search">',
  '<textarea data-it autocomplete="street-address"></textarea>',
  '<textarea data-it enterkeyhint="search"></textarea>',
  '<form role="search"><textarea data-it></textarea></form>',
  '<div role="combobox"><div data-it contenteditable="true"></div></div>',
  '<div data-it contenteditable="true" aria-multiline="false"></div>',
  '<div role="grid"><textarea data-it></textarea></div>',
  '<div aria-hidden="true"><textarea data-it></textarea></div>',
])('never %s', (markup) => {
  expect(isField(made(markup))).toBe(false);
});

test('what an editor of code keeps out of sight is none', () => {
  expect(isField(made('<textarea data-it></textarea>', 1, 1))).toBe(false);
});
