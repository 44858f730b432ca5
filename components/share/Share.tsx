import { useCallback, useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Wanted } from '../../lib/app/list';
import { useArrival } from '../arrival';
import { Scroll } from '../Scroll';
import { useLocale, useWords } from '../words';
import { Find } from './Find';
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

  // Always the same functions: what did not change by itself is not drawn anew at each letter.
  const find = useCallback(
    (wanted: Partial<Wanted>) => {
      setAsked(true);
      app.search({ ...app.place.wanted(), ...wanted });
    },
    [app],
  );
  const onQuery = useCallback((query: string) => find({ query }), [find]);
  const onTopic = useCallback((topic: string | undefined) => find({ topic }), [find]);
  const onSource = useCallback((source: string | undefined) => find({ source }), [find]);
  const onTop = useCallback(() => search.current?.focus(), []);
  const onDown = useCallback(() => list.current?.querySelector('button')?.focus(), []);

  if (first) return <FirstRun app={app} />;
  return (
    <Scroll place={app.place} grown={items.value.length}>
      <div id="place" role="tabpanel" aria-labelledby="tab-share">
        <h1 class="vh">{common.places.share}</h1>
        <Panelled app={app} />
        <Lines app={app} />
        {size.value > 0 && <Find app={app} fieldRef={search} onQuery={onQuery} onDown={onDown} />}
        {size.value > 0 && <Sources app={app} onChoose={onSource} />}
        {size.value > 0 && <Topics app={app} onChoose={onTopic} />}
        <p class="vh" role="status">
          {asked && phase.value === 'ready'
            ? share.found(total.value, shown.value.query.trim())
            : ''}
        </p>
        {items.value.length > 0 ? (
          <Rows app={app} listRef={list} onTop={onTop} locale={locale} />
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
