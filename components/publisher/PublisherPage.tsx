import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Entry, libraryPath } from '../../lib/app/publisher/library-state';
import { publisherPlaces, type Where } from '../../lib/app/publisher/place';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { Language } from '../../lib/i18n/language';
import { Icon } from '../Icon';
import '../options/OptionsPage.css';
import { Pick } from '../Pick';
import { useWords } from '../words';
import { FeedForm } from './FeedForm';
import { FolderPlace } from './FolderPlace';
import { ItemEditor } from './ItemEditor';
import { ItemList } from './ItemList';
import { KeptState } from './KeptState';
import { KeysPlace } from './KeysPlace';
import { LaunchPlace } from './LaunchPlace';
import { NoticeForm } from './NoticeForm';
import { Programmes } from './Programmes';
import { PublishPlace } from './PublishPlace';
import './Publisher.css';
import './Fields.css';
import './ItemList.css';
import { Start } from './Start';
import { usePublisherWords } from './words';

type Props = {
  publisher: Publisher;
  where: ReadonlySignal<Where>;
  onLanguage: (language: Language) => void;
};

/** The comms team's page: its places at the side, one shown. Without a library there is the beginning of one. */
export function PublisherPage({ publisher, where, onLanguage }: Props) {
  const { languages } = useWords().options.data;
  const { publisher: words } = usePublisherWords();
  const { library: state, ports } = publisher;
  const library = state.library.value;
  const { place, file } = where.value;
  const [removed, setRemoved] = useState<Entry | undefined>(undefined);
  const entry = state.entries.value.find((one) => one.file === file);
  const begun = library !== undefined;
  const arrived = state.arrivals.value[libraryPath] ?? 0;
  const shown = begun ? place : place === 'launch' ? 'launch' : 'start';
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) heading.current?.focus();
    before.current = shown;
  }, [shown]);

  const places = begun ? publisherPlaces : (['items', 'launch'] as const);
  return (
    <div class="settings publisher">
      <nav class="side" aria-label={words.navigation}>
        <p class="nameplate">
          <Icon name="mark" />
          {words.name}
        </p>
        <ul>
          {places.map((name) => (
            <li key={name}>
              <a href={`#${name}`} {...(name === place ? { 'aria-current': 'page' } : {})}>
                {words.places[name]}
              </a>
            </li>
          ))}
        </ul>
        {begun && <KeptState publisher={publisher} />}
        <Pick
          label={words.preview.language}
          value={publisher.language.value}
          options={(['en', 'fr'] as const).map((id) => ({ id, name: languages[id] }))}
          onChoose={(id) => onLanguage(id === 'fr' ? 'fr' : 'en')}
        />
      </nav>
      <main>
        {library && place === 'items' && entry ? (
          <ItemEditor
            // What came from the folder is drawn anew; a field that kept the old words would write them back.
            key={`${entry.file} ${state.arrivals.value[entry.file] ?? 0}`}
            publisher={publisher}
            library={library}
            entry={entry}
            onRemove={() => {
              setRemoved(entry);
              state.remove(entry.file);
              ports.go('#items');
            }}
          />
        ) : (
          <>
            <header class="page-head">
              <h1 ref={heading} tabIndex={-1}>
                {shown === 'start' ? words.start.title : words.places[shown]}
              </h1>
              <p class="note">{shown === 'start' ? words.start.intro : words.intros[shown]}</p>
            </header>
            {shown === 'start' && <Start publisher={publisher} />}
            {shown === 'launch' && <LaunchPlace publisher={publisher} library={library} />}
            {shown === 'items' && (
              <ItemList
                publisher={publisher}
                removed={removed}
                onPutBack={() => {
                  if (removed) state.putBack(removed);
                  setRemoved(undefined);
                }}
              />
            )}
            {library && shown === 'feed' && (
              <>
                <FeedForm key={arrived} publisher={publisher} library={library} />
                <div class="form narrow more-form">
                  <Programmes publisher={publisher} library={library} />
                </div>
              </>
            )}
            {library && shown === 'notice' && (
              <NoticeForm key={arrived} publisher={publisher} library={library} />
            )}
            {library && shown === 'keys' && <KeysPlace publisher={publisher} library={library} />}
            {shown === 'folder' && <FolderPlace publisher={publisher} />}
            {library && shown === 'publish' && (
              <PublishPlace publisher={publisher} library={library} />
            )}
          </>
        )}
      </main>
    </div>
  );
}
