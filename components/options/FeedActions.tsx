import type { Ref } from 'preact';
import { hostOf } from '../../lib/app/address';
import type { FeedsState } from '../../lib/app/feeds-state';
import { problemOf, remedyFor } from '../../lib/app/problems';
import type { FeedState } from '../../lib/messages/shapes';
import { Button } from '../Button';
import { useWords } from '../words';

type Props = {
  feed: FeedState;
  state: FeedsState;
  /** The id of the feed's heading: which feed the buttons are about. */
  named: string;
  renaming: boolean;
  renameRef: Ref<HTMLButtonElement>;
  onRename: () => void;
  onRemove: () => void;
  leftOutShown: boolean;
  onLeftOut: () => void;
};

/** What can be done with a feed: the one thing that helps now first, edged; the rest plain. */
export function FeedActions(props: Props) {
  const { feed, state, named, renaming, renameRef, onRename, onRemove } = props;
  const leftOut = state.leftOut.value.get(feed.id)?.total ?? 0;
  const { options } = useWords();
  const words = options.feeds;
  const problem = feed.problem === undefined ? undefined : problemOf(feed.problem);
  const remedy = problem && !feed.paused && !feed.expired ? remedyFor(problem) : 'none';
  const reading = state.reading.value.has(feed.id);
  const about = { size: 'tight', 'aria-describedby': named } as const;

  const remove = !feed.managed && (
    <Button {...about} look={feed.expired ? 'edged' : 'plain'} onClick={onRemove}>
      {words.remove}
    </Button>
  );
  const pause = (
    <Button
      {...about}
      look={feed.paused ? 'edged' : 'plain'}
      onClick={() => void state.pause(feed.id, !feed.paused)}
    >
      {feed.paused ? words.resume : words.pause}
    </Button>
  );

  return (
    <div class="acts feed-acts">
      {feed.expired && remove}
      {feed.paused && !feed.expired && pause}
      {remedy === 'allow' && (
        <Button {...about} onClick={() => void state.allow(feed.id)}>
          {options.look.allow(hostOf(feed.url))}
        </Button>
      )}
      {remedy === 'open' && (
        <Button {...about} icon="open" onClick={() => state.open(feed.url)}>
          {options.look.openAddress}
        </Button>
      )}
      {!feed.paused && !feed.expired && (
        <Button
          {...about}
          look={remedy === 'again' ? 'edged' : 'plain'}
          aria-disabled={reading}
          onClick={() => void state.tryNow(feed.id)}
        >
          {problem ? words.tryNow : words.readNow}
        </Button>
      )}
      <Button
        {...about}
        look="plain"
        buttonRef={renameRef}
        aria-expanded={renaming}
        onClick={onRename}
      >
        {words.rename}
      </Button>
      {!feed.paused && !feed.expired && pause}
      {!feed.expired && remove}
      {leftOut > 0 && (
        <Button
          {...about}
          look="plain"
          aria-expanded={props.leftOutShown}
          onClick={props.onLeftOut}
        >
          {words.leftOut(leftOut)}
        </Button>
      )}
    </div>
  );
}
