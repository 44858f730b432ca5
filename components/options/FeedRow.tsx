import { useRef, useState } from 'preact/hooks';
import { hostOf, shortAddress } from '../../lib/app/address';
import type { FeedsState } from '../../lib/app/feeds-state';
import { problemOf, remedyFor } from '../../lib/app/problems';
import type { FeedState } from '../../lib/messages/protocol';
import { Button } from '../Button';
import { useWords } from '../words';
import { Confirm } from './Confirm';
import './FeedRow.css';
import { FeedStatus } from './FeedStatus';
import { RenameForm } from './RenameForm';

type Props = { feed: FeedState; state: FeedsState; onRemoved: () => void };

/** One feed of the list: its name, how it is, and what can be done with it. */
export function FeedRow({ feed, state, onRemoved }: Props) {
  const { options } = useWords();
  const words = options.feeds;
  const [open, setOpen] = useState<'none' | 'rename' | 'remove'>('none');
  const rename = useRef<HTMLButtonElement>(null);
  const named = `feed-${feed.id}`;
  const problem = feed.problem === undefined ? undefined : problemOf(feed.problem);
  const remedy = problem && !feed.paused ? remedyFor(problem) : 'none';
  const reading = state.reading.value.has(feed.id);
  const about = { 'aria-describedby': named };

  const renamed = (name?: string) => {
    setOpen('none');
    rename.current?.focus();
    if (name !== undefined) void state.rename(feed.id, name);
  };

  return (
    <li class="feed">
      <div class="feed-name">
        <h3 id={named} dir="auto">
          {feed.name}
        </h3>
        <p class="meta feed-address">{shortAddress(feed.url)}</p>
      </div>
      <FeedStatus feed={feed} reading={reading} now={state.now.value} />
      <div class="acts feed-acts">
        {remedy === 'allow' && (
          <Button size="tight" {...about} onClick={() => void state.allow(feed.id)}>
            {options.look.allow(hostOf(feed.url))}
          </Button>
        )}
        {remedy === 'open' && (
          <Button size="tight" icon="open" {...about} onClick={() => state.open(feed.url)}>
            {options.look.openAddress}
          </Button>
        )}
        {!feed.paused && !feed.expired && (
          <Button
            size="tight"
            look={problem && remedy !== 'allow' && remedy !== 'open' ? 'edged' : 'plain'}
            aria-disabled={reading}
            {...about}
            onClick={() => void state.tryNow(feed.id)}
          >
            {problem ? words.tryNow : words.readNow}
          </Button>
        )}
        <Button
          size="tight"
          look="plain"
          buttonRef={rename}
          aria-expanded={open === 'rename'}
          {...about}
          onClick={() => setOpen(open === 'rename' ? 'none' : 'rename')}
        >
          {words.rename}
        </Button>
        {!feed.expired && (
          <Button
            size="tight"
            look={feed.paused ? 'edged' : 'plain'}
            {...about}
            onClick={() => void state.pause(feed.id, !feed.paused)}
          >
            {feed.paused ? words.resume : words.pause}
          </Button>
        )}
        <Button
          size="tight"
          look={feed.expired ? 'edged' : 'plain'}
          {...about}
          onClick={() => setOpen('remove')}
        >
          {words.remove}
        </Button>
      </div>
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
