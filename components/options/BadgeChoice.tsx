import type { DataState } from '../../lib/app/data-state';
import { useWords } from '../words';

/** Whether the toolbar's button tells how many stories are new: off until somebody wants it. */
export function BadgeChoice({ state }: { state: DataState }) {
  const words = useWords().options.data;
  return (
    <section class="data">
      <fieldset class="languages">
        <legend>{words.badge}</legend>
        <p class="note">{words.badgeHelp}</p>
        <label>
          <input
            type="checkbox"
            checked={state.badge.value}
            onChange={(event) => void state.setBadge(event.currentTarget.checked)}
          />
          <span>{words.badgeOn}</span>
        </label>
      </fieldset>
    </section>
  );
}
