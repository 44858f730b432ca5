import type { App } from '../../lib/app/app';
import { Button } from '../Button';
import { useWords } from '../words';

/** The company's questions, for whoever wishes to answer; and two ways to ask back. */
export function AskedCard({ app }: { app: App }) {
  const { asked: words } = useWords().me;
  const feeds = app.learning.told.value;
  const asking = feeds.filter(({ questions }) => (questions?.length ?? 0) > 0);
  const contacts = feeds.flatMap(({ contact, source, feedId }) =>
    contact ? [{ contact, source, feedId }] : [],
  );
  return (
    <>
      {asking.length > 0 && (
        <section class="block" aria-labelledby="asked">
          <h2 id="asked" class="section-title">
            {words.title}
          </h2>
          {asking.map(({ feedId, source, questions }) => (
            <p key={feedId} class="note">
              {words.intro(questions?.length ?? 0, source)}
            </p>
          ))}
          <div class="acts">
            <Button
              size="tight"
              data-focus="asked"
              onClick={() => app.look('asked', undefined, 'asked')}
            >
              {words.look}
            </Button>
          </div>
        </section>
      )}
      {contacts.length > 0 && (
        <section class="block" aria-labelledby="asking-back">
          <h2 id="asking-back" class="section-title">
            {words.back}
          </h2>
          <p class="note">{words.backIntro}</p>
          {contacts.map(({ contact, source, feedId }) => (
            <div key={feedId}>
              {contacts.length > 1 && (
                <p class="note" id={`contact-${feedId}`}>
                  {source}
                </p>
              )}
              <div class="acts">
                {[words.takePart, words.helpStart].map((word) => (
                  <a
                    key={word}
                    class="button tight"
                    href={contact}
                    target="_blank"
                    rel="noopener noreferrer"
                    {...(contacts.length > 1 ? { 'aria-describedby': `contact-${feedId}` } : {})}
                  >
                    {word}
                  </a>
                ))}
              </div>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
