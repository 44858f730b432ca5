import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import './Notice.css';

type Props = {
  level: 'info' | 'care' | 'pause';
  /** The word that says the level ("Good to know"), so that colour is never alone. */
  word: string;
  title?: string;
  /** Set apart by an edge inside a page instead of running from side to side. */
  boxed?: boolean;
  children?: ComponentChildren;
};

/** A quiet ground with an icon and a word: information, care, pause. */
export function Notice({ level, word, title, boxed, children }: Props) {
  const id = useId();
  return (
    <section class={`notice ${level}${boxed ? ' boxed' : ''}`} aria-labelledby={id}>
      <p class="notice-head">
        <Icon name={level} small />
        <strong id={title ? undefined : id}>{word}</strong>
      </p>
      {title && (
        <h2 id={id} class="notice-title">
          {title}
        </h2>
      )}
      {children}
    </section>
  );
}
