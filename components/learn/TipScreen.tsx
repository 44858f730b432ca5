import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { progressOf } from '../../lib/learning/programmes';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Line } from '../Line';
import { Scroll } from '../Scroll';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import './Learn.css';
import { TipBody } from './TipBody';

/** A tip, opened: read, tried, done, or not for me. */
export function TipScreen({ app }: { app: App }) {
  const { learn, common } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { tips, programmes, progress, within } = app.learning;
  const key = app.place.key.value;
  const tip = tips.value?.find((one) => one.key === key);
  const programme = programmes.value.find((one) => one.key === within.value);
  useArrival(app.place, title, tip !== undefined);
  const done = tip !== undefined && progress.value.done.includes(tip.key);
  const away = tip !== undefined && progress.value.notForMe.includes(tip.key);
  const to = programme?.title ?? common.places.learn;
  return (
    <>
      <Bar app={app} to={to} />
      <Scroll place={app.place} grown={tip?.key}>
        {!tip && !tips.value && (
          <p class="vh" role="status">
            {learn.loading}
          </p>
        )}
        {!tip && tips.value && (
          <StateMessage title={learn.gone} text={learn.goneText}>
            <div class="acts">
              <Button onClick={app.back}>{common.backTo(to)}</Button>
            </div>
          </StateMessage>
        )}
        {tip && (
          <article class="page tip-now">
            {away && (
              <Line
                icon="minus"
                action={
                  <Button look="link" onClick={() => app.learning.notForMe(tip.key, false)}>
                    {learn.forMe}
                  </Button>
                }
              >
                {learn.away}
              </Line>
            )}
            <p class="meta">
              {[tip.from ?? '', learn.minutes(tip.minutes), done ? learn.isDone : '']
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h1 class="title" ref={title} tabIndex={-1} lang={tip.language || undefined}>
              {tip.title}
            </h1>
            <TipBody tip={tip} />
            {tip.exercise && (
              <section class="exercise" aria-labelledby="exercise">
                <h2 id="exercise" class="section-title">
                  {learn.tryIt}
                </h2>
                <p class="read" lang={tip.language || undefined}>
                  {tip.exercise}
                </p>
                <Button
                  size="tight"
                  icon="pen"
                  data-focus="exercise"
                  onClick={() => app.write({ angle: tip.exercise ?? '' }, 'exercise')}
                >
                  {learn.write}
                </Button>
              </section>
            )}
          </article>
        )}
      </Scroll>
      {tip && (
        <footer class="foot row">
          <Button
            look={done ? 'edged' : 'main'}
            size="tall"
            onClick={async () => {
              await app.learning.done(tip.key, !done);
              if (done || !programme) return;
              const { next } = progressOf(programme, app.learning.progress.peek().done);
              if (next) app.turnTo(next.key);
              else app.back();
            }}
          >
            {done ? learn.notDone : learn.done}
          </Button>
          {!away && (
            <Button look="plain" size="tall" onClick={() => app.learning.notForMe(tip.key, true)}>
              {learn.notForMe}
            </Button>
          )}
        </footer>
      )}
    </>
  );
}
