/** DOM. The one small button by a composer; it follows the composer while it is shown, and ends with it. */
import { modalOf } from '../editors/find';
import { createHost, type Host, staying } from './host';
import { spotFor } from './place';

const size = 28;
const css = `button{all:initial;box-sizing:border-box;display:grid;place-items:center;inline-size:28px;block-size:28px;border:1px solid #b9b2a6;border-radius:8px;background:#fbf9f5;cursor:pointer;color:#1f4d45}
button:hover{border-color:#1f4d45}button:focus-visible{outline:2px solid #1f4d45;outline-offset:2px}
svg{inline-size:16px;block-size:16px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
@media(prefers-color-scheme:dark){button{background:#23211e;border-color:#5d574e;color:#9fd3c7}}
@media(forced-colors:active){button{background:ButtonFace;border-color:ButtonText;color:ButtonText}}`;

export type Button = { host: Host; remove: () => void };

function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M12 20h9M16.5 3.5a2.1 2.1 0 0 1 3 3L7 19l-4 1 1-4Z');
  svg.append(path);
  return svg;
}

/**
 * Takes the composer, the button's name, and `goes`, asked every frame: true ends it, `gone` is then called.
 * A frame costs one reading of the composer's box; only when that changed, and four times a second, is the spot
 * looked at again.
 */
export function showButton(
  editor: HTMLElement,
  name: string,
  goes: () => boolean,
  gone: () => void,
): Button {
  const host = createHost(modalOf(editor) ?? document.documentElement, css);
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-label', name);
  button.title = name;
  button.append(icon());
  host.root.append(button);
  const stay = staying(button);

  let frame = 0;
  let seen = '';
  let looked = 0;
  const remove = () => {
    cancelAnimationFrame(frame);
    host.remove();
  };
  const follow = (now: number) => {
    const rect = editor.getBoundingClientRect();
    if (goes() || !host.element.isConnected || !rect.width) {
      remove();
      gone();
      return;
    }
    const box = `${rect.left},${rect.top},${rect.right},${rect.bottom},${innerWidth},${innerHeight}`;
    if (box !== seen || now - looked > 250) {
      seen = box;
      looked = now;
      host.hide(true);
      const spot = spotFor(editor, size);
      if (spot) host.move(spot);
      host.hide(!spot);
    }
    stay();
    frame = requestAnimationFrame(follow);
  };
  frame = requestAnimationFrame(follow);
  return { host, remove };
}
