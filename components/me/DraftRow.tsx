import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { Button } from '../Button';
import { useWords } from '../words';
import { DraftOpen } from './DraftOpen';

type Props = { app: App; draft: Draft; unkept: boolean };

/** A draft among one's own: it opens, and it can be deleted. */
export function DraftRow({ app, draft, unkept }: Props) {
  const { me } = useWords();
  const [first = ''] = draft.text.trim().split('\n');
  const beginning = first.length > 40 ? `${first.slice(0, 40).trimEnd()}…` : first;
  return (
    <li>
      <DraftOpen app={app} draft={draft} unkept={unkept} />
      <Button
        look="plain"
        alone={me.remove(beginning)}
        icon="bin"
        onClick={() => app.drafts.remove(draft)}
      />
    </li>
  );
}
