import { useEffect, useState } from 'preact/hooks';
import { correctAccent } from '../../lib/app/accent';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { ReadFeed } from '../../lib/feed/format';
import { wordsOf } from '../../lib/i18n/words';
import type { Level, Posted } from '../../lib/learning/weather';
import { useWords } from '../words';
import { Choice } from './Choice';
import './Preview.css';
import { PreviewFace } from './PreviewFace';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; read: ReadFeed | undefined };
type Sky = Level | 'calm';
const skies = ['calm', 'info', 'care', 'pause'] as const;

/** The item as employees will see it: in each language of the interface, each theme and each weather. */
export function ItemPreview({ publisher, read }: Props) {
  const { preview: words } = usePublisherWords().publisher;
  const { options, weather } = useWords();
  const [language, setLanguage] = useState<'en' | 'fr'>(publisher.language.value);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [sky, setSky] = useState<Sky>(read?.info.notice?.level ?? 'calm');
  const item = read?.items[0];
  const company = read?.info.company;
  const accent = company?.accent && correctAccent(company.accent);

  useEffect(() => {
    if (!read || !item) return;
    const { exampleTitle, exampleText } = wordsOf(language).weather.rehearsal;
    const own = read.info.notice;
    const source = company?.name ?? read.info.title;
    const example = { id: 'example', title: exampleTitle, text: exampleText, links: [] };
    // When it begins and ends is left aside: it is to be seen now.
    const {
      starts: _,
      ends: __,
      ...notice
    } = own?.level === sky ? own : { ...example, level: sky as Level };
    const posted: Posted[] = sky === 'calm' ? [] : [{ feedId: 'preview', source, notice }];
    void publisher.preview.show({ item, info: read.info, language, posted });
  });

  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.title}</h2>
      <div class="preview-choices">
        <Choice
          label={words.language}
          options={(['en', 'fr'] as const).map((id) => ({ id, name: options.data.languages[id] }))}
          chosen={[language]}
          onChoose={setLanguage}
        />
        <Choice
          label={words.theme}
          options={(['light', 'dark'] as const).map((id) => ({ id, name: words.themes[id] }))}
          chosen={[theme]}
          onChoose={setTheme}
        />
        <Choice
          label={words.weather}
          options={skies.map((id) => ({
            id,
            name: id === 'calm' ? words.calm : weather.levels[id],
          }))}
          chosen={[sky]}
          onChoose={setSky}
        />
      </div>
      {item ? (
        <div
          class="preview-paper"
          data-theme={theme}
          {...(accent
            ? { style: { '--accent-light': accent.light, '--accent-dark': accent.dark } }
            : {})}
        >
          <PreviewFace preview={publisher.preview} language={language} />
        </div>
      ) : (
        <p class="note">{words.nothing}</p>
      )}
      {item && item.images.length > 0 && <p class="meta">{words.pictureLater}</p>}
    </section>
  );
}
