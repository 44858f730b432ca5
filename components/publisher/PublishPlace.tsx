import { useState } from 'preact/hooks';
import { isApproved, placeholderAddress } from '../../lib/app/publisher/library-state';
import { hashOf } from '../../lib/app/publisher/place';
import type { Downloaded, Publisher } from '../../lib/app/publisher/publisher';
import { fingerprint } from '../../lib/feed/signature';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { Line } from '../Line';
import { Findings } from './Findings';
import { RulesOff } from './RulesOff';
import { SignFields } from './SignFields';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile };

/** As many drafts are named. */
const named = 6;

/** What goes out and what stays, what the check says of it, and the zip. */
export function PublishPlace({ publisher, library }: Props) {
  const {
    publisher: { publish: words, check, list },
    keys,
  } = usePublisherWords();
  const [said, setSaid] = useState('');
  const [passphrases, setPassphrases] = useState<Record<string, string>>({});
  const entries = publisher.library.entries.value;
  const drafts = entries.filter((entry) => !isApproved(entry));
  const nowhere = library.feed_url === placeholderAddress;
  const findings = publisher.report()?.findings ?? [];
  const signed = (library.keys ?? []).length > 0;
  const tell = (got: Downloaded) => {
    if (got.ok) setPassphrases({});
    const missing = got.ok && got.missing.length > 0 ? [words.missing(got.missing.join(', '))] : [];
    setSaid(
      got.ok
        ? [words.downloaded, ...missing].join(' ')
        : keys.refused[got.reason](got.key ? fingerprint(got.key) : ''),
    );
  };
  const about = (id: string) => {
    const entry = entries.find(({ item }) => item.front.id === id || item.front.title === id);
    return entry && { title: entry.item.front.title ?? list.untitled, href: hashOf(entry.file) };
  };
  return (
    <div class="form publish">
      <p class="lead">{words.what(entries.length - drafts.length)}</p>
      {drafts.length > 0 && (
        <div>
          <p class="note">{words.drafts(drafts.length)}</p>
          <ul class="staying">
            {drafts.slice(0, named).map(({ file, item }) => (
              <li key={file}>
                <a href={hashOf(file)}>{item.front.title ?? list.untitled}</a>
              </li>
            ))}
            {drafts.length > named && <li>{words.more(drafts.length - named)}</li>}
          </ul>
        </div>
      )}
      {nowhere && (
        <Line
          icon="care"
          care
          action={
            <a class="link" href="#feed">
              {words.toFeed}
            </a>
          }
        >
          {words.noAddress}
        </Line>
      )}
      <SignFields
        publisher={publisher}
        library={library}
        passphrases={passphrases}
        onPassphrases={setPassphrases}
      />
      <div class="acts">
        <Button
          look="main"
          icon="download"
          disabled={nowhere || (signed && !Object.values(passphrases).some((text) => text !== ''))}
          onClick={() => {
            setSaid('');
            void publisher
              .download(words.readMe(library.feed_url), passphrases)
              .then(tell, () => setSaid(words.failed));
          }}
        >
          {words.download}
        </Button>
        <p role="status" class="note">
          {said}
        </p>
      </div>
      <section class="form-part" aria-labelledby="publish-check">
        <h2 id="publish-check">{check.title}</h2>
        <p class="note">{check.intro}</p>
        {findings.length === 0 && entries.length === drafts.length ? (
          <p class="note">{check.nothing}</p>
        ) : (
          <Findings findings={findings} about={about} />
        )}
        <RulesOff publisher={publisher} library={library} findings={findings} />
      </section>
      <section class="form-part" aria-labelledby="publish-where">
        <h2 id="publish-where">{words.where}</h2>
        <ol class="steps-list">
          {(['upload', 'headers', 'keep', 'look', 'sso'] as const).map((step) => (
            <li key={step}>{words.steps[step]}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
