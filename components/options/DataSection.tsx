import { useRef, useState } from 'preact/hooks';
import { bytesAsWords } from '../../lib/app/bytes';
import type { CarryState } from '../../lib/app/carry';
import type { DataState } from '../../lib/app/data-state';
import { Button } from '../Button';
import { Line } from '../Line';
import { useLocale, useWords } from '../words';
import { CarrySection } from './CarrySection';
import { Confirm } from './Confirm';
import './DataSection.css';
import { LanguageChoice } from './LanguageChoice';

/** What is kept on this device, deleting it, and the language of the interface. */
export function DataSection({ state, carry }: { state: DataState; carry?: CarryState }) {
  const { options, me } = useWords();
  const words = options.data;
  const { notes } = me;
  const locale = useLocale();
  const [asking, setAsking] = useState<'none' | 'library' | 'drafts' | 'mine'>('none');
  const title = useRef<HTMLHeadingElement>(null);
  const kept = state.kept.value;
  const done = state.done.value;
  const number = new Intl.NumberFormat(locale);
  const said =
    done &&
    {
      library: words.libraryGone,
      drafts: words.draftsGone,
      mine: notes.deleted,
      failed: words.failed,
    }[done];

  const erase = (act: () => Promise<void>) => {
    setAsking('none');
    title.current?.focus();
    void act();
  };

  return (
    <>
      <section class="data" aria-labelledby="kept">
        <h2 id="kept" ref={title} tabIndex={-1}>
          {words.stored}
        </h2>
        <div role="status" class="said">
          {said && <p>{said}</p>}
        </div>
        {kept === undefined ? (
          <Line icon="clock">{words.loading}</Line>
        ) : (
          <dl class="kept num">
            <Count name={words.feeds} value={number.format(kept.feeds)} />
            <Count name={words.items} value={number.format(kept.items)} />
            <Count name={words.drafts} value={number.format(kept.drafts)} />
            <Count
              name={words.space}
              value={
                kept.bytes === undefined
                  ? words.unknown
                  : words.bytes(bytesAsWords(kept.bytes, locale))
              }
            />
          </dl>
        )}
      </section>
      {kept && (
        <>
          <section class="data" aria-labelledby="library">
            <h2 id="library">{words.library}</h2>
            <p class="note">{words.libraryHelp}</p>
            <Button onClick={() => setAsking('library')}>{words.deleteLibrary}</Button>
            {asking === 'library' && (
              <Confirm
                title={words.deleteLibraryTitle}
                text={words.deleteLibraryWhat(kept.feeds, kept.items)}
                yes={words.deleteLibraryYes}
                no={words.keep}
                onYes={() => erase(state.deleteLibrary)}
                onNo={() => setAsking('none')}
              />
            )}
          </section>
          <section class="data" aria-labelledby="drafts">
            <h2 id="drafts">{words.drafts}</h2>
            <p class="note">{kept.drafts === 0 ? words.noDrafts : words.draftsHelp}</p>
            {kept.drafts > 0 && (
              <Button onClick={() => setAsking('drafts')}>{words.deleteDrafts}</Button>
            )}
            {asking === 'drafts' && kept.drafts > 0 && (
              <Confirm
                title={words.deleteDraftsTitle}
                text={words.deleteDraftsWhat(kept.drafts)}
                yes={words.deleteDraftsYes(kept.drafts)}
                no={words.keep}
                onYes={() => erase(state.deleteDrafts)}
                onNo={() => setAsking('none')}
              />
            )}
          </section>
          <section class="data" aria-labelledby="mine">
            <h2 id="mine">{notes.title}</h2>
            <p class="note">{notes.text}</p>
            <Button onClick={() => setAsking('mine')}>{notes.delete}</Button>
            {asking === 'mine' && (
              <Confirm
                title={notes.delete}
                text={notes.sure}
                yes={notes.yes}
                no={notes.no}
                onYes={() => erase(state.deleteMine)}
                onNo={() => setAsking('none')}
              />
            )}
          </section>
        </>
      )}
      {carry && <CarrySection state={carry} onChange={() => void state.load()} />}
      <LanguageChoice state={state} />
      <section class="data">
        <a class="link" href="#welcome">
          {words.welcome}
        </a>
      </section>
    </>
  );
}

function Count({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
