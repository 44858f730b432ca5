import type { Publisher } from '../../lib/app/publisher/publisher';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { CheckedField } from './CheckedField';
import { QuestionFields } from './QuestionFields';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile | undefined };

const kinds = ['proud', 'missing', 'help', 'silence'] as const;
const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** Questions that may go into the feed: employees answer for themselves, and send an answer by hand or not at all. */
export function AskPeople({ publisher, library }: Props) {
  const { publisher: words, launch } = usePublisherWords();
  const questions = library?.questions ?? [];
  const language = publisher.language.value;
  const toggle = (id: string, text: string, on: boolean) => {
    const others = questions.filter((one) => one.id !== id);
    publisher.library.setLibrary({
      questions: on ? [...others, { id, text, language }] : others,
    });
  };
  return (
    <section class="form-part ask unprinted" aria-labelledby="ask-title">
      <h2 id="ask-title">{launch.ask}</h2>
      <p class="note">{launch.askIntro}</p>
      {!library ? (
        <p class="note">{launch.askNeedsLibrary}</p>
      ) : (
        <>
          {kinds.map((kind) => (
            <label key={kind} class="tick">
              <input
                type="checkbox"
                checked={questions.some(({ id }) => id === kind)}
                onChange={(event) => toggle(kind, launch.asked[kind], event.currentTarget.checked)}
              />
              <span>{launch.asked[kind]}</span>
            </label>
          ))}
          <QuestionFields publisher={publisher} questions={questions} />
          <CheckedField
            label={launch.askUrl}
            hint={launch.askUrlHint}
            wrong={words.item.notHttps}
            good={https}
            value={library.questions_url}
            onText={(questions_url) => publisher.library.setLibrary({ questions_url })}
          />
        </>
      )}
    </section>
  );
}
