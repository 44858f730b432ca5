import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';

/** What one noted, and how to be rid of it. */
export function NotesCard({ app }: { app: App }) {
  const { notes } = useWords().me;
  const [state, setState] = useState<'rest' | 'sure' | 'deleted'>('rest');
  const erase = async () => {
    const ok = await app.mine.erase();
    await app.learning.load();
    await app.changedOrder();
    setState(ok ? 'deleted' : 'rest');
  };
  return (
    <section class="block" aria-labelledby="notes">
      <h2 id="notes" class="section-title">
        {notes.title}
      </h2>
      <p class="note" role="status">
        {state === 'sure' ? notes.sure : state === 'deleted' ? notes.deleted : notes.text}
      </p>
      <div class="acts">
        {state === 'sure' ? (
          <>
            <Button size="tight" onClick={erase}>
              {notes.yes}
            </Button>
            <Button size="tight" look="plain" onClick={() => setState('rest')}>
              {notes.no}
            </Button>
          </>
        ) : (
          <Button size="tight" look="plain" onClick={() => setState('sure')}>
            {notes.delete}
          </Button>
        )}
      </div>
    </section>
  );
}
