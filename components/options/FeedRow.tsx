import { useRef, useState } from 'preact/hooks';
import { shortAddress } from '../../lib/app/address';
import type { FeedsState } from '../../lib/app/feeds-state';
import type { FeedState } from '../../lib/messages/shapes';
import { Button } from '../Button';
import { useWords } from '../words';
import { Confirm } from './Confirm';
import { FeedActions } from './FeedActions';
import './FeedRow.css';
import { FeedStatus } from './FeedStatus';
import { LeftOutList } from './LeftOutList';
import { RenameForm } from './RenameForm';

type Props = {
  feed: FeedState;
  state: FeedsState;
  onRemoved: () => void;
  /** Looks at the signed index that the feed offers. */
  onLook: (url: string) => void;
};

/** One feed of the list: its name, how it is, and what can be done with it. */
export function FeedRow({ feed, state, onRemoved, onLook }: Props) {
  const words = useWords().options.feeds;
  const [open, setOpen] = useState<'none' | 'rename' | 'remove' | 'left-out'>('none');
  const rename = useRef<HTMLButtonElement>(null);
  const leftOut = state.leftOut.value.get(feed.id);
  const named = `feed-${feed.id}`;

  const renamed = (name?: string) => {
    setOpen('none');
    rename.current?.focus();
    if (name !== undefined) void state.rename(feed.id, name);
  };

  return (
    <li class="feed">
      <div class="feed-name">
        <h3 id={named}>
          <bdi>{feed.name}</bdi>
        </h3>
        <p class="meta feed-address">{shortAddress(feed.url)}</p>
        {feed.managed && <p class="meta">{words.managed}</p>}
        {feed.fingerprint && <p class="meta num">{words.signed(feed.fingerprint)}</p>}
      </div>
      <FeedStatus feed={feed} reading={state.reading.value.has(feed.id)} now={state.now.value} />
      <FeedActions
        feed={feed}
        state={state}
        named={named}
        renaming={open === 'rename'}
        renameRef={rename}
        onRename={() => setOpen(open === 'rename' ? 'none' : 'rename')}
        onRemove={() => setOpen('remove')}
        leftOutShown={open === 'left-out'}
        onLeftOut={() => setOpen(open === 'left-out' ? 'none' : 'left-out')}
      />
      {feed.offer !== undefined && (
        <div class="feed-offer">
          <p class="note">{words.offer}</p>
          <Button size="tight" aria-describedby={named} onClick={() => onLook(feed.offer ?? '')}>
            {words.lookSigned}
          </Button>
        </div>
      )}
      {open === 'left-out' && leftOut && (
        <div class="feed-left-out">
          <LeftOutList {...leftOut} />
        </div>
      )}
      {open === 'rename' && <RenameForm name={feed.name} onDone={renamed} />}
      {open === 'remove' && (
        <Confirm
          title={words.removeTitle(feed.name)}
          text={words.removeHelp(feed.items)}
          yes={words.removeYes}
          no={words.keep}
          onYes={() => {
            setOpen('none');
            onRemoved();
            void state.remove(feed.id);
          }}
          onNo={() => setOpen('none')}
        />
      )}
    </li>
  );
}
