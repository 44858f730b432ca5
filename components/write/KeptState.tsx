import type { Kept } from '../../lib/app/writing';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** Whether the words are on disk. Said when it changes; a failure has its own line below. */
export function KeptState({ kept }: { kept: Kept }) {
  const { write } = useWords();
  const failed = kept === 'full' || kept === 'failed';
  return (
    <p class={failed ? 'meta kept failed' : 'meta kept'} role="status">
      {kept === 'kept' && (
        <>
          <Icon name="check" small />
          {write.kept}
        </>
      )}
      {kept === 'keeping' && write.keeping}
      {failed && (
        <>
          <Icon name="care" small />
          {write.notKept}
        </>
      )}
    </p>
  );
}
