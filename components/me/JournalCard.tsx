import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';

/** The journal and the search in one's own words, on Me. */
export function JournalCard({ app }: { app: App }) {
  const { journal } = useWords();
  return (
    <section class="block" aria-labelledby="journal">
      <h2 id="journal" class="section-title">
        {journal.title}
      </h2>
      <p class="note">{journal.card(app.journal.entries.value.length)}</p>
      <div class="acts">
        <Button
          size="tight"
          data-focus="journal"
          onClick={() => app.look('journal', undefined, 'journal')}
        >
          {journal.open}
        </Button>
      </div>
    </section>
  );
}
