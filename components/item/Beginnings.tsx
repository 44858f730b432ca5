import type { App } from '../../lib/app/app';
import type { Item } from '../../lib/feed/format';
import { languageName } from '../../lib/i18n/dates';
import { touches } from '../../lib/learning/known-for';
import { networkById } from '../../lib/networks/all';
import { anglesFor } from '../../lib/voice/angles';
import { cleanText } from '../../lib/voice/invisible';
import { Button } from '../Button';
import { SteppedBack } from '../weather/Stance';
import { useLocale, useWords } from '../words';
import { Angle } from './Angle';
import { TieTo } from './TieTo';

/** Ways to begin: questions first, ready texts last. */
export function Beginnings({ app, item }: { app: App; item: Item }) {
  const { item: words, me } = useWords();
  const language = useLocale().startsWith('fr') ? 'fr' : 'en';
  const angles = item.kind === 'tip' ? item.angles : anglesFor(item, language);
  const mine = item.kind === 'tip' ? undefined : touches(app.mine.mine.value.knownFor)(item);
  return (
    <>
      {angles.length > 0 && (
        <section class="section" aria-labelledby="angles">
          <h2 id="angles" class="section-title">
            {item.kind === 'engage' ? words.anglesForComment : words.angles}
          </h2>
          <ul class="angles">
            {mine !== undefined && <Angle app={app} angle={me.known.touches(mine)} />}
            {angles.map((angle) => (
              <Angle
                key={angle}
                app={app}
                angle={angle}
                language={item.angles.length > 0 ? item.language : undefined}
              />
            ))}
          </ul>
        </section>
      )}
      <TieTo app={app} but={mine} />
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
