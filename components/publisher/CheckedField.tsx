import { useState } from 'preact/hooks';
import { Field } from '../Field';

type Props = {
  label: string;
  hint?: string;
  /** Said while what stands there is not good. */
  wrong: string;
  good: (text: string) => boolean;
  value: string | undefined;
  onText: (text: string | undefined) => void;
};

/** A line that counts only when it is good, or empty; until then it stays as typed, with a word on what is missing. */
export function CheckedField({ label, hint, wrong, good, value, onText }: Props) {
  const [typed, setTyped] = useState(value ?? '');
  const fine = typed.trim() === '' || good(typed.trim());
  return (
    <Field
      label={label}
      hint={hint}
      value={typed}
      error={fine ? undefined : wrong}
      onText={(text) => {
        setTyped(text);
        const next = text.trim();
        if (next === '') onText(undefined);
        else if (good(next)) onText(next);
      }}
    />
  );
}
