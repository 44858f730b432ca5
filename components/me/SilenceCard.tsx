import type { App } from '../../lib/app/app';
import { dateWords } from '../../lib/i18n/dates';
import { Button } from '../Button';
import { useLocale, useWords } from '../words';

/** "Not for me": everything falls silent, nothing is lost, and the way back is the same one tap. */
export function SilenceCard({ app }: { app: App }) {
  const { silence } = useWords().me;
  const locale = useLocale();
  const since = app.settings.value.silentSince ?? 0;
  return (
    <section class="block" aria-labelledby="silence">
      <h2 id="silence" class="section-title">
        {since > 0 ? silence.since(dateWords(since, app.ports.now(), locale)) : silence.title}
      </h2>
      <p class="note" role="status">
        {since > 0 ? silence.sinceText : silence.text}
      </p>
      <div class="acts">
        <Button
          size="tight"
          {...(since > 0 ? {} : { icon: 'silent' as const })}
          onClick={() => app.silence(since === 0)}
        >
          {since > 0 ? silence.back : silence.silence}
        </Button>
      </div>
    </section>
  );
}
