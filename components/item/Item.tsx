import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Scroll } from '../Scroll';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import { DraftsAbout } from './DraftsAbout';
import { Story } from './Story';

/** A story, opened: what it says, what one may rely on, and ways to begin. */
export function Item({ app }: { app: App }) {
  const { common, item, panel } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const reading = app.reading.reading.value;
  const found = reading.state === 'found' ? reading.open : undefined;
  useArrival(app.place, title, found !== undefined);

  const tip = found?.item.kind === 'tip';
  const library = app.face === 'panel' ? panel.library : common.places.share;
  const key = reading.state === 'found' || reading.state === 'gone' ? reading.key : undefined;
  return (
    <>
      <Bar app={app} to={tip ? common.places.learn : library} />
      <Scroll place={app.place} grown={reading.state}>
        {reading.state === 'loading' && (
          <p class="vh" role="status">
            {item.loading}
          </p>
        )}
        {reading.state === 'gone' && (
          <StateMessage
            title={reading.withdrawn ? item.withdrawn : item.gone}
            text={reading.withdrawn ? item.withdrawnText : item.goneText}
          >
            <div class="acts">
              <Button onClick={app.back}>{common.backTo(library)}</Button>
            </div>
          </StateMessage>
        )}
        {reading.state === 'failed' && (
          <StateMessage title={item.failed} text={item.failedText}>
            <div class="acts">
              <Button onClick={app.reading.refresh}>{common.tryAgain}</Button>
            </div>
          </StateMessage>
        )}
        {key !== undefined && <DraftsAbout app={app} itemKey={key} />}
        {found && <Story app={app} open={found} titleRef={title} />}
      </Scroll>
      {found && !tip && (
        <footer class="foot">
          <Button
            look="main"
            data-focus="write-own"
            onClick={() => app.write({ about: true }, 'write-own')}
          >
            {item.writeOwn}
          </Button>
        </footer>
      )}
    </>
  );
}
