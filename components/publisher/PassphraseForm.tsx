import { useState } from 'preact/hooks';
import { isPassphrase } from '../../lib/app/publisher/keys';
import { Button } from '../Button';
import { Field } from '../Field';
import { usePublisherWords } from './words';

type Props = {
  /** What the key is for; the name of the form. */
  title: string;
  text: string;
  make: string;
  onMake: (passphrase: string) => Promise<void>;
};

/** A new key under a passphrase, typed twice, for nobody can look it up afterwards. */
export function PassphraseForm({ title, text, make, onMake }: Props) {
  const { keys: words } = usePublisherWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const good = isPassphrase(first) && first === second;
  return (
    <form
      class="form-part"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!good || state === 'making') return;
        setState('making');
        onMake(first).then(
          () => {
            setFirst('');
            setSecond('');
            setState('idle');
          },
          () => setState('failed'),
        );
      }}
    >
      <h2>{title}</h2>
      <p class="note">{text}</p>
      <Field
        label={words.passphrase}
        type="password"
        hint={words.passphraseHint}
        value={first}
        onText={setFirst}
      />
      <Field
        label={words.again}
        type="password"
        value={second}
        onText={setSecond}
        error={second !== '' && second !== first ? words.different : undefined}
      />
      <Button type="submit" look="main" disabled={!good || state === 'making'}>
        {make}
      </Button>
      <p class="note" role="status">
        {state === 'making' ? words.making : state === 'failed' ? words.notMade : ''}
      </p>
    </form>
  );
}
