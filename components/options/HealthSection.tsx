import type { HealthState } from '../../lib/app/health-state';
import { pastMoment } from '../../lib/app/moment';
import { networkById } from '../../lib/networks/all';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';
import './LogSection.css';

/** What did not work on networks' pages: codes and times, for whoever wants to tell us of it. */
export function HealthSection({ state }: { state: HealthState }) {
  const all = useWords();
  const locale = useLocale();
  const words = all.networks.health;
  const notes = state.notes.value;
  const done = state.done.value;
  return (
    <section class="log health" aria-labelledby="health">
      <h2 id="health">{words.title}</h2>
      <p class="note">{words.help}</p>
      {notes.length === 0 ? (
        <p class="note">{words.none}</p>
      ) : (
        <>
          <ol class="log-lines">
            {notes.map(({ at, network, what, route, reason }, n) => (
              <li key={`${at} ${n}`}>
                <span class="meta num">{pastMoment(at, state.now.value, all, locale)}</span>
                <span>
                  <bdi>{networkById(network)?.name ?? words.otherPage}</bdi> {words.what[what]}{' '}
                  {words.reasons[reason]}
                </span>
                {route && <code class="meta">{route}</code>}
              </li>
            ))}
          </ol>
          <div class="acts">
            <Button icon="copy" onClick={() => void state.copy()}>
              {words.copy}
            </Button>
            <Button onClick={() => void state.clear()}>{words.clear}</Button>
          </div>
        </>
      )}
      <p class="meta" role="status">
        {done === 'nothing' ? '' : words.done[done]}
      </p>
    </section>
  );
}
