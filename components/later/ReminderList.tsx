import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';
import './Later.css';
import { useMoment } from './moment';

/** Every reminder, on Me: of what, when, and the way to be rid of it. Also those that stay silent. */
export function ReminderList({ app }: { app: App }) {
  const { later } = useWords();
  const moment = useMoment(app);
  const all = app.reminders.all.value;
  const now = app.reminders.at.value;
  if (all.length === 0) return null;
  return (
    <section class="block" aria-labelledby="reminders">
      <h2 id="reminders" class="section-title">
        {later.list}
      </h2>
      <ul class="own-words">
        {all.map((one) => (
          <li key={one.draftId}>
            <button
              type="button"
              class="draft"
              data-focus={`reminder ${one.draftId}`}
              onClick={() => app.comeBack(one, `reminder ${one.draftId}`)}
            >
              <span class="read" dir="auto">
                {one.words}
              </span>
              <span class="meta">
                {(one.at <= now ? later.stood : later.stands)(moment(one.at))}
              </span>
            </button>
            <Button
              look="plain"
              alone={later.cancelOf(one.words)}
              icon="close"
              onClick={() => app.reminders.remove(one.draftId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
