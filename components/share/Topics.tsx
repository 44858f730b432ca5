import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import { Chip } from '../Chip';
import { useWords } from '../words';

/** At most five, and no more than one row of the popup takes beside All and More (about 280 px of chips). */
function fitting(topics: readonly string[]): readonly string[] {
  let room = 280;
  const end = topics.findIndex((topic, n) => {
    room -= topic.length * 7.2 + 28;
    return n >= 5 || (n >= 2 && room < 0);
  });
  return end < 0 ? topics : topics.slice(0, end);
}

type Props = { app: App; onChoose: (topic: string | undefined) => void };

/** The topics as chips: five, then all on request. The chosen one is always among them. */
export function Topics({ app, onChoose }: Props) {
  const { share } = useWords();
  const [all, setAll] = useState(false);
  const topics = app.list.topics.value;
  const topic = app.place.topic.value;
  if (topics.length === 0 && topic === undefined) return null;
  const few = fitting(topics);
  const first = all ? topics : few;
  const shown = topic === undefined || first.includes(topic) ? first : [...first, topic];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a form's meaning.
    <div class="chips" role="group" aria-label={share.topics}>
      <Chip pressed={topic === undefined} onPress={() => onChoose(undefined)}>
        {share.all}
      </Chip>
      {shown.map((one) => (
        <Chip
          key={one}
          pressed={one === topic}
          onPress={() => onChoose(one === topic ? undefined : one)}
        >
          {one}
        </Chip>
      ))}
      {topics.length > few.length && (
        <button
          type="button"
          class="link meta more-topics"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? share.fewer : share.more}
        </button>
      )}
    </div>
  );
}
