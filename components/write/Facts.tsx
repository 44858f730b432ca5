import { Icon } from '../Icon';
import { useWords } from '../words';
import { insertAtCaret } from './edit';

/** What one may rely on, beside the words one writes: a tap puts one fact where the caret stands, Ctrl+Z takes it back. */
export function Facts({
  facts,
  language,
}: {
  facts: readonly string[];
  language: string | undefined;
}) {
  const { write, item } = useWords();
  return (
    <>
      <h2 class="section-title">{item.facts}</h2>
      <ul class="facts-at-hand">
        {facts.map((fact) => (
          <li key={fact}>
            <button
              type="button"
              class="fact read"
              // The caret stays where it is while one presses.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => insertAtCaret(event.currentTarget, fact)}
            >
              <span lang={language}>{fact}</span>
              <span class="vh"> {write.putFact}</span>
              <Icon name="add" small />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
