import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { usePublisherWords } from './words';

type Props = { label: string; onAddress: (url: string) => void };

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** One more picture, by its address; taken when it is whole, not letter by letter. */
export function PictureAddress({ label, onAddress }: Props) {
  const { publisher, more } = usePublisherWords();
  const { pictureHint, notHttps } = publisher.item;
  const [typed, setTyped] = useState('');
  const address = typed.trim();
  const good = https(address);
  return (
    <form
      class="approve"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!good) return;
        onAddress(address);
        setTyped('');
      }}
    >
      <Field
        label={label}
        hint={pictureHint}
        value={typed}
        error={address === '' || good || 'https://'.startsWith(address) ? undefined : notHttps}
        onText={setTyped}
      />
      {address !== '' && (
        <Button size="tight" type="submit" disabled={!good}>
          {more.takeAddress}
        </Button>
      )}
    </form>
  );
}
