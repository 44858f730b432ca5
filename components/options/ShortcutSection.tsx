import type { ShortcutState } from '../../lib/app/shortcut-state';
import { Button } from '../Button';
import { useWords } from '../words';

/** The keys that open the panel beside a post, as the browser has them now, and the way to change them. */
export function ShortcutSection({ state }: { state: ShortcutState }) {
  const words = useWords().networks.shortcut;
  const keys = state.keys.value;
  return (
    <section class="network" aria-labelledby="shortcut">
      <h2 id="shortcut">{words.title}</h2>
      <div class="network-state">
        {keys !== undefined && (
          <p class="network-word">{keys === '' ? words.none : <kbd dir="ltr">{keys}</kbd>}</p>
        )}
        <p class="note">{words.help}</p>
        <div class="acts">
          <Button onClick={() => void state.change()}>{words.change}</Button>
        </div>
        <p class="meta" role="status">
          {state.failed.value ? words.failed : ''}
        </p>
      </div>
    </section>
  );
}
