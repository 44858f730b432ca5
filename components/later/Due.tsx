import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';
import './Later.css';

/** As many as leave the library in sight; the rest is under Me. */
const shown = 2;

/**
 * What one wanted to be reminded of, once it is due. While a pause stands it asks again: the notice is named, and one
 * decides. Nothing is decided by waiting.
 */
export function Due({ app }: { app: App }) {
  const { later, weather } = useWords();
  const due = app.reminders.due.value;
  if (due.length === 0) return null;
  const notice = app.reminders.asks.value
    ? app.weather.weather.value.standing[0]?.notice
    : undefined;
  return (
    <section class="due" aria-label={later.region}>
      <ul>
        {due.slice(0, shown).map((one) => (
          <li key={one.draftId}>
            <div role="status">
              <p>{later.due(one.words)}</p>
              {one.gone && <p class="note">{later.story[one.gone]}</p>}
              {notice && (
                <p class="note">{later.dueAsks(notice.title || weather.levels[notice.level])}</p>
              )}
            </div>
            <div class="acts">
              <Button size="tight" onClick={() => app.comeBack(one)}>
                {notice ? later.anyway : later.open}
              </Button>
              <Button size="tight" onClick={() => app.reminders.keepForLater(one.draftId)}>
                {later.keep}
              </Button>
              <Button size="tight" look="plain" onClick={() => app.reminders.remove(one.draftId)}>
                {later.letGo}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {due.length > shown && <p class="meta">{later.more(due.length - shown)}</p>}
    </section>
  );
}
