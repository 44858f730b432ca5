import { answerIds, questionIds } from '../../lib/app/publisher/launch';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Line } from '../Line';
import { Area } from './Area';
import { AskPeople } from './AskPeople';
import './Launch.css';
import { ReadinessNote } from './ReadinessNote';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile | undefined };

/** Before you launch: six questions, a note at the end, and questions for one's people. */
export function LaunchPlace({ publisher, library }: Props) {
  const { publisher: words, launch } = usePublisherWords();
  const state = publisher.launch;
  return (
    <div class="launch">
      {state.failed.value && (
        <Line icon="care" care>
          {words.kept.failed}
        </Line>
      )}
      <div class="launch-questions">
        {questionIds.map((id) => {
          const { title, why, answers, follows } = launch.questions[id];
          const { answer, notes = '' } = state.answers.value[id] ?? {};
          return (
            <fieldset key={id} class="question">
              <legend>{title}</legend>
              <p class="note">{why}</p>
              {answerIds.map((one) => (
                <label key={one} class="tick">
                  <input
                    type="radio"
                    name={`launch-${id}`}
                    checked={answer === one}
                    onChange={() => state.answer(id, one)}
                  />
                  <span>{answers[one]}</span>
                </label>
              ))}
              {answer && (
                <>
                  <p class={`follows ${answer}`} role="status">
                    {follows[answer]}
                  </p>
                  <Area
                    label={launch.notes}
                    rows={2}
                    value={notes}
                    onText={(text) => state.write(id, text)}
                  />
                </>
              )}
            </fieldset>
          );
        })}
        <p class="meta">{launch.notesHint}</p>
      </div>
      <ReadinessNote publisher={publisher} company={library?.company?.name ?? ''} />
      <AskPeople publisher={publisher} library={library} />
    </div>
  );
}
