import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/protocol';
import { networkById } from '../../lib/networks/all';
import { count } from '../../lib/voice/count';

import { Button } from '../Button';
import { useWords } from '../words';
import { insertAtEnd, takeOut } from './edit';

/** Under the sheet: how long the text is for its network, and the story's link, put in or left out. */
export function Colophon({ app, draft }: { app: App; draft: Draft }) {
  const { write } = useWords();
  const target = app.target.value;
  const network = networkById(target.network);
  const reading = app.reading.reading.value;
  const item =
    reading.state === 'found' && reading.key === draft.itemKey ? reading.open.item : undefined;
  const link = item?.url ?? item?.externalUrl;
  const limit =
    target.kind === 'comment' ? (network?.commentLimit ?? network?.limit) : network?.limit;
  const length = count(draft.text, network?.counting ?? 'graphemes').used;
  const over = limit !== undefined && length > limit;
  const linkIn = link !== undefined && draft.text.includes(link);
  return (
    <div class="colophon">
      <div class="meta">
        {link === undefined ? (
          <span />
        ) : linkIn ? (
          <span>
            {write.linkIn}{' '}
            <Button look="link" onClick={(event) => takeOut(event.currentTarget, link)}>
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
    </div>
  );
}
