import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { longestCompared } from '../../lib/voice/borrowed';
import { saysWorksThere, waysToSay } from '../../lib/voice/disclosure';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';
import { suggestedTo } from './compared';
import { insertAtStart } from './edit';
import { itemOf } from './item-of';
import { atOnce, useSettled } from './settled';

/** Two quiet offers under the words: see which of them are borrowed, and say that one works there. */
export function Whose({
  app,
  draft,
  shown,
  onShow,
}: {
  app: App;
  draft: Draft;
  shown: boolean;
  onShow: (shown: boolean) => void;
}) {
  const { write } = useWords();
  const locale = useLocale();
  const [ways, setWays] = useState(false);
  const item = itemOf(app, draft);
  const texts = suggestedTo(app, draft).length;
  const settled = useSettled(draft.text);
  const hint =
    !app.writing.blank.value &&
    app.settings.value.hintWorkThere !== false &&
    !saysWorksThere(settled.slice(0, atOnce));
  if (texts === 0 && !hint) return null;
  return (
    <>
      {texts > 0 && (
        <div>
          <Button look="link" aria-pressed={shown} onClick={() => onShow(!shown)}>
            {write.whose}
          </Button>
          {shown && (
            <span class="meta">
              {draft.text.length > longestCompared ? write.whoseBeginning : write.whoseShown}
            </span>
          )}
        </div>
      )}
      {hint && (
        <div>
          <span>{write.notSaid}</span>
          <Button look="link" aria-expanded={ways} onClick={() => setWays(!ways)}>
            {write.waysToSay}
          </Button>
        </div>
      )}
      {hint && ways && (
        <div class="ways">
          <p class="note">{write.whySay}</p>
          <ul>
            {waysToSay(item?.language ?? locale).map((way) => (
              <li key={way}>
                <Button size="tight" onClick={(event) => insertAtStart(event.currentTarget, way)}>
                  {way.trim()}…
                </Button>
              </li>
            ))}
          </ul>
          <Button look="link" onClick={app.hideWorkHint}>
            {write.hideHint}
          </Button>
        </div>
      )}
    </>
  );
}
