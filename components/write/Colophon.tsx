import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/protocol';
import { networkById } from '../../lib/networks/all';
import { count } from '../../lib/voice/count';
import { trackingTags, withoutTags } from '../../lib/voice/links';
import { Button } from '../Button';
import { useWords } from '../words';
import { insertAtEnd, takeOut } from './edit';
import { itemOf } from './item-of';

/** Under the sheet: how long the text is for its network, and the story's link, put in or left out. */
export function Colophon({
  app,
  draft,
  whose,
}: {
  app: App;
  draft: Draft;
  whose: ComponentChildren;
}) {
  const { write } = useWords();
  const target = app.target.value;
  const network = networkById(target.network);
  const item = itemOf(app, draft);
  const [strip, setStrip] = useState(true);
  const whole = item?.url ?? item?.externalUrl;
  const tags = whole === undefined ? [] : trackingTags(whole);
  const bare = whole === undefined ? undefined : withoutTags(whole);
  const link = strip ? bare : whole;
  const limit =
    target.kind === 'comment' ? (network?.commentLimit ?? network?.limit) : network?.limit;
  const length = count(draft.text, network?.counting ?? 'graphemes').used;
  const over = limit !== undefined && length > limit;
  /** The link as it stands in the text: with its tags where it was put in with them. */
  const inText = [whole, bare].find((one) => one !== undefined && draft.text.includes(one));
  return (
    <div class="colophon">
      <div class="meta">
        {link === undefined ? (
          <span />
        ) : inText !== undefined ? (
          <span>
            {write.linkIn}{' '}
            <Button look="link" onClick={(event) => takeOut(event.currentTarget, inText)}>
              {write.takeOut}
            </Button>
          </span>
        ) : (
          <Button look="link" onClick={(event) => insertAtEnd(event.currentTarget, link)}>
            {write.addLink}
          </Button>
        )}
        {limit === undefined ? (
          <span class="num">{write.characters(length)}</span>
        ) : (
          <span class={over ? 'num over' : 'num'}>
            <span aria-hidden="true">
              {over ? write.over(length, limit, network?.name ?? '') : write.count(length, limit)}
            </span>
            <span class="vh">{write.countRead(length, limit)}</span>
          </span>
        )}
        <span class="vh" role="status">
          {over ? write.over(length, limit, network?.name ?? '') : ''}
        </span>
      </div>
      {tags.length > 0 && (
        <label class="tags">
          <span>
            {write.stripTags} <span class="meta">{tags.join(', ')}</span>
          </span>
          <input
            type="checkbox"
            role="switch"
            aria-checked={strip}
            checked={strip}
            onChange={(event) => setStrip(event.currentTarget.checked)}
          />
        </label>
      )}
      {whose}
    </div>
  );
}
