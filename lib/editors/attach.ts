/** DOM. Hands a picture to a composer as a person would, by its own field for files or by a paste, and says truly how it ended. */
import type { Caret } from './caret';
import { closestDeep } from './find';
import { focusEditor, type Inserted } from './insert';
import { readText } from './read';
import { makePaste, makeTransfer } from './transfer';

/** How long a page may take to show what it took, in ms: it decodes the picture, and often scales it, first. */
const patience = 4000;

/**
 * Takes a composer, a picture and the kept caret. One way only: the field for pictures that stands beside the composer, or
 * else a paste. It worked where the page then shows a new picture; `unchanged` where it provably did nothing.
 */
export async function attachPicture(
  editor: HTMLElement,
  picture: File,
  caret: Caret | undefined,
  firefox: boolean,
  within = patience,
): Promise<Inserted> {
  const around = surroundings(editor);
  const field = pictureField(around);
  const before = new Set(shown(around, editor));
  const text = readText(editor);
  if (!field) await focusEditor(editor, caret);
  const watch = watchChanges(around);
  try {
    const handled = field ? fill(field, picture, firefox) : paste(editor, picture, firefox);
    const until = performance.now() + within;
    while (performance.now() < until) {
      await new Promise((done) => setTimeout(done, 50));
      if (shown(surroundings(editor, around), editor).some((each) => !before.has(each)))
        return { ok: true };
    }
    const unchanged = !handled && !watch.changed() && readText(editor) === text;
    return { ok: false, unchanged };
  } finally {
    watch.stop();
  }
}

/** Where a composer's own buttons, fields and previews stand: its dialog or form, or the few boxes around it. */
function surroundings(editor: Element, last?: Element): Element {
  if (last && !editor.isConnected && last.isConnected) return last;
  const whole = closestDeep(editor, 'dialog, [role="dialog"], form');
  if (whole) return whole;
  let box = editor;
  for (
    let step = 0;
    step < 3 && box.parentElement && box.parentElement !== document.body;
    step += 1
  )
    box = box.parentElement;
  return box;
}

/** A field that takes pictures, is open to use, and holds none yet: what it holds would be lost. */
function pictureField(around: Element): HTMLInputElement | undefined {
  return [...around.querySelectorAll<HTMLInputElement>('input[type="file"]')].find(
    ({ accept, disabled, files }) =>
      !disabled && files?.length === 0 && /image\/|\.png|\.jpe?g/i.test(accept),
  );
}

/** Everything around it that shows a picture, shadow roots included; and wherever else one shows a file of one's own. */
function shown(around: Element, editor: Element): Element[] {
  const within = (root: Element | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      ...(each.matches('img, video, canvas, [style*="url("]') ? [each] : []),
      ...(each.shadowRoot ? within(each.shadowRoot) : []),
    ]);
  const roots = [document, editor.getRootNode() as Document | ShadowRoot];
  return [
    ...within(around),
    ...roots.flatMap((root) => [...root.querySelectorAll('img[src^="blob:"]')]),
  ];
}

function watchChanges(around: Element): { changed: () => boolean; stop: () => void } {
  let any = false;
  const watch = new MutationObserver(() => {
    any = true;
  });
  watch.observe(around, { subtree: true, childList: true, characterData: true });
  return {
    changed: () => any || watch.takeRecords().length > 0,
    stop: () => watch.disconnect(),
  };
}

/** True: from here on nobody can say that the page did nothing with it. */
function fill(field: HTMLInputElement, picture: File, firefox: boolean): boolean {
  field.files = makeTransfer(picture, firefox).files;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  return true;
}

/** Whether the page took the paste for its own. */
function paste(editor: HTMLElement, picture: File, firefox: boolean): boolean {
  const event = makePaste(picture, firefox);
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}
