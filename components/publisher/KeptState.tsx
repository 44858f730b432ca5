import type { Publisher } from '../../lib/app/publisher/publisher';
import { usePublisherWords } from './words';

/** Whether what was written is safe and where; and the way to what two people changed at once. */
export function KeptState({ publisher }: { publisher: Publisher }) {
  const { publisher: words, folder } = usePublisherWords();
  const { kept, folder: where } = publisher.library;
  const { state } = where.state.value;
  const clashes = where.clashes.value.length + publisher.folders.zipClashes.value.length;
  const waits = state === 'lost' || state === 'asking';
  const said = kept.value === 'kept' && state === 'open' ? folder.saved : words.kept[kept.value];
  return (
    <>
      <p class={`kept-state ${kept.value}`} role="status">
        {said}
      </p>
      {(clashes > 0 || waits) && (
        <p class="kept-state failed">
          <a href="#folder">{clashes > 0 ? folder.toDecide(clashes) : folder.notReached}</a>
        </p>
      )}
    </>
  );
}
