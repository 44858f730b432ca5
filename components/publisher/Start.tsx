import { useState } from 'preact/hooks';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { Field } from '../Field';
import { useWords } from '../words';
import { Bring } from './Bring';
import { BringAddress } from './BringAddress';
import { BringZip } from './BringZip';
import { Choice } from './Choice';
import { OpenFolder } from './OpenFolder';
import { usePublisherWords } from './words';

/** The first screen: a library from nothing, or from what there is. */
export function Start({ publisher }: { publisher: Publisher }) {
  const {
    publisher: { start },
    folder,
  } = usePublisherWords();
  const { languages } = useWords().options.data;
  const [company, setCompany] = useState('');
  const [chosen, setLanguage] = useState<'en' | 'fr' | undefined>(undefined);
  const language = chosen ?? publisher.language.value;
  return (
    <div class="starts">
      <form
        class="card"
        aria-labelledby="start-nothing"
        onSubmit={(event) => {
          event.preventDefault();
          if (company.trim() !== '') publisher.library.begin(company.trim(), language);
        }}
      >
        <h2 id="start-nothing">{start.nothing}</h2>
        <Field label={start.company} value={company} onText={setCompany} />
        <Choice
          label={start.language}
          shown
          options={(['en', 'fr'] as const).map((id) => ({ id, name: languages[id] }))}
          chosen={[language]}
          onChoose={setLanguage}
        />
        <Button look="main" type="submit" disabled={company.trim() === ''}>
          {start.begin}
        </Button>
      </form>
      <section class="card" aria-labelledby="start-file">
        <h2 id="start-file">{start.file}</h2>
        <p class="note">{start.fileText}</p>
        <Bring publisher={publisher} label={start.choose} />
      </section>
      <section class="card" aria-labelledby="start-address">
        <h2 id="start-address">{folder.fetched.title}</h2>
        <BringAddress publisher={publisher} />
      </section>
      <section class="card" aria-labelledby="start-folder">
        <h2 id="start-folder">{folder.start}</h2>
        <p class="note">{folder.startText}</p>
        {publisher.folders.canPick && <OpenFolder publisher={publisher} />}
        <BringZip publisher={publisher} />
      </section>
    </div>
  );
}
