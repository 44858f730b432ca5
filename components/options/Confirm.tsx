import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import './Confirm.css';

type Props = {
  title: string;
  /** What goes and what stays. */
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
};

/**
 * Asks once before something is deleted, in its place in the page. The safe answer has the focus; Escape gives it,
 * and the focus goes back to the button that asked.
 */
export function Confirm({ title, text, yes, no, onYes, onNo }: Props) {
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  const from = useRef<Element | null>(null);

  useLayoutEffect(() => {
    from.current = document.activeElement;
    safe.current?.focus();
  }, []);

  const back = () => {
    onNo();
    if (from.current instanceof HTMLElement) from.current.focus();
  };

  return (
    <div
      class="confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') back();
      }}
    >
      <p id={`${id}-title`} class="label">
        {title}
      </p>
      <p id={`${id}-text`} class="note">
        {text}
      </p>
      <div class="acts">
        <Button onClick={onYes}>{yes}</Button>
        <Button look="plain" buttonRef={safe} onClick={back}>
          {no}
        </Button>
      </div>
    </div>
  );
}
