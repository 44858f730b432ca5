import { useId } from 'preact/hooks';

type Props = {
  label: string;
  value: string;
  rows: number;
  lang?: string | undefined;
  hint?: string | undefined;
  onText: (text: string) => void;
};

/** Several lines of text with their label and a hint. */
export function Area({ label, value, rows, lang, hint, onText }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class="label">
        {label}
      </label>
      <textarea
        id={id}
        class="area"
        rows={rows}
        // It grows with what is written, and begins at this many lines of 24 px.
        style={{ minBlockSize: `${rows * 24 + 16}px` }}
        dir="auto"
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        {...(lang ? { lang } : {})}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      />
      {hint && (
        <p id={`${id}-hint`} class="meta field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
