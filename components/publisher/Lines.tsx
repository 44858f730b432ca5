import { useState } from 'preact/hooks';
import { Field } from '../Field';
import { Area } from './Area';

type Props = {
  label: string;
  hint: string;
  value: readonly string[];
  /** One a line, or all in one line parted by commas. */
  by: 'line' | 'comma';
  lang?: string | undefined;
  onLines: (lines: string[]) => void;
};

const apart = { line: /\n/, comma: /,/ };
const together = { line: '\n', comma: ', ' };

/** A list, written as one writes a list. What is typed stays as typed while one is in it. */
export function Lines({ label, hint, value, by, lang, onLines }: Props) {
  const [typed, setTyped] = useState(value.join(together[by]));
  const onText = (text: string) => {
    setTyped(text);
    onLines(
      text
        .split(apart[by])
        .map((one) => one.trim())
        .filter(Boolean),
    );
  };
  return by === 'comma' ? (
    <Field label={label} hint={hint} value={typed} onText={onText} />
  ) : (
    <Area
      label={label}
      hint={hint}
      lang={lang}
      rows={Math.max(3, value.length + 1)}
      value={typed}
      onText={onText}
    />
  );
}
