import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlaceState } from '../lib/app/place';
import './Scroll.css';

type Props = {
  place: PlaceState;
  /** Anything that changes when there is more to scroll through. */
  grown?: unknown;
  children: ComponentChildren;
};

/** The part of a screen that scrolls. It starts where it was left, as soon as there is enough to scroll through. */
export function Scroll({ place, grown, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const wanted = useRef<number | undefined>(place.place.peek().scroll);

  useLayoutEffect(() => {
    const box = main.current;
    const to = wanted.current;
    if (!box || to === undefined) return;
    box.scrollTop = to;
    if (to <= box.scrollHeight - box.clientHeight) wanted.current = undefined;
  }, [grown]);

  const give = () => {
    wanted.current = undefined;
  };
  return (
    <main
      ref={main}
      class="scroll"
      onWheel={give}
      onTouchMove={give}
      onPointerDown={give}
      onKeyDown={give}
      onScroll={(event) => {
        if (wanted.current === undefined) place.scrollTo(event.currentTarget.scrollTop);
      }}
    >
      {children}
    </main>
  );
}
