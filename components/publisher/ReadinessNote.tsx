import { noteMarkdown, questionIds, verdictOf, verdictWords } from '../../lib/app/publisher/launch';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { useLocale } from '../words';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; company: string };

/** The one-page note: what was answered and what follows, to print or to take along as Markdown. */
export function ReadinessNote({ publisher, company }: Props) {
  const { launch } = usePublisherWords();
  const locale = useLocale();
  const { ports } = publisher;
  const answers = publisher.launch.answers.value;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ports.now());
  return (
    <section class="readiness" aria-labelledby="readiness-title">
      <h2 id="readiness-title">{launch.note}</h2>
      <p class="note unprinted">{launch.noteIntro}</p>
      <div class="readiness-paper">
        <p class="meta">{[company, launch.written(day)].filter(Boolean).join(' · ')}</p>
        <p class="verdict">{verdictWords(verdictOf(answers), launch)}</p>
        <dl>
          {questionIds.map((id) => {
            const { title, answers: said, follows } = launch.questions[id];
            const { answer, notes = '' } = answers[id] ?? {};
            return (
              <div key={id}>
                <dt>{title}</dt>
                <dd>
                  {answer ? (
                    <>
                      <strong>{said[answer]}.</strong> {follows[answer]}
                    </>
                  ) : (
                    launch.unanswered
                  )}
                  {notes.trim() !== '' && <span class="said">{notes.trim()}</span>}
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
      <div class="acts unprinted">
        <Button onClick={ports.print}>{launch.print}</Button>
        <Button
          icon="download"
          onClick={() =>
            ports.save(
              `${launch.file}.md`,
              'text/markdown',
              noteMarkdown(answers, launch, company, day),
            )
          }
        >
          {launch.download}
        </Button>
      </div>
    </section>
  );
}
