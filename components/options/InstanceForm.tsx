import { useId } from 'preact/hooks';
import type { InstanceState } from '../../lib/app/instance-state';
import type { Network } from '../../lib/networks/network';
import { Button } from '../Button';
import { Field } from '../Field';
import { Line } from '../Line';
import { useWords } from '../words';
import { InstanceProblemLine } from './InstanceProblemLine';

type Props = { state: InstanceState; network: Network };

/** Which instance one is on: named, asked for its limits by one press, and forgotten by another. */
export function InstanceForm({ state, network }: Props) {
  const { instance: words } = useWords().networks;
  const why = useId();
  const view = state.view.value;
  const kept = state.kept.value;
  const own = state.own.value;
  const host = state.host.value;
  const { name, limit: usual = 0 } = network;
  return (
    <div class="instance">
      <form
        class="instance-row"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void state.ask();
        }}
      >
        <Field
          label={words.label(name)}
          placeholder="mastodon.social"
          value={state.typed.value}
          onText={(text) => {
            state.typed.value = text;
          }}
        />
        <Button type="submit" aria-describedby={why}>
          {host ? words.ask(host) : words.askIt}
        </Button>
      </form>
      <p class="note" id={why}>
        {words.why(usual)}
      </p>
      <div class="said">
        {view.at === 'asking' && <Line icon="clock">{words.asking(view.host)}</Line>}
        {view.at === 'said' && (
          <Line icon="done">
            {view.limit === undefined
              ? words.unsaid(view.host, usual, name)
              : words.said(view.host, view.limit, name)}
          </Line>
        )}
        {view.at === 'forgotten' && (
          <Line icon="done">{words.forgotten(view.host, usual, name)}</Line>
        )}
        {view.at === 'problem' && <InstanceProblemLine view={view} />}
      </div>
      {view.at === 'problem' && view.problem === 'needs-permission' && (
        <div class="acts">
          <Button look="main" onClick={() => void state.allow()}>
            {words.allow(view.host)}
          </Button>
        </div>
      )}
      {kept && (
        <p class="note">
          {view.at !== 'said' &&
            `${kept.limit === undefined ? words.keptUnsaid(kept.host, usual) : words.kept(kept.host, kept.limit)} `}
          {own !== undefined && own !== (kept.limit ?? usual) && `${words.own(own)} `}
          <Button look="link" onClick={() => void state.forget()}>
            {words.forget(kept.host)}
          </Button>
        </p>
      )}
    </div>
  );
}
