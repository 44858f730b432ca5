import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import {
  outcomeOf,
  parts,
  type Statement,
  scoresOf,
  statements,
} from '../../lib/learning/portrait';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Scroll } from '../Scroll';
import { useWords } from '../words';
import { LeadsTo } from './LeadsTo';
import './Portrait.css';
import { Scale } from './Scale';
import { StonePicture } from './StonePicture';

/** The portrait, whole: its statements while it is being drawn, then the picture, its words and where it leads. */
export function Portrait({ app }: { app: App }) {
  const { me, common } = useWords();
  const { portrait: words } = me;
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(app.place, title);
  const { answers, drawn } = app.mine.mine.value.portrait;
  const [drawing, setDrawing] = useState(drawn === undefined);
  const scores = scoresOf(answers);
  const outcome = outcomeOf(scores);
  const top = () => {
    title.current?.focus();
    title.current?.closest('main')?.scrollTo(0, 0);
  };
  const answer = (statement: Statement, value: number) =>
    void app.mine.set('portrait', {
      answers: { ...answers, [statement]: value },
      ...(drawn === undefined ? {} : { drawn }),
    });
  return (
    <>
      <Bar app={app} to={common.places.me} />
      <Scroll place={app.place} grown={drawing}>
        <div class="page">
          <h1 class="title" ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="note">{drawing || !outcome ? words.intro : words.honest}</p>
          {drawing || !outcome ? (
            parts.map((part) => (
              <section key={part} class="section" aria-labelledby={`part-${part}`}>
                <h2 id={`part-${part}`} class="section-title">
                  {words.parts[part]}
                </h2>
                {statements[part].map((statement) => (
                  <Scale
                    key={statement}
                    name={statement}
                    text={words.statements[statement]}
                    value={answers[statement]}
                    onAnswer={(value) => answer(statement, value)}
                  />
                ))}
              </section>
            ))
          ) : (
            <>
              <StonePicture scores={scores} />
              <p class="read">{words.outcomes[outcome.id]}</p>
              <LeadsTo app={app} outcome={outcome} />
            </>
          )}
        </div>
      </Scroll>
      <footer class="foot row">
        {drawing || !outcome ? (
          <>
            <Button
              look="main"
              size="tall"
              disabled={!outcome}
              onClick={() => {
                void app.mine.set('portrait', { answers, drawn: app.ports.now() });
                setDrawing(false);
                top();
              }}
            >
              {words.show}
            </Button>
            {!outcome && <span class="meta">{words.unfinished}</span>}
          </>
        ) : (
          <Button
            size="tall"
            onClick={() => {
              setDrawing(true);
              top();
            }}
          >
            {words.again}
          </Button>
        )}
        {Object.keys(answers).length > 0 && (
          <Button
            look="plain"
            size="tall"
            onClick={() => {
              void app.mine.set('portrait', { answers: {} });
              app.back();
            }}
          >
            {words.erase}
          </Button>
        )}
      </footer>
    </>
  );
}
