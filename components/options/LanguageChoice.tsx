import type { DataState } from '../../lib/app/data-state';
import { useWords } from '../words';

const choices = ['auto', 'en', 'fr'] as const;

/** The language of the interface; each is named in itself. */
export function LanguageChoice({ state }: { state: DataState }) {
  const words = useWords().options.data;
  return (
    <section class="data">
      <fieldset class="languages">
        <legend>{words.language}</legend>
        <p class="note">{words.languageHelp}</p>
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="language"
              value={choice}
              checked={state.language.value === choice}
              onChange={() => void state.setLanguage(choice)}
            />
            <span {...(choice === 'auto' ? {} : { lang: choice })}>{words.languages[choice]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
