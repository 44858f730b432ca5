import { itemKinds } from '../../lib/feed/format';
import type { ItemFile, ItemFront } from '../../lib/publisher/item-file';
import { Field } from '../Field';
import { useWords } from '../words';
import { Area } from './Area';
import { CheckedField } from './CheckedField';
import { Choice } from './Choice';
import type { EditItem } from './edit';
import { Lines } from './Lines';
import { TipFields } from './TipFields';
import { usePublisherWords } from './words';

type Props = {
  item: ItemFile;
  edit: EditItem;
};

const https = (text: string) => /^https:\/\/[^\s/]+\S*$/.test(text);

/** What the story says: title, gist, text, link and where it belongs. */
export function StoryFields({ item: { front, body }, edit }: Props) {
  const { common, options } = useWords();
  const { publisher, more } = usePublisherWords();
  const words = publisher.item;
  const { languages } = options.data;
  return (
    <section class="form-part" aria-labelledby="part-story">
      <h2 id="part-story">{words.story}</h2>
      <Choice
        label={words.kind}
        options={itemKinds.map((id) => ({ id, name: common.kinds[id] }))}
        chosen={[front.kind ?? 'news']}
        onChoose={(kind) => edit({ kind })}
      />
      <Field label={words.title} value={front.title ?? ''} onText={(title) => edit({ title })} />
      <Area
        label={words.summary}
        hint={words.summaryHint}
        lang={front.language}
        rows={2}
        value={front.summary ?? ''}
        onText={(summary) => edit({ summary })}
      />
      <Area
        label={words.text}
        hint={words.textHint}
        lang={front.language}
        rows={8}
        value={body}
        onText={(text) => edit({}, text)}
      />
      <CheckedField
        label={words.link}
        hint={words.linkHint}
        wrong={words.notHttps}
        good={https}
        value={front.url}
        onText={(url) => edit({ url })}
      />
      <CheckedField
        label={more.externalUrl}
        hint={more.externalUrlHint}
        wrong={words.notHttps}
        good={https}
        value={front.external_url}
        onText={(external_url) => edit({ external_url })}
      />
      <Choice<'en' | 'fr' | 'feed'>
        label={words.language}
        shown
        options={[
          { id: 'feed', name: words.otherLanguage },
          { id: 'en', name: languages.en },
          { id: 'fr', name: languages.fr },
        ]}
        chosen={[chosenLanguage(front)]}
        onChoose={(language) => edit({ language: language === 'feed' ? undefined : language })}
      />
      <Lines
        label={words.tags}
        hint={words.tagsHint}
        by="comma"
        value={front.tags ?? []}
        onLines={(tags) => edit({ tags })}
      />
      <Lines
        label={more.authors}
        hint={more.authorsHint}
        by="comma"
        value={front.authors ?? []}
        onLines={(authors) => edit({ authors })}
      />
      {front.kind === 'tip' && <TipFields front={front} edit={edit} />}
    </section>
  );
}

const chosenLanguage = ({ language = '' }: ItemFront): 'en' | 'fr' | 'feed' =>
  language.startsWith('en') ? 'en' : language.startsWith('fr') ? 'fr' : 'feed';
