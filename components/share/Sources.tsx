import type { App } from '../../lib/app/app';
import { Pick } from '../Pick';
import { useWords } from '../words';

type Props = { app: App; onChoose: (source: string | undefined) => void };

/** Which feed's stories are listed: all of them, or one feed's. Not there while there is one feed only. */
export function Sources({ app, onChoose }: Props) {
  const { share } = useWords();
  const feeds = app.list.feeds.value;
  if (feeds.length < 2) return null;
  return (
    <div class="sources">
      <Pick
        label={share.sources}
        value={app.place.source.value ?? ''}
        options={[{ id: '', name: share.allSources }, ...feeds]}
        onChoose={(id) => onChoose(id || undefined)}
      />
    </div>
  );
}
