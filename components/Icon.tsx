import './Icon.css';
import { type IconName, icons } from './icons';

type Props = {
  name: IconName;
  /** 16 px beside words; 20 px when it stands alone. */
  small?: boolean;
  /** Points along the line of reading: mirrored where that runs right to left. */
  turns?: boolean;
};

/** One icon of the set. Always decoration: the control around it carries the name. */
export function Icon({ name, small, turns }: Props) {
  return (
    <svg
      class={`icon${small ? ' small' : ''}${turns ? ' turns' : ''}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={icons[name]} />
    </svg>
  );
}
