import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';
import { TipBody } from './TipBody';

/** The tip for now, with the reason it was chosen; away in one tap. */
export function TipNow({ app }: { app: App }) {
  const { learn } = useWords();
  const { learning } = app;
  const choice = learning.choice.value;
  const [draft] = app.drafts.drafts.value ?? [];
  if (app.silent.value) return null;
  if (learning.progress.value.off)
    return (
      <section class="block" aria-label={learn.forNow}>
        <p class="note">{learn.off}</p>
        <div class="acts">
          <Button size="tight" onClick={() => learning.switchOff(false)}>
            {learn.onAgain}
          </Button>
        </div>
      </section>
    );
  if (!choice) return learning.tips.value ? <p class="block note">{learn.allSeen}</p> : null;
  const { tip, moment } = choice;
  const { exercise } = tip;
  return (
    <section class="block tip-now" aria-labelledby="tip-now">
      <p class="meta">{learn.because[moment]}</p>
      <h2 id="tip-now" class="title" lang={tip.language || undefined}>
        {tip.title}
      </h2>
      <TipBody tip={tip} />
      <div class="acts">
        {draft ? (
          <Button look="main" data-focus="tip-now" onClick={() => app.openDraft(draft, 'tip-now')}>
            {learn.backToDraft}
          </Button>
        ) : (
          exercise && (
            <Button
              look="main"
              data-focus="tip-now"
              onClick={() => app.write({ angle: exercise }, 'tip-now')}
            >
              {learn.tryIt}
            </Button>
          )
        )}
        <Button look="plain" size="tall" onClick={() => learning.another()}>
          {learn.another}
        </Button>
      </div>
      <div class="acts small-acts">
        <Button
          look="link"
          onClick={async () => {
            await learning.done(tip.key, true);
            await learning.another();
          }}
        >
          {learn.done}
        </Button>
        <Button
          look="link"
          onClick={async () => {
            await learning.notForMe(tip.key, true);
            await learning.another();
          }}
        >
          {learn.notForMe}
        </Button>
        <Button look="link" onClick={() => learning.switchOff(true)}>
          {learn.noTips}
        </Button>
      </div>
    </section>
  );
}
