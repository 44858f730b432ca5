import type { App } from '../../lib/app/app';
import { dayWords, timeWords } from '../../lib/i18n/dates';
import type { Draft } from '../../lib/messages/shapes';
import { networkById } from '../../lib/networks/all';
import { useLocale, useWords } from '../words';

type Props = { app: App; draft: Draft; unkept?: boolean };

/** A draft by its first words, with where it is for and when it was last touched; it opens. */
export function DraftOpen({ app, draft, unkept = false }: Props) {
  const { me, common } = useWords();
  const locale = useLocale();
  const [first = ''] = draft.text.trim().split('\n');
  const day = dayWords(draft.updated, app.ports.now(), locale);
  const about = [
    networkById(draft.network)?.name ?? draft.network,
    common.dayAndTime(day, timeWords(draft.updated, locale)),
    unkept ? me.notKept : '',
  ];
  return (
    <button
      type="button"
      class="draft"
      data-focus={draft.id}
      onClick={() => app.openDraft(draft, draft.id)}
    >
      <span class="read" dir="auto">
        {first}
      </span>
      <span class="meta">{about.filter(Boolean).join(' · ')}</span>
    </button>
  );
}
