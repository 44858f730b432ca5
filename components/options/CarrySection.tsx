import { useRef } from 'preact/hooks';
import type { CarryState } from '../../lib/app/carry';
import { Button } from '../Button';
import { useWords } from '../words';

/** Take one's drafts along as a file, or bring them back. */
export function CarrySection({ state, onChange }: { state: CarryState; onChange: () => void }) {
  const words = useWords().options.carry;
  const file = useRef<HTMLInputElement>(null);
  const carried = state.carried.value;
  const said =
    carried.state === 'in'
      ? words.came(carried.added, carried.known, carried.unread)
      : carried.state === 'refused'
        ? words.refused[carried.reason]
        : '';
  return (
    <section class="data" aria-labelledby="carry">
      <h2 id="carry">{words.title}</h2>
      <p class="note">{words.text}</p>
      <div class="acts">
        <Button onClick={() => void state.out('markdown')}>{words.markdown}</Button>
        <Button onClick={() => void state.out('json')}>{words.json}</Button>
        <Button onClick={() => file.current?.click()}>{words.bring}</Button>
        <input
          ref={file}
          class="vh"
          type="file"
          tabIndex={-1}
          aria-label={words.file}
          accept=".json,.md,application/json,text/markdown"
          onChange={async (event) => {
            const [chosen] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (!chosen) return;
            await state.bringIn(await chosen.text());
            onChange();
          }}
        />
      </div>
      <div role="status" class="said">
        {said && <p>{said}</p>}
      </div>
    </section>
  );
}
