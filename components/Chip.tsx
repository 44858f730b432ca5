import type { ComponentChildren } from 'preact';
import './Chip.css';

type Props = { pressed: boolean; onPress: () => void; children: ComponentChildren };

/** A topic to narrow a list by; pressed or not. */
export function Chip({ pressed, onPress, children }: Props) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
