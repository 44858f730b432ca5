import { useState } from 'preact/hooks';
import { type Entry, isApproved } from '../../lib/app/publisher/library-state';
import { hashOf } from '../../lib/app/publisher/place';
import type { Publisher } from '../../lib/app/publisher/publisher';
import { Button } from '../Button';
import { Line } from '../Line';
import { StateMessage } from '../StateMessage';
import { Bring } from './Bring';
import { Choice } from './Choice';
import { ItemRow, reviewOf } from './ItemRow';
import { usePublisherWords } from './words';

type Props = {
  publisher: Publisher;
  /** What was just removed, to be brought back. */
  removed: Entry | undefined;
  onPutBack: () => void;
};
const filters = ['all', 'drafts', 'approved', 'due'] as const;
type Filter = (typeof filters)[number];

/** The library: every item with its state, the newest first. */
export function ItemList({ publisher, removed, onPutBack }: Props) {
  const words = usePublisherWords().publisher;
  const { list } = words;
  const { library, ports } = publisher;
  const [filter, setFilter] = useState<Filter>('all');
  const now = ports.now();
  const all = library.entries.value;
  const fits: Record<Filter, (entry: Entry) => boolean> = {
    all: () => true,
    drafts: (entry) => !isApproved(entry),
    approved: isApproved,
    due: (entry) => reviewOf(entry) <= now,
  };
  const date = ({ item }: Entry) => Date.parse(item.front.date ?? '') || 0;
  const shown = all.filter(fits[filter]).toSorted((a, b) => date(b) - date(a));
  const broken = Object.keys(library.unreadable.value);
  return (
    <>
      <div class="acts library-acts">
        <Button look="main" icon="pen" onClick={() => ports.go(hashOf(library.add('story')))}>
          {list.write}
        </Button>
        <Bring publisher={publisher} label={words.start.bringMore} />
      </div>
      {removed && (
        <Line
          icon="bin"
          action={
            <Button look="link" onClick={onPutBack}>
              {words.undo}
            </Button>
          }
        >
          {list.removed(removed.item.front.title ?? list.untitled)}
        </Line>
      )}
      {broken.map((file) => (
        <Line key={file} icon="care" care>
          {list.unreadable(file)}
        </Line>
      ))}
      {all.length === 0 ? (
        <StateMessage title={list.none} text={list.noneText} />
      ) : (
        <>
          <Choice
            label={list.filter}
            options={filters.map((id) => ({ id, name: list.filters[id] }))}
            chosen={[filter]}
            onChoose={setFilter}
          />
          {shown.length === 0 && <p class="note none-shown">{list.noneShown}</p>}
          <ul class="library">
            {shown.map((entry) => (
              <ItemRow key={entry.file} entry={entry} now={now} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
