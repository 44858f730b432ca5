import { useId, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';

type Props = {
  title: string;
  hint: string;
  chosen: readonly string[];
  onChange: (next: string[]) => void;
};

/** Words of one kind: added by typing (commas part them), each removed with one tap. */
export function WordGroup({ title, hint, chosen, onChange }: Props) {
  const { known: words } = useWords().me;
  const [text, setText] = useState('');
  const id = useId();
  const add = () => {
    if (text.trim() === '') return;
    onChange([...chosen, ...text.split(/[,;\n]/u)]);
    setText('');
  };
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} class="section-title">
        {title}
      </h2>
      {chosen.length > 0 && (
        <ul class="words-chosen">
          {chosen.map((word) => (
            <li key={word} class="word-chosen">
              <span>{word}</span>
              <Button
                look="plain"
                alone={words.remove(word)}
                icon="close"
                onClick={() => onChange(chosen.filter((one) => one !== word))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-word"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field label={words.addTo(title)} quiet value={text} placeholder={hint} onText={setText} />
        <Button aria-label={words.addTo(title)} onClick={add}>
          {words.add}
        </Button>
      </form>
    </section>
  );
}
