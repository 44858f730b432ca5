import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { firstDrafts } from '../../lib/app/drafts';
import { useArrival } from '../arrival';
import { Button } from '../Button';
import { Line } from '../Line';
import { ReminderList } from '../later/ReminderList';
import { Scroll } from '../Scroll';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import { AskedCard } from './AskedCard';
import { DraftRow } from './DraftRow';
import { JournalCard } from './JournalCard';
import { KnownCard } from './KnownCard';
import './Me.css';
import { NotesCard } from './NotesCard';
import { PortraitCard } from './PortraitCard';
import { SilenceCard } from './SilenceCard';

/** One's own drafts first; then, in two sentences, what is kept and where. */
export function Me({ app }: { app: App }) {
  const { me, common, weather } = useWords();
  const { drafts, unread, deleted, failed } = app.drafts;
  const here = useRef<HTMLDivElement>(null);
  useArrival(app.place, here);
  const held = app.writing.held.value;
  const unkept = new Set(held.map((one) => one.id));
  const all = [...held, ...(drafts.value ?? []).filter((one) => !unkept.has(one.id))];
  const [rows, setRows] = useState(firstDrafts);
  const total = all.length + unread.value;
  const known = drafts.value !== undefined || failed.value;
  return (
    <Scroll place={app.place} grown={all.length}>
      <div ref={here} tabIndex={-1} id="place" role="tabpanel" aria-labelledby="tab-me">
        <h1 class="vh">{common.places.me}</h1>
        {deleted.value && (
          <Line
            icon="check"
            action={
              <Button look="link" onClick={app.drafts.undo}>
                {common.undo}
              </Button>
            }
          >
            {me.removed}
          </Line>
        )}
        <section class="block" aria-labelledby="drafts">
          <div class="block-head">
            <h2 id="drafts" class="section-title">
              {me.drafts}
            </h2>
            {all.length > 0 && <span class="meta">{me.keptHere(total - held.length)}</span>}
          </div>
          {failed.value && (
            <StateMessage level={3} title={me.failed} text={me.failedText}>
              <div class="acts">
                <Button onClick={app.drafts.load}>{common.tryAgain}</Button>
              </div>
            </StateMessage>
          )}
          {known && !failed.value && all.length === 0 && <p class="note">{me.noneText}</p>}
          <ul class="own-words">
            {all.slice(0, rows).map((draft) => (
              <DraftRow key={draft.id} app={app} draft={draft} unkept={unkept.has(draft.id)} />
            ))}
          </ul>
          {(all.length > rows || unread.value > 0) && (
            <Button
              look="link"
              onClick={() => {
                setRows(rows + firstDrafts);
                void app.drafts.loadAll();
              }}
            >
              {me.more(total - Math.min(rows, all.length))}
            </Button>
          )}
        </section>
        <ReminderList app={app} />
        <JournalCard app={app} />
        <PortraitCard app={app} />
        <KnownCard app={app} />
        <AskedCard app={app} />
        <SilenceCard app={app} />
        <NotesCard app={app} />
        <section class="block" aria-labelledby="device">
          <h2 id="device" class="section-title">
            {me.device}
          </h2>
          <p class="note">{me.stored}</p>
          <div class="acts">
            {app.weather.past.value.length > 0 && (
              <Button
                size="tight"
                data-focus="notices"
                onClick={() => app.look('notices', undefined, 'notices')}
              >
                {weather.pastLook}
              </Button>
            )}
            <Button size="tight" onClick={() => app.outside.openOptions('data')}>
              {common.settings}
            </Button>
          </div>
        </section>
      </div>
    </Scroll>
  );
}
