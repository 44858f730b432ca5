import type { App } from '../../lib/app/app';
import type { Outcome } from '../../lib/learning/portrait';
import { bundledKey } from '../../lib/learning/tip';
import { Button } from '../Button';
import '../learn/Learn.css';
import { TipRow } from '../learn/TipRow';
import { useWords } from '../words';

/** Where a portrait leads: a few tips, a programme, or calmly away. */
export function LeadsTo({ app, outcome }: { app: App; outcome: Outcome }) {
  const { me, learn } = useWords();
  const { tips, programmes } = app.learning;
  const shown = outcome.tips.flatMap(
    (id) => tips.value?.find(({ key }) => key === bundledKey(id)) ?? [],
  );
  const programme = programmes.value.find(
    ({ key }) => outcome.programme !== undefined && key === bundledKey(outcome.programme),
  );
  return (
    <section class="section" aria-labelledby="leads">
      <h2 id="leads" class="section-title">
        {me.portrait.leadsTo}
      </h2>
      <ul class="series">
        {programme && (
          <li>
            <h3 class="list-title">
              <button
                type="button"
                class="row-button"
                data-focus={programme.key}
                onClick={() => app.look('programme', programme.key, programme.key)}
              >
                {programme.title}
              </button>
            </h3>
            <p class="meta">{learn.programme(programme.steps.length, programme.minutes)}</p>
          </li>
        )}
        {shown.map((tip) => (
          <TipRow key={tip.key} app={app} tip={tip} />
        ))}
      </ul>
      {outcome.mayLeave && !app.silent.value && (
        <div class="acts">
          <Button size="tight" onClick={() => void app.silence(true).then(() => app.back())}>
            {me.portrait.notForMe}
          </Button>
        </div>
      )}
    </section>
  );
}
