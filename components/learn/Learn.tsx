import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { useArrival } from '../arrival';
import { Button } from '../Button';
import { Scroll } from '../Scroll';
import { StateMessage } from '../StateMessage';
import { Row } from '../share/Row';
import { useLocale, useWords } from '../words';
import './Learn.css';

/** The tips of the feeds, to be read one at a time. */
export function Learn({ app }: { app: App }) {
  const { learn, common } = useWords();
  const locale = useLocale();
  const { tips, failed } = app.tips;
  const here = useRef<HTMLDivElement>(null);
  useArrival(app.place, here);
  const all = tips.value ?? [];
  return (
    <Scroll place={app.place} grown={all.length}>
      <div ref={here} tabIndex={-1} id="place" role="tabpanel" aria-labelledby="tab-learn">
        <h1 class="vh">{common.places.learn}</h1>
        {failed.value ? (
          <StateMessage title={learn.failed} text={learn.failedText}>
            <div class="acts">
              <Button onClick={app.tips.load}>{common.tryAgain}</Button>
            </div>
          </StateMessage>
        ) : all.length > 0 ? (
          <>
            <div class="learn-head">
              <h2 class="section-title">{learn.title}</h2>
              <p class="note">{learn.intro}</p>
            </div>
            <ul class="items">
              {all.map((tip) => (
                <Row
                  key={tip.key}
                  item={tip}
                  now={app.ports.now()}
                  locale={locale}
                  picture={app.picture}
                  onOpen={() => app.openItem(tip.key, tip.key)}
                />
              ))}
            </ul>
          </>
        ) : tips.value ? (
          <StateMessage title={learn.empty} text={learn.emptyText} />
        ) : (
          <p class="vh" role="status">
            {learn.loading}
          </p>
        )}
      </div>
    </Scroll>
  );
}
