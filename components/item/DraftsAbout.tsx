import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { Line } from '../Line';
import { DraftOpen } from '../me/DraftOpen';
import '../me/Me.css';
import { useWords } from '../words';

/** As many as leave the story in sight; all of them are under Me. */
const shown = 4;

/** What one has begun about this story: one is a line, several are chosen by their first words. */
export function DraftsAbout({ app, itemKey }: { app: App; itemKey: string }) {
  const { item } = useWords();
  const drafts = (app.drafts.drafts.value ?? []).filter((one) => one.itemKey === itemKey);
  const [draft] = drafts;
  if (!draft) return null;
  if (drafts.length === 1)
    return (
      <Line
        icon="pen"
        action={
          <Button look="link" data-focus="draft" onClick={() => app.openDraft(draft, 'draft')}>
            {item.openDraft}
          </Button>
        }
      >
        {item.draftHere}
      </Line>
    );
  return (
    <section class="block drafts-about" aria-labelledby="drafts-about">
      <h2 id="drafts-about" class="section-title">
        {item.draftsHere(drafts.length)}
      </h2>
      <ul class="own-words">
        {drafts.slice(0, shown).map((one) => (
          <li key={one.id}>
            <DraftOpen app={app} draft={one} />
          </li>
        ))}
      </ul>
      {drafts.length > shown && <p class="meta">{item.draftsMore}</p>}
    </section>
  );
}
