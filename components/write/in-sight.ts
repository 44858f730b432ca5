import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** IntersectionObserver v2 (w3c.github.io/IntersectionObserver, trackVisibility) looks through frames as well. */
const canTell = (): boolean =>
  typeof IntersectionObserverEntry !== 'undefined' &&
  'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Whether a control is in plain sight: nothing over it, not faded, not moved aside by the page around the frame.
 * Where the browser cannot tell, it counts as seen. Only asked for where a page could play with the frame.
 */
export function useInSight(control: RefObject<HTMLElement | null>, wanted: boolean): () => boolean {
  const seen = useRef(false);
  const on = wanted && canTell();
  useEffect(() => {
    const one = control.current;
    if (!on || !one) return;
    const take = (entries: IntersectionObserverEntry[]) => {
      const last = entries.at(-1) as SightEntry | undefined;
      if (last) seen.current = last.isIntersecting && last.isVisible === true;
    };
    const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
    const watch = new IntersectionObserver(take, options);
    watch.observe(one);
    return () => watch.disconnect();
  });
  return () => !on || seen.current;
}
