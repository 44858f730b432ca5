import { useState } from 'preact/hooks';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { Field } from '../Field';
import { useBrought } from './brought';
import { usePublisherWords } from './words';

/** Brings in a feed from its address, where its host opens it to every reader. */
export function BringAddress({ publisher }: { publisher: Publisher }) {
  const { fetched: words } = usePublisherWords().folder;
  const brought = useBrought();
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  async function take(): Promise<void> {
    setAsking(true);
    setSaid(words.asking);
    const got = await publisher.fetchFeed(address.trim());
    setAsking(false);
    if (!got.ok) return setSaid(words.refused[got.reason]);
    const title = new URL(got.address).hostname;
    const { read, added } = publisher.library.bring(
      got.bytes,
      { title, language: publisher.language.value },
      got.address,
    );
    setSaid(brought(read, added));
  }
  return (
    <form
      class="approve"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking && address.trim() !== '') void take();
      }}
    >
      <Field label={words.address} hint={words.hint} value={address} onText={setAddress} />
      <Button type="submit" disabled={asking || address.trim() === ''}>
        {words.take}
      </Button>
      <p class="note" role="status">
        {said}
      </p>
    </form>
  );
}
