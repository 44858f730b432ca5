/**
 * The watcher: the only script that runs on a network's page unasked, on pages the employee allowed.
 * It listens at window in the capture phase, so that no focus trap or shortcut of the page comes first. Until a
 * composer has the focus it runs no observer, no timer and nothing on scroll.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Button, showButton } from '../lib/beside/button';
import { sweep } from '../lib/beside/host';
import { alive, hear, phrase, tell } from '../lib/browser/script';
import { changesText } from '../lib/editors/apart';
import { currentComposer, world } from '../lib/editors/current';
import { containsDeep, deepActive, editableOf, kindOf } from '../lib/editors/find';
import { networkHere } from '../lib/networks/here';

/** All a click on the button is made of, and what could take the focus from the composer. */
const ofClick = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
];
const ofFocus = ['focusin', 'focusout', 'keydown', 'keypress', 'keyup', 'beforeinput'];

function watch(): void {
  // An instance that the employee named is known by what it draws, and at first nothing is drawn.
  let network = networkHere();
  // A page that only begins has no composer and nothing of ours: each look at it would cost more than all else here.
  const isOpen = document.readyState !== 'loading';
  if (!network && isOpen) return;
  const own = world();
  own.stopWatcher?.();
  if (isOpen) sweep();
  const ending = new AbortController();
  let button: Button | undefined;
  let shownFor: HTMLElement | undefined;
  let last: EventTarget | null | undefined;

  const hide = () => {
    button?.remove();
    button = undefined;
    shownFor = undefined;
    last = undefined;
  };
  const stop = () => {
    hide();
    ending.abort();
    if (own.stopWatcher === stop) own.stopWatcher = undefined;
    own.current = undefined;
  };
  own.stopWatcher = stop;

  /** Takes what has the focus: a composer gets the button, anything else of the page takes it away. */
  const consider = (target: EventTarget | null | undefined) => {
    if (target === last) return;
    last = target;
    const editor = editableOf(target);
    if (editor && editor === shownFor) return;
    if (editor) network ??= networkHere();
    const kind = editor && network && kindOf(editor, network.composers);
    if (!editor || !network || !kind) {
      if (button && target instanceof Element && target !== document.body) hide();
      return;
    }
    if (!alive()) {
      stop();
      return;
    }
    hide();
    own.current = { editor, kind, network: network.id, at: Date.now() };
    // Beside an open panel it would go again at once; drawn for nothing, it would hold up what the panel puts in.
    if (own.panelFor === editor) return;
    last = target;
    shownFor = editor;
    button = showButton(
      editor,
      phrase('button'),
      () => !alive() || !editor.isConnected || own.panelFor === editor || elsewhere(editor),
      () => (alive() ? hide() : stop()),
    );
  };

  const elsewhere = (editor: HTMLElement) => {
    const active = deepActive();
    return (
      active !== null &&
      active !== document.body &&
      active !== button?.host.element &&
      !containsDeep(editor, active)
    );
  };

  const open = () => {
    const current = currentComposer();
    if (!current) return;
    current.at = Date.now();
    void tell({
      ownVoice: 1,
      kind: 'panel.open',
      params: { network: current.network, kind: current.kind },
    });
  };

  const handle = (event: Event) => {
    if (!alive()) {
      stop();
      return;
    }
    const target = event.composedPath()[0];
    if (button && target === button.host.element) {
      event.stopImmediatePropagation();
      // The press must not take the focus, nor the caret, from the composer.
      if (event.type === 'mousedown' || event.type === 'pointerdown') event.preventDefault();
      if (event.type === 'click' && event.isTrusted) open();
      return;
    }
    // The focus that the page itself moves is told of in earnest; what it only says is not.
    if (!event.isTrusted) return;
    switch (event.type) {
      case 'focusin':
      case 'keydown':
      case 'beforeinput':
        if (changesText(event)) own.typed = Date.now();
        consider(target);
        break;
      case 'click':
        // Inside one shadow root the focus moves without a word to the document; by now it has.
        consider(deepActive());
        break;
    }
  };
  for (const type of [...ofClick, ...ofFocus])
    window.addEventListener(type, handle, { capture: true, signal: ending.signal });
  hear((message) => {
    if (message.kind !== 'watcher.stop' || message.network !== (network ?? networkHere())?.id)
      return undefined;
    own.stopCompanion?.();
    stop();
    return Promise.resolve({ stopped: true });
  }, ending.signal);
  if (isOpen) consider(deepActive());
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_start',
  main: watch,
});
