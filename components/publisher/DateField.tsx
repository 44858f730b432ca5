import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** `day`: a day alone. `moment`: a day and a time, kept as RFC 3339. */
  what: 'day' | 'moment';
  value: string | undefined;
  hint?: string;
  onDate: (value: string | undefined) => void;
};

const two = (n: number) => String(n).padStart(2, '0');

/** A kept date as the control takes it: local time, to the minute. */
function shown(value: string | undefined, what: Props['what']): string {
  if (value === undefined) return '';
  if (what === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return '';
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return what === 'day' ? day : `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A date, chosen with the browser's own control. */
export function DateField({ label, what, value, hint, onDate }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class="label">
        {label}
      </label>
      <input
        id={id}
        class="date"
        type={what === 'day' ? 'date' : 'datetime-local'}
        value={shown(value, what)}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          onDate(typed === '' ? undefined : what === 'day' ? typed : new Date(typed).toISOString());
        }}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
      />
      {hint && (
        <p id={`${id}-hint`} class="meta field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
