import type { FeedsState } from '../../lib/app/feeds-state';
import type { Interests } from '../../lib/app/interests';
import type { LookState } from '../../lib/app/look-state';
import { Look } from '../options/Look';
import { useWords } from '../words';
import { WelcomeInterests } from './WelcomeInterests';

type Props = { look: LookState; feeds: FeedsState; interests: Interests };

/** The feed's address, if there is one; and, once it is there, what one would like to see first. */
export function WelcomeFeed({ look, feeds, interests }: Props) {
  const { feed } = useWords().welcome;
  const have = feeds.feeds.value?.length ?? 0;
  return (
    <>
      <h1 tabIndex={-1}>{feed.title}</h1>
      <p class="read">{feed.lead}</p>
      <Look state={look} main={have === 0} />
      <WelcomeInterests interests={interests} feeds={have} />
      <p class="note">{have > 0 ? feed.have(have) : feed.without}</p>
    </>
  );
}
