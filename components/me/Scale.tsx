import { useWords } from '../words';

type Props = {
  name: string;
  text: string;
  /** 1 to 5; absent: no answer yet. */
  value: number | undefined;
  onAnswer: (value: number) => void;
};

/** A statement and its five answers, as radio buttons; the words of the ends are seen, all five are read aloud. */
export function Scale({ name, text, value, onAnswer }: Props) {
  const { scale } = useWords().me.portrait;
  return (
    <fieldset class="scale">
      <legend class="read">{text}</legend>
      <div class="scale-row">
        <span class="meta" aria-hidden="true">
          {scale[0]}
        </span>
        {scale.map((word, at) => (
          <label key={word} title={word}>
            <input
              type="radio"
              name={name}
              value={at + 1}
              checked={value === at + 1}
              onChange={() => onAnswer(at + 1)}
            />
            <span class="vh">{word}</span>
          </label>
        ))}
        <span class="meta" aria-hidden="true">
          {scale.at(-1)}
        </span>
      </div>
    </fieldset>
  );
}
