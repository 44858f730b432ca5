import type { Rehearsal } from '../../lib/app/rehearsal';
import { dateWords, timeWords } from '../../lib/i18n/dates';
import { wordsOf } from '../../lib/i18n/words';
import { Chip } from '../Chip';
import { Field } from '../Field';
import { Line } from '../Line';
import { LookTwice, SteppedBack } from '../weather/Stance';
import { WeatherNotice } from '../weather/WeatherNotice';
import { TongueContext, useLocale, useWords } from '../words';
import './RehearsalSection.css';

const levels = ['info', 'care', 'pause'] as const;
const languages = ['en', 'fr'] as const;

/** The rehearsal: choose a level or paste a feed, and see it all. Nothing is published, sent or kept. */
export function RehearsalSection({ state }: { state: Rehearsal }) {
  const { weather, options, common } = useWords();
  const { rehearsal: words } = weather;
  const locale = useLocale();
  const language = state.language.value ?? (locale.startsWith('fr') ? 'fr' : 'en');
  const theirs = wordsOf(language);
  const read = state.read.value;
  const example = theirs.weather.rehearsal;
  const { posted, at, stands } = state.show({
    title: example.exampleTitle,
    text: example.exampleText,
    source: common.appName,
  });
  const { level, starts, ends } = posted.notice;
  const moment = (when: number) => `${dateWords(when, at, locale)}, ${timeWords(when, locale)}`;
  return (
    <div class="rehearsal">
      <div class="rehearsal-form">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a form's meaning. */}
        <div class="chips" role="group" aria-label={words.level}>
          {levels.map((one) => (
            <Chip
              key={one}
              pressed={level === one}
              onPress={() => {
                state.pasted.value = '';
                state.level.value = one;
              }}
            >
              {weather.levels[one]}
            </Chip>
          ))}
        </div>
        <Field
          label={words.name}
          value={state.title.value}
          placeholder={example.exampleTitle}
          disabled={read.state === 'found'}
          onText={(text) => {
            state.title.value = text;
          }}
        />
        <label class="rehearsal-text">
          <span class="label">{words.text}</span>
          <textarea
            rows={3}
            value={state.text.value}
            placeholder={example.exampleText}
            disabled={read.state === 'found'}
            onInput={(event) => {
              state.text.value = event.currentTarget.value;
            }}
          />
        </label>
        <label class="rehearsal-text">
          <span class="label">{words.paste}</span>
          <textarea
            rows={3}
            spellcheck={false}
            value={state.pasted.value}
            onInput={(event) => {
              state.pasted.value = event.currentTarget.value;
            }}
          />
          <span class="meta">{words.pasteHint}</span>
        </label>
        {read.state === 'unreadable' && <Line icon="care">{words.unreadable}</Line>}
        {read.state === 'no-notice' && <Line icon="info">{words.noNotice}</Line>}
        {!stands && starts !== undefined && starts > at && (
          <Line icon="clock">{words.later(moment(starts))}</Line>
        )}
        {!stands && ends !== undefined && ends <= at && (
          <Line icon="clock">{words.over(moment(ends))}</Line>
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a form's meaning. */}
        <div class="chips" role="group" aria-label={words.language}>
          {languages.map((one) => (
            <Chip
              key={one}
              pressed={language === one}
              onPress={() => {
                state.language.value = one;
              }}
            >
              {options.data.languages[one]}
            </Chip>
          ))}
        </div>
      </div>
      <section class="rehearsal-view" aria-label={words.preview} lang={language}>
        <p class="meta">{words.preview}</p>
        <TongueContext.Provider value={{ words: theirs, locale: language }}>
          <div class="rehearsal-frame">
            <WeatherNotice key={`${level} ${language}`} posted={posted} now={at} />
            <div class="rehearsal-story">
              <h3>{example.story}</h3>
              <LookTwice level={level} />
              <SteppedBack key={level} level={level}>
                <blockquote class="read">{example.sample}</blockquote>
              </SteppedBack>
            </div>
          </div>
        </TongueContext.Provider>
      </section>
    </div>
  );
}
