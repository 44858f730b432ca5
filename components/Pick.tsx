import { Icon } from './Icon';
import './Pick.css';

type Props = {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChoose: (id: string) => void;
};

/** One of several, chosen from a list that folds out; as wide as what is chosen. */
export function Pick({ label, value, options, onChoose }: Props) {
  return (
    <label class="pick">
      <span class="vh">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </label>
  );
}
