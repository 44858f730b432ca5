import type { FeedsState } from '../../lib/app/feeds-state';
import type { LookState } from '../../lib/app/look-state';
import { Look } from '../options/Look';
import { useWords } from '../words';

/** The feed's address, if there is one. */
export function WelcomeFeed({ look, feeds }: { look: LookState; feeds: FeedsState }) {
  const { feed } = useWords().welcome;
  const have = feeds.feeds.value?.length ?? 0;
  return (
    <>
      <h1 tabIndex={-1}>{feed.title}</h1>
      <p class="read">{feed.lead}</p>
      <Look state={look} main={have === 0} />
      <p class="note">{have > 0 ? feed.have(have) : feed.without}</p>
    </>
  );
}
