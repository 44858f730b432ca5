import type { App } from '../../lib/app/app';
import { dateWords } from '../../lib/i18n/dates';
import { outcomeOf, scoresOf } from '../../lib/learning/portrait';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';
import './Portrait.css';
import { StonePicture } from './StonePicture';

/** The portrait on Me: drawn, half drawn, or not yet. */
export function PortraitCard({ app }: { app: App }) {
  const { portrait: words } = useWords().me;
  const locale = useLocale();
  const { answers, drawn } = app.mine.mine.value.portrait;
  const scores = scoresOf(answers);
  const outcome = drawn === undefined ? undefined : outcomeOf(scores);
  const begun = Object.keys(answers).length > 0;
  const erase = () => void app.mine.set('portrait', { answers: {} });
  return (
    <section class="block" aria-labelledby="portrait">
      <div class="block-head">
        <h2 id="portrait" class="section-title">
          {words.title}
        </h2>
        {outcome && drawn !== undefined && (
          <span class="meta">{words.drawnOn(dateWords(drawn, app.ports.now(), locale))}</span>
        )}
      </div>
      {outcome ? (
        <>
          <StonePicture scores={scores} />
          <p class="read">{words.outcomes[outcome.id]}</p>
        </>
      ) : (
        <p class="note">{words.intro}</p>
      )}
      <div class="acts">
        <Button
          size="tight"
          data-focus="portrait"
          onClick={() => app.look('portrait', undefined, 'portrait')}
        >
          {outcome ? words.seeAll : begun ? words.goOn : words.draw}
        </Button>
        {begun && (
          <Button size="tight" look="plain" onClick={erase}>
            {words.erase}
          </Button>
        )}
      </div>
    </section>
  );
}
