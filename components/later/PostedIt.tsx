import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { networkById } from '../../lib/networks/all';
import { Button } from '../Button';
import { useWords } from '../words';

/** For one's own journal: a quiet button that never asks by itself. */
export function PostedIt({ app, draft }: { app: App; draft: Draft }) {
  const { journal } = useWords();
  const { network } = app.target.value;
  const note = app.journal.noteOf(draft, network);
  if (!note)
    return (
      <>
        {app.journal.failed.value === 'add' && (
          <p class="meta" role="status">
            {journal.notKept}
          </p>
        )}
        <Button
          look="link"
          disabled={app.writing.blank.value}
          onClick={() => app.journal.note(draft, network)}
        >
          {journal.posted}
        </Button>
      </>
    );
  return (
    <p class="meta posted" role="status">
      {journal.noted(networkById(network)?.name ?? network)}{' '}
      <Button look="link" onClick={() => app.journal.remove(note)}>
        {journal.takeBack}
      </Button>
    </p>
  );
}
