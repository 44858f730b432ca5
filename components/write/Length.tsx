import { useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Draft } from '../../lib/messages/shapes';
import { networkById } from '../../lib/networks/all';
import { firstWords } from '../../lib/voice/portable';
import { Button } from '../Button';
import { useWords } from '../words';
import { Longer } from './Longer';
import { useLength } from './measured';
import { useSettled } from './settled';

/** How long the text is for its network, as the network counts; and where an account takes more, the place to say so. */
export function Length({ app, draft }: { app: App; draft: Draft }) {
  const { write } = useWords();
  const [asking, setAsking] = useState(false);
  const settled = useSettled(draft.text);
  const { used, limit, overAt } = useLength(app, settled);
  const id = app.target.value.network;
  const network = networkById(id);
  const name = network?.name ?? id;
  const own = app.settings.value.limits?.[id];
  const said = app.settings.value.instances?.[id];
  const told = own ?? said?.limit;
  const over = overAt !== undefined;
  const words = over && limit !== undefined ? write.over(used, limit, name) : '';
  if (asking && network?.longest !== undefined)
    return (
      <Longer app={app} network={network} own={own} said={said} onClose={() => setAsking(false)} />
    );
  return (
    <span class="length">
      {limit === undefined ? (
        <span class="num">{write.characters(used)}</span>
      ) : (
        <span class={over ? 'num over' : 'num'}>
          <span aria-hidden="true">{over ? words : write.count(used, limit)}</span>
          <span class="vh">{write.countRead(used, limit)}</span>
        </span>
      )}
      <span class="vh" role="status">
        {words}
      </span>
      {overAt !== undefined && (
        <span class="vh" id="over-from">
          {write.overFrom(firstWords(settled.slice(overAt, overAt + 200), 40))}
        </span>
      )}
      {network?.longest !== undefined && (over || told !== undefined) && (
        <Button look="link" onClick={() => setAsking(true)}>
          {told === undefined ? write.takesMore : write.takesOther}
        </Button>
      )}
    </span>
  );
}
