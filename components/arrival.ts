import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { PlaceState } from '../lib/app/place';

/**
 * Puts the focus where it belongs when a screen appears: back on the control that led away from it, else on
 * `first`. A tab that was just pressed keeps it. Controls that lead away carry `data-focus`.
 */
export function useArrival(
  place: PlaceState,
  first: RefObject<HTMLElement | null>,
  ready = true,
): void {
  useLayoutEffect(() => {
    if (!ready) return;
    const { way, focus } = place.arrival.peek();
    const root = first.current?.ownerDocument;
    const from =
      way === 'back' && focus !== undefined
        ? [...(root?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])].find(
            (control) => control.dataset.focus === focus,
          )
        : undefined;
    const active = root?.activeElement;
    if (!from && active?.getAttribute('role') === 'tab') return;
    (from ?? first.current)?.focus({ preventScroll: true });
  }, [ready]);
}
