import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Field } from '../Field';
import { Line } from '../Line';
import { Scroll } from '../Scroll';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import { DraftRow } from './DraftRow';
import { JournalRow } from './JournalRow';
import './Me.css';

/** As many rows as are read at a time. */
const step = 40;

/** What one said one posted, newest first; and a search through it and the drafts. */
export function Journal({ app }: { app: App }) {
  const { journal: words, common } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(app.place, title);
  const [rows, setRows] = useState(step);
  const { entries, query, found, foundDrafts, removed, failed } = app.journal;
  const asked = query.value.trim();
  const posted = found.value.slice(0, rows);
  const drafts = foundDrafts.value.slice(0, rows);
  const count = found.value.length + foundDrafts.value.length;
  const left = count - posted.length - drafts.length;
  return (
    <>
      <Bar app={app} to={common.places.me} />
      <Scroll place={app.place} grown={count}>
        {removed.value && (
          <Line
            icon="check"
            action={
              <Button look="link" onClick={app.journal.undo}>
                {common.undo}
              </Button>
            }
          >
            {words.removed}
          </Line>
        )}
        <div class="page journal">
          <h1 class="title" ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="note">{words.intro}</p>
          <search>
            <Field
              label={words.search}
              quiet
              type="search"
              icon="search"
              value={query.value}
              placeholder={words.searchHint}
              onText={(text) => {
                query.value = text;
                setRows(step);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || query.value === '' || event.isComposing) return;
                event.preventDefault();
                query.value = '';
              }}
            />
          </search>
          <p class="vh" role="status">
            {asked ? words.found(count) : ''}
          </p>
          {failed.value === 'load' && <p class="note">{words.failed}</p>}
          {!asked && !failed.value && entries.value.length === 0 && (
            <p class="note">{words.none}</p>
          )}
          {asked && count === 0 && (
            <StateMessage level={3} title={words.nothing(asked)} text={words.nothingText} />
          )}
          {drafts.length > 0 && (
            <section aria-labelledby="found-drafts">
              <h2 id="found-drafts" class="section-title">
                {words.drafts}
              </h2>
              <ul class="own-words">
                {drafts.map((draft) => (
                  <DraftRow key={draft.id} app={app} draft={draft} unkept={false} />
                ))}
              </ul>
            </section>
          )}
          {posted.length > 0 && (
            <section aria-labelledby="posted">
              <h2 id="posted" class="section-title">
                {words.entries}
              </h2>
              <ul class="own-words">
                {posted.map((entry) => (
                  <JournalRow key={entry.id} app={app} entry={entry} />
                ))}
              </ul>
            </section>
          )}
          {left > 0 && (
            <Button look="link" onClick={() => setRows(rows + step)}>
              {words.more(left)}
            </Button>
          )}
        </div>
      </Scroll>
    </>
  );
}
