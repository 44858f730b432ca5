import type { App } from '../../lib/app/app';
import { allWords } from '../../lib/learning/known-for';
import { Button } from '../Button';
import { useWords } from '../words';

/** What one wants to be known for, on Me. */
export function KnownCard({ app }: { app: App }) {
  const { known: words } = useWords().me;
  const chosen = allWords(app.mine.mine.value.knownFor);
  return (
    <section class="block" aria-labelledby="known">
      <h2 id="known" class="section-title">
        {words.title}
      </h2>
      {chosen.length > 0 ? (
        <p class="read">{chosen.join(', ')}</p>
      ) : (
        <p class="note">
          {words.intro} {words.none}
        </p>
      )}
      <div class="acts">
        <Button
          size="tight"
          data-focus="known"
          onClick={() => app.look('known', undefined, 'known')}
        >
          {chosen.length > 0 ? words.change : words.choose}
        </Button>
      </div>
    </section>
  );
}
