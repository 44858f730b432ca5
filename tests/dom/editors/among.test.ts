// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeAmong } from '../../../lib/editors/among';
import { watched } from '../../../lib/networks/watched';

const form = (more: string, reply = false) =>
  `<form class="compose-form">${reply ? '<div class="reply-indicator"></div>' : ''}<textarea ${more}></textarea></form>`;

/** What jsdom does not do: lay out. The boxes are what `data-box` says: left, top, width, height. */
function lay(root: ParentNode): void {
  for (const each of root.querySelectorAll<HTMLElement>('textarea')) {
    const [left = 0, top = 0, width = 400, height = 80] = (each.dataset.box ?? '')
      .split(' ')
      .map(Number);
    each.getBoundingClientRect = () => ({ left, top, width, height }) as DOMRect;
    each.checkVisibility = () => each.dataset.unseen === undefined;
  }
}

const boxAt = (top: number, left = 0) => `data-box="${left} ${top} 400 80"`;
function made(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  lay(document);
  return found('[data-it]');
}
function found(selector: string): HTMLElement {
  const it = document.querySelector<HTMLElement>(selector);
  if (!it) throw new Error(selector);
  return it;
}
const place = (editor: HTMLElement, kind: 'post' | 'comment' = 'post') =>
  placeAmong(editor, { network: 'mastodon', kind }, watched);

test('counts down the page as it is seen, not as it is written; side by side, from the left', () => {
  const below = form(boxAt(900)) + form(boxAt(950));
  const it = made(below + form(`data-it ${boxAt(300, 500)}`) + form(boxAt(300)));
  expect(place(it)).toEqual({ nth: 2, of: 4 });
});

test('says nothing of the only one of its kind, whatever else can be written in', () => {
  const it = made(
    `${form(`data-it ${boxAt(500)}`)}${form(boxAt(10), true)}<textarea ${boxAt(20)}></textarea>
    <div class="search">${form(boxAt(30))}</div><input type="text">`,
  );
  expect(place(it)).toBeUndefined();
});

test.each([
  ['not drawn', 'data-unseen data-box="0 0 400 80"'],
  ['a pixel high', 'data-box="0 0 400 1"'],
  ['inert', `inert ${boxAt(0)}`],
  ['for reading only', `readonly ${boxAt(0)}`],
])('does not count what is %s', (_, more) => {
  const both = form(boxAt(100)) + form(`data-it ${boxAt(500)}`);
  expect(place(made(form(more) + both))).toEqual({ nth: 2, of: 2 });
});

test('looks into open shadow roots, also into one in another', () => {
  const it = made(`<div id="host"></div>${form(`data-it ${boxAt(500)}`)}`);
  const outer = found('#host').attachShadow({ mode: 'open' });
  outer.innerHTML = `${form(boxAt(700))}<div></div>`;
  const inner = outer.querySelector('div:last-child')?.attachShadow({ mode: 'open' });
  if (!inner) throw new Error('no inner root');
  inner.innerHTML = form(boxAt(100));
  for (const root of [outer, inner]) lay(root);
  expect(place(it)).toEqual({ nth: 2, of: 3 });
  const first = inner.querySelector('textarea');
  expect(first && place(first)).toEqual({ nth: 1, of: 3 });
});

test('says nothing where it is not itself to be found, and on a page of no known network', () => {
  const both = form(boxAt(0)) + form(boxAt(100));
  const it = made(`${both}${form(`data-it data-unseen ${boxAt(500)}`)}`);
  expect(place(it)).toBeUndefined();
  expect(placeAmong(it, { network: '', kind: 'field' }, watched)).toBeUndefined();
});
