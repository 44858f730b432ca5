import { useRef } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { allWords, type KnownFor, tidyWords } from '../../lib/learning/known-for';
import { useArrival } from '../arrival';
import { Bar } from '../Bar';
import { Button } from '../Button';
import { Chip } from '../Chip';
import { Scroll } from '../Scroll';
import { useWords } from '../words';
import './Portrait.css';
import { WordGroup } from './WordGroup';

const groups = ['subjects', 'craft', 'causes'] as const;

/** One's craft, subjects and causes; and a blank sheet about any of them, without a story. */
export function Known({ app }: { app: App }) {
  const { me, common } = useWords();
  const { known: words } = me;
  const title = useRef<HTMLHeadingElement>(null);
  useArrival(app.place, title);
  const known = app.mine.mine.value.knownFor;
  const chosen = allWords(known);
  const topics = app.list.topics.value;
  const set = (part: Partial<KnownFor>) => void app.knowFor({ ...known, ...part });
  return (
    <>
      <Bar app={app} to={common.places.me} />
      <Scroll place={app.place} grown={chosen.length}>
        <div class="page">
          <h1 class="title" ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p class="note">
            {words.intro} {words.none}
          </p>
          {topics.length > 0 && (
            <section class="section" aria-labelledby="from-library">
              <h2 id="from-library" class="section-title">
                {words.fromLibrary}
              </h2>
              <div class="chips">
                {topics.map((topic) => (
                  <Chip
                    key={topic}
                    pressed={known.subjects.includes(topic)}
                    onPress={() =>
                      set({
                        subjects: known.subjects.includes(topic)
                          ? known.subjects.filter((one) => one !== topic)
                          : tidyWords([...known.subjects, topic]),
                      })
                    }
                  >
                    {topic}
                  </Chip>
                ))}
              </div>
            </section>
          )}
          {groups.map((group) => (
            <WordGroup
              key={group}
              title={words[group]}
              hint={words.hints[group]}
              chosen={known[group]}
              onChange={(next) => set({ [group]: tidyWords(next) })}
            />
          ))}
          {chosen.length > 0 && (
            <section class="section" aria-labelledby="write-about">
              <h2 id="write-about" class="section-title">
                {words.writeAbout}
              </h2>
              <p class="note">{words.writeText}</p>
              <div class="acts">
                {chosen.map((word) => (
                  <Button
                    key={word}
                    size="tight"
                    icon="pen"
                    data-focus={`about ${word}`}
                    onClick={() => app.write({ angle: words.prompt(word) }, `about ${word}`)}
                  >
                    {word}
                  </Button>
                ))}
              </div>
            </section>
          )}
        </div>
      </Scroll>
    </>
  );
}
