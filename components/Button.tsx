import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact';
import './Button.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Props = Omit<ButtonHTMLAttributes, 'icon' | 'size' | 'class' | 'className'> & {
  /** `main`: filled, one a screen. `edged`: the usual. `plain`: no edge. `link`: underlined words. */
  look?: 'main' | 'edged' | 'plain' | 'link';
  size?: 'usual' | 'tight' | 'tall';
  icon?: IconName;
  /** Makes it a square with the icon alone; this is its name and its tip. */
  alone?: string;
  children?: ComponentChildren;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** A button. `type` is "button" unless told otherwise, so that none submits a form by accident. */
export function Button({
  look = 'edged',
  size = 'usual',
  icon,
  alone,
  children,
  buttonRef,
  type = 'button',
  ...rest
}: Props) {
  const shape =
    look === 'link' ? 'link' : alone && look === 'plain' ? 'tap' : `button ${look} ${size}`;
  return (
    <button
      ref={buttonRef ?? null}
      type={type}
      class={alone && look !== 'plain' ? `${shape} alone` : shape}
      {...(alone ? { 'aria-label': alone, title: alone } : {})}
      {...rest}
    >
      {icon && <Icon name={icon} small={!alone} turns={icon === 'back'} />}
      {alone ? null : children}
    </button>
  );
}
