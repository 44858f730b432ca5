import { world } from './current';

/**
 * Editors join what comes within a moment to one step of undo: Quill within 1,000 ms (its history's `delay`),
 * ProseMirror within 500 (`newGroupDelay`). Words that are put in that close behind typing would take it along when undone.
 */
const oneStep = 1_000;

/** Whether a trusted event on the page changes a text: keys that editors handle themselves, and what they leave to the browser. */
export function changesText(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return event.type === 'beforeinput';
  const { key, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return /^[vx]$/i.test(key);
  return key.length === 1 || /^(?:Enter|Backspace|Delete|Process)$/.test(key);
}

/** How long to wait, in ms, so that a change made then is a step of its own; `typed` and `now` are ms since 1970. */
export function waitForOwnStep(typed: number | undefined, now: number): number {
  if (typed === undefined || typed > now) return 0;
  return Math.max(0, typed + oneStep + 50 - now);
}

/** Waits until what is put in now can be undone without the typing before it; mostly not at all. */
export async function ownStep(): Promise<void> {
  const wait = waitForOwnStep(world().typed, Date.now());
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
}
