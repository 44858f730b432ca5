import { useRef } from 'preact/hooks';
import type { FeedsDone, FeedsState } from '../../lib/app/feeds-state';
import type { LogState } from '../../lib/app/log-state';
import type { LookState } from '../../lib/app/look-state';
import type { Words } from '../../lib/i18n/en';
import { Line } from '../Line';
import { useWords } from '../words';
import { FeedRow } from './FeedRow';
import './FeedsSection.css';
import { LogSection } from './LogSection';
import { Look } from './Look';

type Props = { feeds: FeedsState; look: LookState; log?: LogState };

/** The feeds of this library, and a way to add one. */
export function FeedsSection({ feeds, look, log }: Props) {
  const words = useWords();
  const list = feeds.feeds.value;
  const done = feeds.done.value;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <section aria-labelledby="yours">
        <h2 id="yours" class="vh" ref={title} tabIndex={-1}>
          {words.options.feeds.yours}
        </h2>
        <div role="status" class="said">
          {done && <p>{saying(done, words)}</p>}
        </div>
        {list === undefined && <Line icon="clock">{words.options.feeds.loading}</Line>}
        {list?.length === 0 && (
          <div class="no-feeds">
            <p class="label">{words.options.feeds.none}</p>
            <p class="note">{words.options.feeds.noneHelp}</p>
          </div>
        )}
        {list && list.length > 0 && (
          <ul class="feeds">
            {list.map((feed) => (
              <FeedRow
                key={feed.id}
                feed={feed}
                state={feeds}
                onRemoved={() => title.current?.focus()}
                onLook={(url) => {
                  look.address.value = url;
                  void look.lookAt(url);
                }}
              />
            ))}
          </ul>
        )}
      </section>
      <section class="add-feed" aria-labelledby="add">
        <h2 id="add">{words.options.look.title}</h2>
        <Look state={look} />
      </section>
      {log && list && list.length > 0 && <LogSection state={log} />}
    </>
  );
}

function saying({ what, name }: FeedsDone, { options: { feeds } }: Words): string {
  if (what === 'removed') return feeds.removed(name);
  if (what === 'renamed') return feeds.renamed;
  if (what === 'paused') return feeds.nowPaused(name);
  if (what === 'resumed') return feeds.nowResumed(name);
  return what === 'refused' ? feeds.refused(name) : feeds.failed;
}
