import { useRef } from 'preact/hooks';
import type { Preview } from '../../lib/app/publisher/preview';
import { wordsOf } from '../../lib/i18n/words';
import '../App.css';
import '../Bar.css';
import { Button } from '../Button';
import '../Scroll.css';
import { Story } from '../item/Story';
import { Row } from '../share/Row';
import '../share/Share.css';
import { Weather } from '../weather/Weather';
import { TongueContext } from '../words';
import { Write } from '../write/Write';
import { usePublisherWords } from './words';

type Props = { preview: Preview; language: 'en' | 'fr' };

/** The employees' own screens over the item: its line in the list, the item opened, and the writing space. */
export function PreviewFace({ preview: { app }, language }: Props) {
  const { preview: words } = usePublisherWords().publisher;
  const title = useRef<HTMLHeadingElement>(null);
  const theirs = wordsOf(language);
  const reading = app.reading.reading.value;
  const open = reading.state === 'found' ? reading.open : undefined;
  if (!open) return null;
  const { item, source, key, feedId } = open;
  const { title: name, kind, tags, published, corrected, language: tongue } = item;
  const line = {
    key,
    feedId,
    source,
    title: name,
    kind,
    tags,
    corrected: corrected !== undefined,
    ...(published === undefined ? {} : { published }),
    ...(tongue === undefined ? {} : { language: tongue }),
  };
  return (
    <TongueContext.Provider value={{ words: theirs, locale: language }}>
      <section aria-label={words.list} lang={language} class="preview-list">
        <ul class="items">
          <Row
            item={line}
            now={app.ports.now()}
            locale={language}
            picture={app.picture}
            unseen={false}
            onOpen={() => {
              if (app.place.screen.peek() === 'write') app.back();
            }}
          />
        </ul>
      </section>
      <section aria-label={words.open} lang={language} class="preview-screen">
        <div class="app popup">
          <Weather app={app} />
          {app.place.screen.value === 'write' ? (
            <Write app={app} />
          ) : (
            <>
              <div class="scroll">
                <Story app={app} open={open} titleRef={title} />
              </div>
              {kind !== 'tip' && (
                <footer class="foot">
                  <Button look="main" onClick={() => app.write({ about: true })}>
                    {theirs.item.writeOwn}
                  </Button>
                </footer>
              )}
            </>
          )}
        </div>
      </section>
    </TongueContext.Provider>
  );
}
