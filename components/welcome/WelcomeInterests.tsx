import { useEffect } from 'preact/hooks';
import type { Interests } from '../../lib/app/interests';
import { Chip } from '../Chip';
import { useWords } from '../words';

/** Topics to take or leave, once there is a feed that has some. Leaving all of them is as good. */
export function WelcomeInterests({ interests, feeds }: { interests: Interests; feeds: number }) {
  const { interests: words } = useWords().welcome;
  const { topics, chosen } = interests;
  useEffect(() => void interests.load(), [interests, feeds]);
  if (topics.value.length === 0) return null;
  return (
    <section aria-labelledby="interests">
      <h2 id="interests">{words.title}</h2>
      <p class="note">{words.text}</p>
      <div class="welcome-topics">
        {topics.value.map((topic) => (
          <Chip
            key={topic}
            pressed={chosen.value.includes(topic)}
            onPress={() => void interests.toggle(topic)}
          >
            {topic}
          </Chip>
        ))}
      </div>
    </section>
  );
}
