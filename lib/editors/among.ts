/** DOM. Which of several composers of its kind one is. Looks at what they are and where they stand, never at what is in them. */
import type { Among, Composer } from '../messages/shapes';
import type { NetworkPages } from '../networks/network';
import { closestDeep, editableOf, kindOf, modalOf } from './find';

function* editablesIn(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const each of root.querySelectorAll('textarea, input, [contenteditable]')) {
    const editor = editableOf(each);
    if (editor) yield editor;
  }
  for (const { shadowRoot } of root.querySelectorAll('*'))
    if (shadowRoot) yield* editablesIn(shadowRoot);
}

/** Not what editors keep out of sight for themselves, a pixel high, and not what lies dead under a dialog. */
function usable(editor: HTMLElement, beside: HTMLElement): boolean {
  const { width, height } = editor.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    editor.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !closestDeep(editor, '[inert]') &&
    modalOf(editor) === modalOf(beside)
  );
}

/** Takes a composer, what it is, and the networks; gives its place from the top of the page, undefined where it is the only one. */
export function placeAmong(
  editor: HTMLElement,
  { network, kind }: Composer,
  networks: readonly NetworkPages[],
): Among | undefined {
  const rules = networks.find(({ id }) => id === network)?.composers;
  if (!rules) return undefined;
  const all = [...new Set(editablesIn(document))]
    .filter((each) => kindOf(each, rules) === kind && usable(each, editor))
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);
  const nth = all.findIndex(({ each }) => each === editor) + 1;
  return nth > 0 && all.length > 1 ? { nth, of: all.length } : undefined;
}
