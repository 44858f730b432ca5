import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { trackingTags, withoutTags } from '../../lib/voice/links';
import { Pick } from '../Pick';
import { useWords } from '../words';
import { insertAtEnd, insertAtTop, takeOut } from './edit';
import { itemOf } from './item-of';

const places = ['none', 'first', 'last'] as const;

/** The story's link: first, last or not at all, as one sees it in the text; and its tracking tags, by name. */
export function StoryLink({
  app,
  draft,
  children,
}: {
  app: App;
  draft: Draft;
  /** What stands at the end of the same row. */
  children: ComponentChildren;
}) {
  const { write } = useWords();
  const [strip, setStrip] = useState(true);
  const choice = useRef<HTMLSpanElement>(null);
  const item = itemOf(app, draft);
  const whole = item?.url ?? item?.externalUrl;
  const tags = whole === undefined ? [] : trackingTags(whole);
  const bare = whole === undefined ? undefined : withoutTags(whole);
  const link = strip ? bare : whole;
  /** The link as it stands in the text: with its tags where it was put in with them. */
  const inText = [whole, bare].find((one) => one !== undefined && draft.text.includes(one));
  const place =
    inText === undefined ? 'none' : draft.text.trimStart().startsWith(inText) ? 'first' : 'last';
  const put = (wanted: string) => {
    const control = choice.current;
    const to = places.find((one) => one === wanted);
    if (!control || !to || link === undefined) return;
    if (inText !== undefined) takeOut(control, inText);
    if (to === 'first') insertAtTop(control, link);
    if (to === 'last') insertAtEnd(control, link);
    app.placeLink(to);
    control.querySelector('select')?.focus();
  };
  const change = (control: HTMLInputElement) => {
    setStrip(control.checked);
    const other = control.checked ? bare : whole;
    if (inText === undefined || other === undefined) return;
    takeOut(control, inText);
    if (place === 'first') insertAtTop(control, other);
    else insertAtEnd(control, other);
    control.focus();
  };
  return (
    <>
      <div class="meta">
        <span ref={choice}>
          {link !== undefined && (
            <Pick
              label={write.link}
              value={place}
              options={places.map((id) => ({ id, name: write.linkPlaces[id] }))}
              onChoose={put}
            />
          )}
        </span>
        {children}
      </div>
      {tags.length > 0 && inText !== undefined && (
        <label class="tags">
          <span>
            {write.stripTags} <span class="meta">{tags.join(', ')}</span>
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={strip}
            checked={strip}
            onChange={(event) => change(event.currentTarget)}
          />
        </label>
      )}
    </>
  );
}
