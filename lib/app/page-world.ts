import type { Ask } from '../messages/protocol';
import type { App } from './app';
import type { Ports } from './ports';
import { saveFile } from './save-file';

/** The real outside world of a page of the extension; what needs the browser's own API is given. */
export function pageWorld(ask: Ask, askToNotify: Ports['askToNotify']): Ports {
  return {
    ask,
    askToNotify,
    now: Date.now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newId: () => crypto.randomUUID(),
    copyText: (text) => navigator.clipboard.writeText(text).catch(() => copyByEvent(text)),
    copyPicture: async (data) => (await import('./picture-out')).copyPicture(data),
    savePicture: async (data, name) => (await import('./picture-out')).savePicture(data, name),
    saveText: (text, name) => saveFile(new Blob([text], { type: 'text/plain' }), `${name}.txt`),
    trusted: (event) => event.isTrusted,
  };
}

/**
 * The older way to copy, for a panel on a page whose own policy keeps the clipboard from frames: the browser asks what
 * to copy, within the click. Throws where it does not ask.
 */
function copyByEvent(text: string): void {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    given = true;
  };
  document.addEventListener('copy', give);
  document.execCommand('copy');
  document.removeEventListener('copy', give);
  if (!given) throw new Error('the browser did not allow copying');
}

/** Tells the app when the connection comes and goes, and when the page may go: then everything is kept at once. */
export function watchPage(app: App): void {
  const online = () => {
    app.online.value = navigator.onLine;
  };
  online();
  addEventListener('online', online);
  addEventListener('offline', online);
  for (const moment of ['pagehide', 'blur']) addEventListener(moment, app.flush);
  document.addEventListener('visibilitychange', app.flush);
}

/** Runs `run` once what was just rendered is on the screen; a page that is not looked at does not wait for that. */
export function afterPaint(run: () => void): void {
  let ran = false;
  const once = () => {
    if (!ran) run();
    ran = true;
  };
  requestAnimationFrame(() => setTimeout(once, 0));
  setTimeout(once, 500);
}
