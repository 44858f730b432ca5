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
