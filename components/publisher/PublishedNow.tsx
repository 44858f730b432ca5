import { useState } from 'preact/hooks';
import { placeholderAddress } from '../../lib/app/publisher/library-state';
import type { Publisher } from '../../lib/app/publisher/publisher';
import type { There } from '../../lib/app/publisher/there';
import { fingerprint } from '../../lib/feed/signature';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { useWords } from '../words';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile };

/** What employees read at the feed's address now, and what they would make of a version of this library. */
export function PublishedNow({ publisher, library }: Props) {
  const { keys, folder } = usePublisherWords();
  const { problems } = useWords();
  const { atAddress: words } = keys;
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const say = (found: There): string => {
    if (found.state === 'refused')
      return found.reason === 'closed' || found.reason === 'status'
        ? words[found.reason]
        : folder.fetched.refused[found.reason];
    if (found.state === 'no-feed' || found.state === 'unsigned') return words[found.state];
    if (found.state === 'ours') return words.ours(fingerprint(found.key));
    const seen = problems[(library.keys ?? []).length > 0 ? 'wrong-key' : 'signature-dropped'];
    return words.other(fingerprint(found.key), seen.title);
  };
  return (
    <section class="form-part" aria-labelledby="part-there">
      <h2 id="part-there">{words.title}</h2>
      <p class="note">{words.text}</p>
      <Button
        disabled={asking || library.feed_url === placeholderAddress}
        onClick={() => {
          setAsking(true);
          setSaid(folder.fetched.asking);
          void publisher.lookThere(library).then((found) => {
            setAsking(false);
            setSaid(say(found));
          });
        }}
      >
        {words.look}
      </Button>
      <p class="note" role="status">
        {said}
      </p>
    </section>
  );
}
