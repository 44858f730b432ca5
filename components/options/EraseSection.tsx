import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Confirm } from './Confirm';

type Props = {
  id: string;
  title: string;
  note: string;
  /** The button that asks; nothing can be deleted without it. */
  ask?: string;
  /** The question, what goes and what stays, and the two answers. */
  sure: { title: string; text: string; yes: string; no: string };
  onErase: () => void;
};

/** One kind of thing that is kept here, and how to be rid of all of it, after being asked once. */
export function EraseSection({ id, title, note, ask, sure, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <section class="data" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="note">{note}</p>
      {ask && <Button onClick={() => setAsking(true)}>{ask}</Button>}
      {ask && asking && (
        <Confirm
          {...sure}
          onYes={() => {
            setAsking(false);
            onErase();
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
}
