import { nextMoment, pastMoment } from '../../lib/app/moment';
import { problemOf } from '../../lib/app/problems';
import type { FeedState } from '../../lib/messages/shapes';
import { Icon } from '../Icon';
import type { IconName } from '../icons';
import { useLocale, useWords } from '../words';

type Props = { feed: FeedState; reading: boolean; now: number };

/** How a feed is: an icon and words, how many items are here and from when, and what comes next. */
export function FeedStatus({ feed, reading, now }: Props) {
  const { options, problems } = useWords();
  const words = options.feeds;
  const allWords = useWords();
  const locale = useLocale();
  const trouble = feed.problem === undefined ? undefined : problems[problemOf(feed.problem)];

  const [icon, word, care]: [IconName, string, boolean] = reading
    ? ['clock', words.reading, false]
    : feed.paused
      ? ['pause', words.paused, false]
      : feed.expired
        ? ['minus', problems.expired.title, false]
        : trouble
          ? [feed.problem === 'offline' ? 'offline' : 'care', trouble.title, true]
          : feed.lastOk === undefined
            ? ['clock', words.notYet, false]
            : ['done', words.upToDate, false];

  const read =
    feed.lastOk === undefined ? '' : words.readAt(pastMoment(feed.lastOk, now, allWords, locale));
  const next =
    feed.next === undefined || feed.paused || feed.expired
      ? ''
      : (trouble ? words.nextTry : words.nextRead)(nextMoment(feed.next, now, allWords, locale));
  const kept = [trouble ? words.itemsStay(feed.items) : words.items(feed.items), read]
    .filter(Boolean)
    .join(', ');
  const help = reading
    ? undefined
    : feed.paused
      ? words.pausedHelp
      : feed.expired
        ? `${problems.expired.safe} ${problems.expired.next}`
        : trouble && `${trouble.safe} ${trouble.next}`;

  return (
    <div class="feed-status">
      <p class={care ? 'feed-word care' : 'feed-word'}>
        <Icon name={icon} small />
        <span>{word}</span>
      </p>
      <p class="meta num">{`${kept && `${kept}. `}${next}`}</p>
      {help && <p class="note">{help}</p>}
    </div>
  );
}
