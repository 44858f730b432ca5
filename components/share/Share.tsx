import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Wanted } from '../../lib/app/list';
import { useArrival } from '../arrival';
import { Button } from '../Button';
import { Field } from '../Field';
import { Scroll } from '../Scroll';
import { useLocale, useWords } from '../words';
import { FirstRun } from './FirstRun';
import { Lines } from './Lines';
import { Panelled } from './Panelled';
import { Rows } from './Rows';
import './Share.css';
import { ShareState } from './ShareState';
import { Sources } from './Sources';
import { Topics } from './Topics';

/** The library: search, topics, stories; or what there is to say when there are none. */
export function Share({ app }: { app: App }) {
  const { share, common } = useWords();
  const locale = useLocale();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { feeds, items, phase, shown, size, total } = app.list;
  const first = phase.value === 'ready' && feeds.value.length === 0;
  // On a day with a notice, that comes first: opening does not put the focus past it.
  const nowhere = useRef<HTMLInputElement>(null);
  const calm = useRef(
    app.weather.weather.peek().level === undefined || app.place.arrival.peek().way !== 'opened',
  );
  useArrival(app.place, calm.current ? search : nowhere, !first);
  // What was last said about results; nothing is said before one searches.
  const [asked, setAsked] = useState(false);

  if (first) return <FirstRun app={app} />;
  const query = app.place.query.value;
  const topic = app.place.topic.value;
  const source = app.place.source.value;
  const find = (wanted: Partial<Wanted>) => {
    setAsked(true);
    app.search({ query, topic, source, ...wanted });
  };
  return (
    <Scroll place={app.place} grown={items.value.length}>
      <div id="place" role="tabpanel" aria-labelledby="tab-share">
        <h1 class="vh">{common.places.share}</h1>
        <Panelled app={app} />
        <Lines app={app} />
        {size.value > 0 && (
          <search class="find">
            <Field
              label={share.search}
              quiet
              type="search"
              icon="search"
              value={query}
              placeholder={share.searchHint}
              inputRef={search}
              onText={(text) => find({ query: text })}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && query !== '' && !event.isComposing) {
                  event.preventDefault();
                  find({ query: '' });
                }
                if (event.key === 'ArrowDown') {
                  event.preventDefault();
                  list.current?.querySelector('button')?.focus();
                }
              }}
            />
            {app.outside.seePage && app.suggesting.takers.value.length > 0 && (
              <Button
                look="plain"
                alone={share.suggest.open}
                icon="mark"
                data-focus="suggest"
                onClick={() => app.suggest('suggest')}
              />
            )}
          </search>
        )}
        {size.value > 0 && <Sources app={app} onChoose={(from) => find({ source: from })} />}
        {size.value > 0 && <Topics app={app} onChoose={(on) => find({ topic: on })} />}
        <p class="vh" role="status">
          {asked && phase.value === 'ready'
            ? share.found(total.value, shown.value.query.trim())
            : ''}
        </p>
        {items.value.length > 0 ? (
          <Rows app={app} listRef={list} onTop={() => search.current?.focus()} locale={locale} />
        ) : (
          <ShareState
            app={app}
            onAll={() => find({ query: '', topic: undefined, source: undefined })}
          />
        )}
      </div>
    </Scroll>
  );
}
