import type { App } from '../../lib/app/app';
import { allWords } from '../../lib/learning/known-for';
import { Button } from '../Button';
import { useWords } from '../words';

/** Ties the story to what one wants to be known for: a sheet that opens with the question of what joins the two. */
export function TieTo({ app, but }: { app: App; but: string | undefined }) {
  const { known } = useWords().me;
  // The one that the story touches by itself stands among the questions already.
  const words = allWords(app.mine.mine.value.knownFor).filter((word) => word !== but);
  if (words.length === 0) return null;
  return (
    <section class="section" aria-labelledby="tie-to">
      <h2 id="tie-to" class="section-title">
        {known.tie}
      </h2>
      <div class="tie-words">
        {words.map((word) => (
          <Button
            key={word}
            size="tight"
            icon="pen"
            data-focus={`tie ${word}`}
            onClick={() => app.write({ about: true, angle: known.tiePrompt(word) }, `tie ${word}`)}
          >
            {word}
          </Button>
        ))}
      </div>
    </section>
  );
}
