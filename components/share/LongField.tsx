import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

type Props = {
  label: string;
  hint?: string;
  value: string;
  rows: number;
  areaRef?: Ref<HTMLTextAreaElement>;
  onText: (text: string) => void;
};

/** Several lines of text with their label; grows with what is written. */
export function LongField({ label, hint, value, rows, areaRef, onText }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class="label">
        {label}
      </label>
      <textarea
        id={id}
        ref={areaRef ?? null}
        class="long-field"
        rows={rows}
        dir="auto"
        placeholder={hint ?? ''}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
