// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { restoreCaret, saveCaret } from '../../../lib/editors/caret';
import { offsetsOf, pointAt, readText } from '../../../lib/editors/read';
import { expected, verify } from '../../../lib/editors/verify';

function editor(html: string): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', 'true');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}
beforeEach(() => document.body.replaceChildren());

test.each([
  ['Quill: blank line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  ['Quill: empty', '<p><br></p>', ''],
  [
    'ProseMirror: trailing break',
    '<p>One</p><p><br class="ProseMirror-trailingBreak"></p><p>Two</p>',
    'One\n\nTwo',
  ],
  ['two blank lines', '<p>A</p><p><br></p><p><br></p><p>B</p>', 'A\n\n\nB'],
  ['a break within a paragraph', '<p>One<br>Two</p>', 'One\nTwo'],
  ['a filler at a paragraph’s end', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
  ['marks', '<p>We <strong>opened</strong> <a href="#">it</a></p>', 'We opened it'],
  ['plain text, then blocks', 'One<div>Two</div><div>Three</div>', 'One\nTwo\nThree'],
  ['a list', '<ul><li><p>A</p></li><li><p>B</p></li></ul>', 'A\nB'],
  [
    'Draft: nested blocks',
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">A</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">B</span></span></div></div></div>',
    'A\n\nB',
  ],
  ['hard and zero-width spaces', '<p>a\u00A0b\uFEFF</p>', 'a b'],
])('reads %s', (_name, html, text) => {
  expect(readText(editor(html))).toBe(text);
});

test('every offset is found in the DOM and leads back to itself', () => {
  const box = editor('<p>One <b>two</b></p><p><br></p><p>Three</p><p><br></p>');
  const text = readText(box);
  for (let offset = 0; offset <= text.length; offset += 1) {
    const point = pointAt(box, offset);
    expect(point, String(offset)).toBeDefined();
    if (point) expect(offsetsOf(box, [point])).toEqual([offset]);
  }
});

test('the caret is found again after the editor has rendered anew', () => {
  const box = editor('<p>One two</p><p>Three</p>');
  const node = box.querySelector('p')?.firstChild;
  if (!node) throw new Error('no text');
  getSelection()?.setBaseAndExtent(node, 4, node, 7);
  const caret = saveCaret(box);
  expect(caret).toMatchObject({ start: 4, end: 7 });
  box.innerHTML = '<p><span>One </span><span>two</span></p><p>Three</p>';
  if (!caret) throw new Error('no caret');
  expect(restoreCaret(box, caret)).toBe(true);
  expect(String(getSelection())).toBe('two');
});

test('verification says what is there, and "unchanged" only when nothing changed', async () => {
  const box = editor('<p>Before</p>');
  const wanted = expected('Before', ' and after', { start: 6, end: 6 });
  expect(wanted).toBe('Before and after');
  expect(await verify(box, 'Before', wanted, 60)).toEqual({ ok: false, unchanged: true });
  box.innerHTML = '<p>Before and</p>';
  expect(await verify(box, 'Before', wanted, 60)).toEqual({ ok: false, unchanged: false });
  setTimeout(() => {
    box.innerHTML = '<p>Before and after</p>';
  }, 40);
  expect(await verify(box, 'Before', wanted, 600)).toEqual({ ok: true });
});
