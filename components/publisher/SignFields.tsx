import type { Publisher } from '../../lib/app/publisher/publisher';
import { fingerprint } from '../../lib/feed/signature';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Field } from '../Field';
import { Line } from '../Line';
import { usePublisherWords } from './words';

type Props = {
  publisher: Publisher;
  library: LibraryFile;
  passphrases: Readonly<Record<string, string>>;
  onPassphrases: (next: Record<string, string>) => void;
};

/** A passphrase for each key of the library that is on this device; those that are typed sign the version. */
export function SignFields({ publisher, library, passphrases, onPassphrases }: Props) {
  const { keys: words } = usePublisherWords();
  const { keys: chain = [] } = library;
  const held = publisher.keys.held.value;
  const here = chain.filter(({ id }) => held.some((one) => one.id === id));
  if (chain.length === 0)
    return (
      <p class="note">
        {words.unsigned}{' '}
        <a class="link" href="#keys">
          {words.toKeys}
        </a>
      </p>
    );
  if (here.length === 0)
    return (
      <Line
        icon="care"
        care
        action={
          <a class="link" href="#keys">
            {words.toKeys}
          </a>
        }
      >
        {words.noneHere}
      </Line>
    );
  return (
    <section class="form-part" aria-labelledby="part-sign">
      <h2 id="part-sign">{words.sign}</h2>
      <p class="note">{here.length > 1 ? words.signTextSeveral : words.signText}</p>
      {here.map(({ id }) => (
        <Field
          key={id}
          label={words.passphraseOf(fingerprint(id))}
          type="password"
          value={passphrases[id] ?? ''}
          onText={(text) => onPassphrases({ ...passphrases, [id]: text })}
        />
      ))}
    </section>
  );
}
