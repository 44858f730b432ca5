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

/** ms from one look to the next while it is not there, and until the second look at what is: after an editor's own turns and short timers (Quill's and Draft's are of 0 and 1 ms), which a frame is not. */
const pause = 16;
const again = 4;
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
  for (let left = within / pause; ; left -= 1) {
    held = alike(readText(editor), wanted) ? held + 1 : 0;
    if (held === 2) return { ok: true };
    if (left <= 0) return { ok: false, unchanged: readText(editor) === before };
    await later(held === 1 ? again : pause);
  }
}
