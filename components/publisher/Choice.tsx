import { Chip } from '../Chip';

type Props<T extends string> = {
  label: string;
  options: readonly { id: T; name: string }[];
  /** Those that are pressed. */
  chosen: readonly T[];
  onChoose: (id: T) => void;
  /** The label is shown above, not only read aloud. */
  shown?: boolean;
};

/** A few things to choose among, side by side. */
export function Choice<T extends string>({ label, options, chosen, onChoose, shown }: Props<T>) {
  return (
    <div class="choice">
      {shown && (
        <p class="label" aria-hidden="true">
          {label}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a border and a form's meaning. */}
      <div class="choice-chips" role="group" aria-label={label}>
        {options.map(({ id, name }) => (
          <Chip key={id} pressed={chosen.includes(id)} onPress={() => onChoose(id)}>
            {name}
          </Chip>
        ))}
      </div>
    </div>
  );
}
