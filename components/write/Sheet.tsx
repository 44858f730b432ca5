import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { useArrival } from '../arrival';
import { Line } from '../Line';
import { useWords } from '../words';
import { useCompared } from './compared';
import { Mirror } from './Mirror';
import { useLength } from './measured';
import { directionFor, useSettled } from './settled';

/** The sheet. The caret and the scroll stand where they were left; each change goes straight to the draft. */
export function Sheet({ app, draft, whose }: { app: App; draft: Draft; whose: boolean }) {
  const { write } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const { writing } = app;
  const settled = useSettled(draft.text);
  const compare = useCompared(app, draft);
  const { overAt } = useLength(app, settled);
  const blank = writing.blank.value;
  const kept = writing.kept.value;
  // Its room stays when it goes, so that the first letter does not make the line jump.
  const [cued] = useState(draft.angle !== undefined && blank);
  useArrival(app.place, area);

  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const { caret, scroll } = draft;
    box.setSelectionRange(caret.start, caret.end);
    box.scrollTop = scroll;
    // Firefox brings the caret into view a moment after it was set, and would leave the place.
    const frame = requestAnimationFrame(() => {
      box.scrollTop = scroll;
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    const moved = () => {
      const box = area.current;
      if (box && document.activeElement === box)
        writing.moveCaret({ start: box.selectionStart, end: box.selectionEnd });
    };
    document.addEventListener('selectionchange', moved);
    return () => document.removeEventListener('selectionchange', moved);
  }, [writing]);

  return (
    <>
      {(kept === 'full' || kept === 'failed') && (
        <Line icon="care" care>
          {kept === 'full' ? write.notKeptFull : write.notKeptFailed}
        </Line>
      )}
      <div class="sheet">
        {cued && (
          <p class={blank ? 'cue' : 'cue gone'} id="cue" aria-hidden={!blank}>
            <span class="vh">{write.from} </span>
            {draft.angle}
          </p>
        )}
        <div class="leaf">
          {(whose || overAt !== undefined) && (
            <Mirror
              text={settled}
              runs={whose ? compare(settled).runs : []}
              over={overAt}
              area={area}
            />
          )}
          <textarea
            ref={area}
            id="words"
            aria-label={write.yourWords}
            {...(cued && blank
              ? { 'aria-describedby': 'cue' }
              : overAt !== undefined
                ? { 'aria-describedby': 'over-from' }
                : {})}
            placeholder={cued ? '' : write.begin}
            spellcheck
            dir={directionFor(draft.text)}
            value={draft.text}
            onInput={(event) => {
              const { value, selectionStart, selectionEnd } = event.currentTarget;
              writing.write(value, { start: selectionStart, end: selectionEnd });
              app.sending.forget();
            }}
            onScroll={(event) => writing.scrollTo(event.currentTarget.scrollTop)}
          />
        </div>
      </div>
    </>
  );
}
