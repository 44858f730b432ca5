import { networks } from '../../lib/networks/all';
import type { ItemFront } from '../../lib/publisher/item-file';
import type { LibraryFile } from '../../lib/publisher/library-file';
import type { EditItem } from './edit';
import { Lines } from './Lines';
import { PostsFields } from './PostsFields';
import { TextsField } from './TextsField';
import { usePublisherWords } from './words';

type Props = { front: ItemFront; library: LibraryFile; edit: EditItem };

/** What helps people find their words: facts, questions, and texts to start from. */
export function HelpFields({ front, library, edit }: Props) {
  const { item: words } = usePublisherWords().publisher;
  const chosen = library.networks ?? networks.slice(0, 4).map(({ id }) => id);
  const language = front.language ?? library.language;
  return (
    <section class="form-part" aria-labelledby="part-help">
      <h2 id="part-help">{words.help}</h2>
      <Lines
        label={words.facts}
        hint={words.factsHint}
        by="line"
        lang={language}
        value={front.facts ?? []}
        onLines={(facts) => edit({ facts })}
      />
      <Lines
        label={words.angles}
        hint={words.anglesHint}
        by="line"
        lang={language}
        value={front.angles ?? []}
        onLines={(angles) => edit({ angles })}
      />
      <TextsField
        texts={front.texts ?? []}
        networks={chosen}
        language={language}
        onTexts={(texts) => edit({ texts })}
      />
      <PostsFields front={front} networks={chosen} edit={edit} />
    </section>
  );
}
