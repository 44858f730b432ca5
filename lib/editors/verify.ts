/** DOM. Reads back what an editor holds after an insertion: the only ground for saying that it worked. */
import type { Caret } from './caret';
import { plain, readText } from './read';

/** The text that must stand there: pure. Offsets are UTF-16 units of `before`. */
export function expected(before: string, text: string, caret: Caret): string {
  return before.slice(0, caret.start) + text + before.slice(caret.end);
}

/** Empty lines at the end come and go with the editor's own last line; all else must be alike. */
const alike = (one: string, other: string) =>
  plain(one).replace(/\n+$/, '') === plain(other).replace(/\n+$/, '');

/** ms until the second look at what is there: after an editor's own turns and short timers (Quill's and Draft's are of 0 and 1 ms), which a frame is not. */
const again = 2;
/** ms from one look to the next while it is not there: soon at first, as most editors draw within a turn or two. */
const [soon, seldom] = [1, 16];
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits `within` ms, on a busy page as much longer as timers are late there, until the editor holds `wanted` (and
 * still does a moment later: some editors write twice).
 * `unchanged` in a failure: it holds exactly what it held before.
 */
export async function verify(
  editor: HTMLElement,
  before: string,
  wanted: string,
  within = 600,
): Promise<{ ok: true } | { ok: false; unchanged: boolean }> {
  let held = 0;
  let next = soon;
  for (let waited = 0; ; ) {
    held = alike(readText(editor), wanted) ? held + 1 : 0;
    if (held === 2) return { ok: true };
    if (waited >= within) return { ok: false, unchanged: readText(editor) === before };
    const ms = held === 1 ? again : next;
    if (held === 0) next = Math.min(2 * next, seldom);
    waited += ms;
    await later(ms);
  }
}
