import type { Ref, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import './Field.css';
import { Icon } from './Icon';
import type { IconName } from './icons';

type Props = {
  label: string;
  /** The label is read aloud but not shown. */
  quiet?: boolean;
  type?: 'text' | 'url' | 'search' | 'password';
  value: string;
  onText: (text: string) => void;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  placeholder?: string;
  icon?: IconName;
  disabled?: boolean;
  /** What is wrong with what was typed; tied to the field for screen readers. */
  error?: string | undefined;
  hint?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
};

/** One line of text with its label, a hint and, where something is wrong, a sentence that says what. */
export function Field(props: Props) {
  const { label, quiet, type = 'text', icon, error, hint, onText } = props;
  const id = useId();
  const told = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div class="field">
      <label for={id} class={quiet ? 'vh' : 'label'}>
        {label}
      </label>
      <span class={icon ? 'field-box has-icon' : 'field-box'}>
        {icon && <Icon name={icon} />}
        <input
          id={id}
          ref={props.inputRef ?? null}
          // The types of an input want one literal here; none of these changes what else is allowed.
          type={type as 'text'}
          value={props.value}
          placeholder={props.placeholder ?? ''}
          disabled={props.disabled ?? false}
          autocomplete="off"
          spellcheck={type === 'text'}
          onKeyDown={(event) => props.onKeyDown?.(event)}
          onInput={(event) => onText(event.currentTarget.value)}
          {...(told ? { 'aria-describedby': told } : {})}
          {...(error ? { 'aria-invalid': true } : {})}
        />
      </span>
      {error ? (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} class="meta field-hint">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
