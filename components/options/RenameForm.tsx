import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';

type Props = {
  name: string;
  /** With a name: it is to be kept ('' brings the feed's own back). Without: nothing changes. */
  onDone: (name?: string) => void;
};

/** A new name for a feed. Enter keeps it, Escape leaves the old one. */
export function RenameForm({ name, onDone }: Props) {
  const words = useWords().options.feeds;
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed);
      }}
    >
      <Field
        label={words.name}
        value={typed}
        onText={setTyped}
        hint={words.nameHelp}
        inputRef={field}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <div class="acts">
        <Button type="submit">{words.saveName}</Button>
        <Button look="plain" onClick={() => onDone()}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
