import { useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Line } from '../Line';
import { Scroll } from '../Scroll';
import { useWords } from '../words';
import './Portrait.css';

/** The questions and one's answers, which leave this device only as copied words in one's own hands. */
export function Asked({ app }: { app: App }) {
  const { me, common } = useWords();
  const { asked: words } = me;
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(app.place, title);
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>(undefined);
  const feeds = app.learning.told.value.filter(({ questions }) => (questions?.length ?? 0) > 0);
  const { answers } = app.mine.mine.value;
  const keyOf = (feedId: string, id: string) => `${feedId}:${id}`;

  const answer = (key: string, text: string) => {
    const { [key]: _, ...rest } = answers;
    void app.mine.set('answers', text === '' ? rest : { ...rest, [key]: text });
  };
  const copy = (feedId: string, questions: readonly { id: string; text: string }[]) => {
    const text = questions
      .map(({ id, text }) => [text, answers[keyOf(feedId, id)] ?? ''])
      .filter(([, given]) => given?.trim() !== '')
      .map((pair) => pair.join('\n'))
      .join('\n\n');
    app.ports.copyText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <>
      <Bar app={app} to={common.places.me} />
      <Scroll place={app.place} grown={feeds.length}>
        <div class="page">
          <h1 class="title" ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="note">{words.private}</p>
          {feeds.map(({ feedId, source, language, questions = [], questionsUrl }) => (
            <section key={feedId} class="section" aria-label={source}>
              <h2 class="section-title">{source}</h2>
              {questions.map(({ id, text, language: own }) => {
                const key = keyOf(feedId, id);
                return (
                  <label key={id} class="question">
                    <span class="read" lang={own ?? language}>
                      {text}
                    </span>
                    <textarea
                      rows={3}
                      placeholder={words.answer}
                      value={answers[key] ?? ''}
                      onInput={(event) => answer(key, event.currentTarget.value)}
                    />
                  </label>
                );
              })}
              <p class="note">{words.reveals}</p>
              <div class="acts">
                <Button
                  icon="copy"
                  disabled={!questions.some(({ id }) => (answers[keyOf(feedId, id)] ?? '').trim())}
                  onClick={() => copy(feedId, questions)}
                >
                  {words.copy}
                </Button>
                {questionsUrl && (
                  <a
                    class="button plain"
                    href={questionsUrl}
                    target="_blank"
                    rel="noopener noreferrer"
                  >
                    {words.form}
                  </a>
                )}
              </div>
            </section>
          ))}
          {copied && (
            <Line icon={copied === 'yes' ? 'check' : 'care'}>
              {copied === 'yes' ? words.copied : words.notCopied}
            </Line>
          )}
        </div>
      </Scroll>
    </>
  );
}
