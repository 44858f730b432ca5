import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconName } from './icons';
import './Line.css';

type Props = {
  icon: IconName;
  care?: boolean;
  /** One thing to do, at the end of the line. */
  action?: ComponentChildren;
  children: ComponentChildren;
};

/** One quiet line across a screen: what is the case, and one thing to do. Announced politely. */
export function Line({ icon, care, action, children }: Props) {
  return (
    <div class={care ? 'line care' : 'line'} role="status">
      <Icon name={icon} small />
      <span>{children}</span>
      {action}
    </div>
  );
}
