import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/app/publisher/library-state';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { asRead } from '../../lib/publisher/as-read';
import type { LibraryFile } from '../../lib/publisher/library-file';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { Approval } from './Approval';
import type { EditItem } from './edit';
import { Findings } from './Findings';
import { HelpFields } from './HelpFields';
import { ItemPreview } from './ItemPreview';
import { KeepingFields } from './KeepingFields';
import { PictureFields } from './PictureFields';
import { StoryFields } from './StoryFields';
import { usePublisherWords } from './words';

type Props = {
  publisher: Publisher;
  library: LibraryFile;
  entry: Entry;
  onRemove: () => void;
};

/** One item: what it says at one side; at the other what employees will see, and what the check says. */
export function ItemEditor({ publisher, library, entry, onRemove }: Props) {
  const { item: words, list, check } = usePublisherWords().publisher;
  const { file, item } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [file]);
  const edit: EditItem = (change, body) => publisher.library.edit(file, change, body);
  const written = asRead(library, [{ ...item, front: { ...item.front, withdrawn: false } }], {
    toHtml: publisher.toHtml,
    pictureAt: publisher.pictureAt,
  });
  return (
    <>
      <header class="page-head">
        <p>
          <a class="link back-link" href="#items">
            <Icon name="back" small turns />
            {words.back}
          </a>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {item.front.title ?? list.untitled}
        </h1>
      </header>
      <div class="two-sides">
        <div class="form">
          <StoryFields item={item} edit={edit} />
          <PictureFields publisher={publisher} entry={entry} edit={edit} />
          <HelpFields front={item.front} library={library} edit={edit} />
          <KeepingFields front={item.front} edit={edit} now={publisher.ports.now} />
          <Approval publisher={publisher} entry={entry} />
          <Button look="link" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
        <div class="beside">
          <ItemPreview publisher={publisher} read={written.ok ? written.value : undefined} />
          <section class="form-part" aria-labelledby="check-title">
            <h2 id="check-title">{check.title}</h2>
            <p class="note">{check.intro}</p>
            <Findings findings={publisher.findings(item)} />
          </section>
        </div>
      </div>
    </>
  );
}
