import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { progressOf } from '../../lib/learning/programmes';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Scroll } from '../Scroll';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import './Learn.css';
import { Steps } from './Programmes';
import { TipRow } from './TipRow';

/** A programme: its tips in their order, the next one at hand, and an end without a badge. */
export function ProgrammeScreen({ app }: { app: App }) {
  const { learn, common } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const { programmes, progress, tips, within } = app.learning;
  const key = app.place.key.value;
  const programme = programmes.value.find((one) => one.key === key);
  useArrival(app.place, title, programme !== undefined);
  if (!programme)
    return (
      <>
        <Bar app={app} to={common.places.learn} />
        {tips.value && <StateMessage title={learn.gone} text={learn.goneText} />}
      </>
    );
  const { done } = progress.value;
  const { read, next, finished } = progressOf(programme, done);
  return (
    <>
      <Bar app={app} to={common.places.learn} />
      <Scroll place={app.place} grown={programme.steps.length}>
        <div class="page">
          <p class="meta">
            {[programme.from ?? '', learn.programme(programme.steps.length, programme.minutes)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <h1 class="title" ref={title} tabIndex={-1} lang={programme.language || undefined}>
            {programme.title}
          </h1>
          <p class="read tip-text" lang={programme.language || undefined}>
            {programme.summary}
          </p>
          <Steps read={programme.steps.map((step) => done.includes(step.key))} />
          <ol class="series">
            {programme.steps.map((tip) => (
              <TipRow key={tip.key} app={app} tip={tip} within={programme.key} />
            ))}
          </ol>
          {finished && programme.end && (
            <section class="exercise" aria-labelledby="the-end">
              <h2 id="the-end" class="section-title">
                {learn.end}
              </h2>
              <p class="read">{programme.end}</p>
            </section>
          )}
        </div>
      </Scroll>
      {next && (
        <footer class="foot row">
          <Button
            look="main"
            size="tall"
            data-focus="next"
            onClick={() => {
              within.value = programme.key;
              app.look('tip', next.key, 'next');
            }}
          >
            {read === 0 ? learn.begin : learn.goOn}
          </Button>
        </footer>
      )}
    </>
  );
}
