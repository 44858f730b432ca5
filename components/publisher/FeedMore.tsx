import type { Change } from '../../lib/app/publisher/library-state';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { CheckedField } from './CheckedField';
import { usePublisherWords } from './words';

type Props = { library: LibraryFile; onChange: (change: Change<LibraryFile>) => void };

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);
const listOf = (text: string) => text.split(',').flatMap((one) => one.trim() || []);
const language = (text: string) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);

/** What fewer feeds need: an icon, the languages people speak, and other places for pictures. */
export function FeedMore({ library, onChange }: Props) {
  const { more, publisher } = usePublisherWords();
  return (
    <>
      <CheckedField
        label={more.icon}
        hint={more.iconHint}
        wrong={publisher.item.notHttps}
        good={https}
        value={library.icon}
        onText={(icon) => onChange({ icon })}
      />
      <CheckedField
        label={more.spoken}
        hint={more.spokenHint}
        wrong={more.notSpoken}
        good={(text) => listOf(text).every(language)}
        value={library.languages?.join(', ')}
        onText={(text = '') => onChange({ languages: listOf(text) })}
      />
      <CheckedField
        label={more.origins}
        hint={more.originsHint}
        wrong={more.notOrigins}
        good={(text) => listOf(text).every(https)}
        value={library.origins?.join(', ')}
        onText={(text = '') => onChange({ origins: listOf(text) })}
      />
    </>
  );
}
