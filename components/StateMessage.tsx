import type { ComponentChildren } from 'preact';
import './StateMessage.css';

type Props = {
  title: string;
  /** What is safe and what to do, in a sentence or two. */
  text?: string;
  /** The level of the heading in its page. */
  level?: 2 | 3;
  /** One thing to do, perhaps a second in plain. */
  children?: ComponentChildren;
};

/** A designed state: what happened, what is safe, one thing to do. */
export function StateMessage({ title, text, level = 2, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="state-message">
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
