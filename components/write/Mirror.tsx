import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Run } from '../../lib/voice/borrowed';
import { directionFor } from './settled';

/**
 * The same words behind the sheet, set the same: a dotted line under what stands in a suggested text too, a tint from
 * where it is too long. A textarea cannot be marked in part; this is seen through it, and heard by nobody.
 */
export function Mirror({
  text,
  runs,
  over,
  area,
}: {
  text: string;
  /** Borrowed passages, in order. */
  runs: readonly Run[];
  /** From here on it is too long. */
  over: number | undefined;
  area: RefObject<HTMLTextAreaElement | null>;
}) {
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = area.current;
    const follow = () => {
      if (box && mirror.current) mirror.current.scrollTop = box.scrollTop;
    };
    follow();
    box?.addEventListener('scroll', follow, { passive: true });
    return () => box?.removeEventListener('scroll', follow);
  }, [area]);
  const end = over ?? text.length;
  return (
    <div ref={mirror} class="mirror" aria-hidden="true" dir={directionFor(text)}>
      {marked(text, 0, end, runs)}
      {over !== undefined && <span class="too-much">{marked(text, end, text.length, runs)}</span>}
      {'\n'}
    </div>
  );
}

/** The passage between two offsets, with what is borrowed of it in marks. */
function marked(text: string, from: number, to: number, runs: readonly Run[]) {
  const pieces = [];
  let at = from;
  for (const run of runs) {
    const start = Math.max(run.start, from);
    const end = Math.min(run.end, to);
    if (start >= end) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at, to));
  return pieces;
}
