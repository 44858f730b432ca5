import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { Line } from '../Line';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';

const ghosts = [0, 1, 2, 3, 4];

/** There are no stories to show: why, and one thing to do. */
export function ShareState({ app, onAll }: { app: App; onAll: () => void }) {
  const { share, common } = useWords();
  const { phase, size, feeds, shown } = app.list;
  const write = (
    <div class="acts">
      <Button icon="pen" data-focus="write-here" onClick={() => app.write({}, 'write-here')}>
        {size.value > 0 ? share.writeAboutIt : common.write}
      </Button>
    </div>
  );

  if (phase.value === 'failed')
    return (
      <StateMessage title={share.failed} text={share.failedText}>
        <div class="acts">
          <Button onClick={app.changed}>{common.tryAgain}</Button>
        </div>
      </StateMessage>
    );
  if (phase.value === 'waiting') return null;
  if (size.value > 0) {
    const { query, topic, source } = shown.value;
    const feed = feeds.value.find(({ id }) => id === source);
    if (query.trim() === '' && topic === undefined && feed)
      return (
        <StateMessage title={share.nothingFrom(feed.name)}>
          <div class="acts">
            <Button onClick={onAll}>{share.showAll}</Button>
          </div>
        </StateMessage>
      );
    if (query.trim() === '' && topic !== undefined)
      return (
        <StateMessage title={share.nothingOnTopic(topic)}>
          <div class="acts">
            <Button onClick={onAll}>{share.showAll}</Button>
          </div>
        </StateMessage>
      );
    return (
      <StateMessage title={share.nothingFound(query.trim())} text={share.nothingFoundText}>
        {write}
      </StateMessage>
    );
  }
  const running = feeds.value.filter((feed) => !feed.paused);
  if (running.some((feed) => feed.lastOk === undefined && feed.problem === undefined))
    return (
      <>
        <Line icon="clock">{share.reading}</Line>
        <div aria-hidden="true">
          {ghosts.map((ghost) => (
            <div key={ghost} class="skeleton">
              <i />
              <i />
              <span class="pic thumb" />
            </div>
          ))}
        </div>
      </>
    );
  const unread = running.length > 0 && running.every((feed) => feed.lastOk === undefined);
  return (
    <StateMessage
      title={unread ? share.unread : share.empty}
      {...(unread ? {} : { text: share.emptyText })}
    >
      {write}
    </StateMessage>
  );
}
