import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Item } from '../../lib/feed/format';
import { compareWith } from '../../lib/voice/borrowed';

/**
 * The same words behind the sheet, set the same, with a dotted line under what stands in a suggested text too.
 * A textarea cannot be underlined in part; this is seen through it, and heard by nobody.
 */
export function Mirror({
  text,
  texts,
  area,
}: {
  text: string;
  texts: Item['texts'];
  area: RefObject<HTMLTextAreaElement | null>;
}) {
  const mirror = useRef<HTMLDivElement>(null);
  const compare = useMemo(() => compareWith(texts.map((one) => one.text)), [texts]);
  useLayoutEffect(() => {
    const box = area.current;
    const follow = () => {
      if (box && mirror.current) mirror.current.scrollTop = box.scrollTop;
    };
    follow();
    box?.addEventListener('scroll', follow, { passive: true });
    return () => box?.removeEventListener('scroll', follow);
  }, [area]);
  const pieces = [];
  let at = 0;
  for (const { start, end } of compare(text).runs) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at), '\n');
  return (
    <div ref={mirror} class="mirror" aria-hidden="true" dir="auto">
      {pieces}
    </div>
  );
}
