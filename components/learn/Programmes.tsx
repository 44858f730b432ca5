import type { App } from '../../lib/app/app';
import { progressOf } from '../../lib/learning/programmes';
import { useWords } from '../words';

/** The programmes as short series, each with one's own progress: solid is read, dotted is not. */
export function Programmes({ app }: { app: App }) {
  const { learn } = useWords();
  const { programmes, progress } = app.learning;
  return (
    <section class="block" aria-labelledby="programmes">
      <div class="block-head">
        <h2 id="programmes" class="section-title">
          {learn.programmes}
        </h2>
        <span class="meta">{learn.private}</span>
      </div>
      <ul class="series">
        {programmes.value.map((programme) => {
          const { read, of, finished } = progressOf(programme, progress.value.done);
          const length = learn.programme(of, programme.minutes);
          const state = finished ? learn.readAll : read > 0 ? learn.haveRead(read) : '';
          return (
            <li key={programme.key}>
              <h3 class="list-title" lang={programme.language || undefined}>
                <button
                  type="button"
                  class="row-button"
                  data-focus={programme.key}
                  onClick={() => app.look('programme', programme.key, programme.key)}
                >
                  {programme.title}
                </button>
              </h3>
              <p class="meta">
                {[programme.from ?? '', length, state].filter(Boolean).join(' · ')}
              </p>
              <Steps read={programme.steps.map(({ key }) => progress.value.done.includes(key))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A dash a step: solid where it is read. */
export function Steps({ read }: { read: readonly boolean[] }) {
  const { learn } = useWords();
  const done = read.filter(Boolean).length;
  return (
    <span class="steps" role="img" aria-label={learn.steps(done, read.length)}>
      {read.map((one, at) => (
        <i key={at} class={one ? 'read' : ''} />
      ))}
    </span>
  );
}
