import { useRef, useState } from 'preact/hooks';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { fingerprint } from '../../lib/feed/signature';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { Field } from '../Field';
import { CheckedField } from './CheckedField';
import './Keys.css';
import { KeyList } from './KeyList';
import { PassphraseForm } from './PassphraseForm';
import { PublishedNow } from './PublishedNow';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile };

/** Signing: a key of one's own, one for the safe, and the ways through a change of people, theft and loss. */
export function KeysPlace({ publisher, library }: Props) {
  const { keys: words, more } = usePublisherWords();
  const { keys } = publisher;
  const chain = library.keys ?? [];
  const input = useRef<HTMLInputElement>(null);
  const [half, setHalf] = useState('');
  const [said, setSaid] = useState('');
  const begun = chain.length > 0 || keys.held.value.length > 0;

  async function bring(file: File): Promise<void> {
    const id = await keys.bring(await file.text());
    const listed = chain.length === 0 || chain.some((one) => one.id === id);
    setSaid(
      id === undefined
        ? words.noKeyFile
        : listed
          ? words.brought
          : words.broughtUnlisted(fingerprint(id)),
    );
  }
  return (
    <div class="form keys-place">
      {!begun && (
        <PassphraseForm
          title={words.first}
          text={words.firstText}
          make={words.make}
          onMake={keys.make}
        />
      )}
      {begun && (
        <section class="form-part" aria-labelledby="part-chain">
          <h2 id="part-chain">{words.chain}</h2>
          <p class="note">{words.chainText}</p>
          <KeyList publisher={publisher} chain={chain} />
        </section>
      )}
      {chain.length === 1 && (
        <PassphraseForm
          title={words.recovery}
          text={words.recoveryText}
          make={words.makeRecovery}
          onMake={keys.makeRecovery}
        />
      )}
      <section class="form-part" aria-labelledby="part-key-file">
        <h2 id="part-key-file">{words.there}</h2>
        <p class="note">{words.thereText}</p>
        <input
          ref={input}
          type="file"
          class="vh"
          tabIndex={-1}
          aria-hidden="true"
          data-takes="key"
          accept=".key,.json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void bring(file);
          }}
        />
        <Button onClick={() => input.current?.click()}>{words.bring}</Button>
        <Field label={words.half} hint={words.halfHint} value={half} onText={setHalf} />
        <Button
          disabled={half.trim() === ''}
          onClick={() =>
            void keys.listText(half).then((good) => {
              setSaid(good ? words.listed : words.noHalf);
              if (good) setHalf('');
            })
          }
        >
          {words.addHalf}
        </Button>
        <p class="note" role="status">
          {said}
        </p>
      </section>
      <PublishedNow publisher={publisher} library={library} />
      {begun && (
        <section class="form-part" aria-labelledby="part-age">
          <h2 id="part-age">{more.age}</h2>
          <p class="note">{more.ageText}</p>
          <CheckedField
            label={more.days}
            wrong={more.notDays}
            good={(text) => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 3650}
            value={library.expires_days?.toString()}
            onText={(text) =>
              publisher.library.setLibrary({
                expires_days: text === undefined ? undefined : Number(text),
              })
            }
          />
        </section>
      )}
      {begun && (
        <section class="form-part" aria-labelledby="part-key-cases">
          <h2 id="part-key-cases">{words.when}</h2>
          {(['change', 'stolen', 'recoveryLost', 'allLost'] as const).map((one) => (
            <details key={one} class="key-case">
              <summary>{words.cases[one].title}</summary>
              <ol class="steps-list">
                {words.cases[one].steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          ))}
          <details class="key-case">
            <summary>{words.more}</summary>
            <PassphraseForm
              title={words.next}
              text={words.nextText}
              make={words.make}
              onMake={keys.make}
            />
            <PassphraseForm
              title={words.nextRecovery}
              text={words.recoveryText}
              make={words.makeRecovery}
              onMake={keys.makeRecovery}
            />
          </details>
        </section>
      )}
    </div>
  );
}
