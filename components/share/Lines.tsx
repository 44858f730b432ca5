import type { App } from '../../lib/app/app';
import { timeWords } from '../../lib/i18n/dates';
import { Button } from '../Button';
import { Line } from '../Line';
import { useLocale, useWords } from '../words';

/** Quiet lines above the stories: offline, a feed that could not be read, a feed that has ended. */
export function Lines({ app }: { app: App }) {
  const { share, common } = useWords();
  const locale = useLocale();
  const feeds = app.list.feeds.value.filter((feed) => !feed.paused);
  const read = Math.max(0, ...feeds.map((feed) => feed.lastOk ?? 0));
  const offline = !app.online.value;
  const readWell = ['expired', 'out-of-date'];
  const failing = feeds.filter(({ problem }) => problem && !readWell.includes(problem));
  const old = feeds.filter(({ problem }) => problem === 'out-of-date');
  const ended = feeds.filter((feed) => feed.expired);
  const [one] = failing;
  return (
    <>
      {offline && (
        <Line
          icon="offline"
          action={
            <Button look="link" onClick={app.tryAgain}>
              {common.tryAgain}
            </Button>
          }
        >
          {read ? share.offline(timeWords(read, locale)) : share.offlineUnread}
        </Line>
      )}
      {!offline && one && (
        <Line
          icon="care"
          action={
            <Button look="link" onClick={() => app.outside.openOptions('feeds')}>
              {share.seeWhy}
            </Button>
          }
        >
          {failing.length === 1 ? share.problem(one.name) : share.problems(failing.length)}
        </Line>
      )}
      {old.map((feed) => (
        <Line key={feed.id} icon="care">
          {share.outOfDate(feed.name)}
        </Line>
      ))}
      {ended.map((feed) => (
        <Line key={feed.id} icon="info">
          {share.expired(feed.name)}
        </Line>
      ))}
    </>
  );
}
