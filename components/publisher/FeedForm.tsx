import { type Change, changed, placeholderAddress } from '../../lib/app/publisher/library-state';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { networks } from '../../lib/networks/all';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Field } from '../Field';
import { useWords } from '../words';
import { CheckedField } from './CheckedField';
import { Choice } from './Choice';
import { FeedMore } from './FeedMore';
import { usePublisherWords } from './words';

type Props = { publisher: Publisher; library: LibraryFile };

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);
const contact = (text: string) => https(text) || /^mailto:\S+@\S+$/.test(text);

/** What concerns the feed as a whole. */
export function FeedForm({ publisher, library }: Props) {
  const { feed: words, item, start } = usePublisherWords().publisher;
  const { languages } = useWords().options.data;
  const { setLibrary } = publisher.library;
  const { company, networks: chosen = [] } = library;
  const setCompany = (change: Change<NonNullable<LibraryFile['company']>>) =>
    setLibrary({ company: changed({ name: library.title, ...company }, change) });
  return (
    <div class="form narrow">
      <Field
        label={words.title}
        value={library.title}
        onText={(title) => {
          if (title !== '') setLibrary({ title });
        }}
      />
      <CheckedField
        label={words.address}
        hint={words.addressHint}
        wrong={item.notHttps}
        good={https}
        value={library.feed_url === placeholderAddress ? '' : library.feed_url}
        onText={(feed_url = placeholderAddress) => setLibrary({ feed_url })}
      />
      <Field
        label={words.company}
        value={company?.name ?? ''}
        onText={(name) => {
          if (name !== '') setCompany({ name });
        }}
      />
      <CheckedField
        label={words.logo}
        hint={words.logoHint}
        wrong={item.notHttps}
        good={https}
        value={company?.logo}
        onText={(logo) => setCompany({ logo })}
      />
      <CheckedField
        label={words.accent}
        hint={words.accentHint}
        wrong={words.notColour}
        good={(text) => /^#[0-9a-f]{6}$/i.test(text)}
        value={company?.accent}
        onText={(accent) => setCompany({ accent })}
      />
      <CheckedField
        label={words.contact}
        hint={words.contactHint}
        wrong={words.notContact}
        good={contact}
        value={company?.contact}
        onText={(text) => setCompany({ contact: text })}
      />
      <CheckedField
        label={words.homePage}
        wrong={item.notHttps}
        good={https}
        value={library.home_page_url}
        onText={(home_page_url) => setLibrary({ home_page_url })}
      />
      <CheckedField
        label={words.suggest}
        hint={words.suggestHint}
        wrong={words.notContact}
        good={contact}
        value={library.suggest}
        onText={(suggest) => setLibrary({ suggest })}
      />
      <Field
        label={words.description}
        value={library.description ?? ''}
        onText={(description) => setLibrary({ description })}
      />
      <FeedMore library={library} onChange={setLibrary} />
      <Choice
        label={start.language}
        shown
        options={(['en', 'fr'] as const).map((id) => ({ id, name: languages[id] }))}
        chosen={library.language?.startsWith('fr') ? ['fr'] : library.language ? ['en'] : []}
        onChoose={(language) => setLibrary({ language })}
      />
      <Choice
        label={words.networks}
        shown
        options={networks.map(({ id, name }) => ({ id, name }))}
        chosen={chosen}
        onChoose={(id) =>
          setLibrary({
            networks: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
          })
        }
      />
    </div>
  );
}
