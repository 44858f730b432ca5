import { useRef } from 'preact/hooks';
import { bytesAsWords } from '../../lib/app/bytes';
import type { CarryState } from '../../lib/app/carry';
import type { DataState, Erasable } from '../../lib/app/data-state';
import { Line } from '../Line';
import { useLocale, useWords } from '../words';
import { BadgeChoice } from './BadgeChoice';
import { CarrySection } from './CarrySection';
import './DataSection.css';
import { EraseSection } from './EraseSection';
import { LanguageChoice } from './LanguageChoice';

/** What is kept on this device, deleting it, and the language of the interface. */
export function DataSection({ state, carry }: { state: DataState; carry?: CarryState }) {
  const { options, me } = useWords();
  const words = options.data;
  const { notes } = me;
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  const kept = state.kept.value;
  const done = state.done.value;
  const number = new Intl.NumberFormat(locale);
  const said =
    done &&
    {
      library: words.libraryGone,
      drafts: words.draftsGone,
      journal: words.journalGone,
      mine: notes.deleted,
      failed: words.failed,
    }[done];

  const erase = (what: Erasable) => {
    title.current?.focus();
    void state.erase(what);
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
            <Count name={words.posted} value={number.format(kept.posted)} />
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
          <EraseSection
            id="library"
            title={words.library}
            note={words.libraryHelp}
            ask={words.deleteLibrary}
            sure={{
              title: words.deleteLibraryTitle,
              text: words.deleteLibraryWhat(kept.feeds, kept.items),
              yes: words.deleteLibraryYes,
              no: words.keep,
            }}
            onErase={() => erase('library')}
          />
          <EraseSection
            id="drafts"
            title={words.drafts}
            note={kept.drafts === 0 ? words.noDrafts : words.draftsHelp}
            {...(kept.drafts > 0 ? { ask: words.deleteDrafts } : {})}
            sure={{
              title: words.deleteDraftsTitle,
              text: words.deleteDraftsWhat(kept.drafts),
              yes: words.deleteDraftsYes(kept.drafts),
              no: words.keep,
            }}
            onErase={() => erase('drafts')}
          />
          <EraseSection
            id="journal"
            title={words.journal}
            note={kept.posted === 0 ? words.noJournal : words.journalHelp}
            {...(kept.posted > 0 ? { ask: words.deleteJournal } : {})}
            sure={{
              title: words.deleteJournalTitle,
              text: words.deleteJournalWhat(kept.posted),
              yes: words.deleteJournalYes,
              no: words.keep,
            }}
            onErase={() => erase('journal')}
          />
          <EraseSection
            id="mine"
            title={notes.title}
            note={notes.text}
            ask={notes.delete}
            sure={{ title: notes.delete, text: notes.sure, yes: notes.yes, no: notes.no }}
            onErase={() => erase('mine')}
          />
        </>
      )}
      {carry && <CarrySection state={carry} onChange={() => void state.load()} />}
      <BadgeChoice state={state} />
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
