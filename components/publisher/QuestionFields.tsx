import type { Publisher } from '../../lib/app/publisher/publisher';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';
import { Choice } from './Choice';
import { usePublisherWords } from './words';

type Question = NonNullable<LibraryFile['questions']>[number];
type Props = { publisher: Publisher; questions: readonly Question[] };

/** The questions that are in the feed, in the company's own words, and more of its own. */
export function QuestionFields({ publisher, questions }: Props) {
  const { more } = usePublisherWords();
  const { languages } = useWords().options.data;
  const set = (next: readonly Question[]) => publisher.library.setLibrary({ questions: [...next] });
  const change = (id: string, part: Partial<Question>) =>
    set(questions.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <section class="texts" aria-label={more.addQuestion}>
      {questions.map(({ id, text, language }, at) => (
        <div key={id} class="text-card">
          <Field
            label={more.question(at + 1)}
            value={text}
            onText={(words) => change(id, { text: words })}
          />
          <div class="text-card-foot">
            <Choice
              label={more.questionLanguage(at + 1)}
              options={(['en', 'fr'] as const).map((one) => ({ id: one, name: languages[one] }))}
              chosen={(['en', 'fr'] as const).filter((one) => language?.startsWith(one))}
              onChoose={(one) => change(id, { language: one })}
            />
            <Button look="link" onClick={() => set(questions.filter((one) => one.id !== id))}>
              {more.removeQuestion(at + 1)}
            </Button>
          </div>
        </div>
      ))}
      <Button
        size="tight"
        icon="add"
        onClick={() =>
          set([
            ...questions,
            {
              id: `question-${publisher.ports.newId()}`,
              text: '',
              language: publisher.language.value,
            },
          ])
        }
      >
        {more.addQuestion}
      </Button>
    </section>
  );
}
