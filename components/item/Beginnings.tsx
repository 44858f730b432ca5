import type { App } from '../../lib/app/app';
import type { Item } from '../../lib/feed/format';
import { languageName } from '../../lib/i18n/dates';
import { networkById } from '../../lib/networks/all';
import { anglesFor } from '../../lib/voice/angles';
import { cleanText } from '../../lib/voice/invisible';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { SteppedBack } from '../weather/Stance';
import { useLocale, useWords } from '../words';
import { TieTo } from './TieTo';

/** Ways to begin: questions first, ready texts last. */
export function Beginnings({ app, item }: { app: App; item: Item }) {
  const { item: words } = useWords();
  const language = useLocale().startsWith('fr') ? 'fr' : 'en';
  const angles = item.kind === 'tip' ? item.angles : anglesFor(item, language);
  return (
    <>
      {angles.length > 0 && (
        <section class="section" aria-labelledby="angles">
          <h2 id="angles" class="section-title">
            {words.angles}
          </h2>
          <ul class="angles" lang={item.angles.length > 0 ? item.language : undefined}>
            {angles.map((angle) => (
              <li key={angle}>
                <button
                  type="button"
                  class="angle"
                  data-focus={`angle ${angle}`}
                  onClick={() => app.write({ about: true, angle }, `angle ${angle}`)}
                >
                  {angle}
                  <Icon name="pen" small />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TieTo app={app} />
      {item.texts.length > 0 && (
        <section class="section" aria-labelledby="texts">
          <h2 id="texts" class="section-title">
            {angles.length > 0 ? words.texts : words.textsAlone}
          </h2>
          <SteppedBack level={app.weather.weather.value.level}>
            {item.texts.map(({ text: given, language, networks }, n) => {
              const { text, removed, plain } = cleanText(given);
              const names = networks.map((id) => networkById(id)?.name ?? id).join(', ');
              const tag = language ?? item.language;
              return (
                <div key={text} class="start">
                  <blockquote id={`text-${n}`} class="read" lang={tag}>
                    {text}
                  </blockquote>
                  {removed + plain > 0 && <p class="meta">{words.cleaned(removed + plain)}</p>}
                  <div class="start-foot">
                    <span class="meta">
                      {[names || words.anyNetwork, tag ? languageName(tag) : '']
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                    <Button
                      look="link"
                      aria-describedby={`text-${n}`}
                      data-focus={`text ${n}`}
                      onClick={() => app.write({ about: true, suggestion: text }, `text ${n}`)}
                    >
                      {words.startFromThis}
                    </Button>
                  </div>
                </div>
              );
            })}
          </SteppedBack>
        </section>
      )}
    </>
  );
}
