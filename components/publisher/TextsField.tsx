import { networkById } from '../../lib/networks/all';
import type { ItemFront } from '../../lib/publisher/item-file';
import { Button } from '../Button';
import { useWords } from '../words';
import { Area } from './Area';
import { Choice } from './Choice';
import { usePublisherWords } from './words';

type Text = NonNullable<ItemFront['texts']>[number];
type Props = {
  texts: readonly Text[];
  /** Networks that comms write for, by id. */
  networks: readonly string[];
  /** Of a new text. */
  language: string | undefined;
  onTexts: (texts: Text[]) => void;
};

const toggled = (all: readonly string[], one: string): string[] =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** The suggested texts, each with its language and the networks it is for (none: any). */
export function TextsField({ texts, networks, language, onTexts }: Props) {
  const { item: words } = usePublisherWords().publisher;
  const { options } = useWords();
  const { languages } = options.data;
  const change = (at: number, part: Partial<Text>) =>
    onTexts(texts.map((text, n) => (n === at ? { ...text, ...part } : text)));
  return (
    <section class="texts" aria-labelledby="texts-field">
      <h3 id="texts-field" class="label">
        {words.texts}
      </h3>
      <p class="meta">{words.textsHint}</p>
      {texts.map((text, at) => (
        // Texts have no name of their own; their place is what tells them apart while one writes.
        <div key={at} class="text-card">
          <Area
            label={words.textNumber(at + 1)}
            rows={3}
            lang={text.language}
            value={text.text}
            onText={(value) => change(at, { text: value })}
          />
          <div class="text-card-foot">
            <Choice<'en' | 'fr'>
              label={words.textLanguage(at + 1)}
              options={[
                { id: 'en', name: languages.en },
                { id: 'fr', name: languages.fr },
              ]}
              chosen={text.language?.startsWith('fr') ? ['fr'] : text.language ? ['en'] : []}
              onChoose={(id) => change(at, { language: id })}
            />
            <Choice
              label={words.textNetworks(at + 1)}
              options={networks.map((id) => ({ id, name: networkById(id)?.name ?? id }))}
              chosen={text.networks ?? []}
              onChoose={(id) => change(at, { networks: toggled(text.networks ?? [], id) })}
            />
            <Button
              look="link"
              aria-label={words.removeText(at + 1)}
              onClick={() => onTexts(texts.filter((_, n) => n !== at))}
            >
              {words.removeText(at + 1)}
            </Button>
          </div>
        </div>
      ))}
      <Button
        size="tight"
        icon="add"
        onClick={() => onTexts([...texts, { text: '', ...(language ? { language } : {}) }])}
      >
        {words.addText}
      </Button>
    </section>
  );
}
