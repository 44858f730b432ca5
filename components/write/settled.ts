import { useEffect, useState } from 'preact/hooks';

/** Longer than any network but Facebook takes: up to here, everything about a text is told at every keystroke. */
export const atOnce = 20_000;
const pause = 250;

/** The text that is counted: the very one, or when it is very long, what stood there when typing last paused. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  const long = text.length > atOnce;
  useEffect(() => {
    if (!long) return;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, long]);
  return long ? settled : text;
}

/** The blocks of scripts that are written from right to left (Unicode's bidirectional classes R and AL). */
const fromTheRight =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The direction of the sheet. Each paragraph has its own, as the browser finds it; of a very long text the first
 * letter decides for all: Chromium lays one paragraph of 200,000 signs out fifteen times slower with `auto`.
 */
export function directionFor(text: string): 'auto' | 'ltr' | 'rtl' {
  if (text.length <= atOnce) return 'auto';
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return fromTheRight.test(letter) ? 'rtl' : 'ltr';
}
