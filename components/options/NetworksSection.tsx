import type { InstanceState } from '../../lib/app/instance-state';
import type { NetworksDone, NetworksState } from '../../lib/app/networks-state';
import type { Words } from '../../lib/i18n/en';
import { Line } from '../Line';
import { useWords } from '../words';
import { InstanceForm } from './InstanceForm';
import { NetworkRow } from './NetworkRow';
import './NetworksSection.css';

/** Every network known, whether Own Voice may put its button there, and what that means. */
export function NetworksSection({
  state,
  instance,
}: {
  state: NetworksState;
  instance?: InstanceState;
}) {
  const { networks: words } = useWords();
  const lines = state.lines.value;
  const done = state.done.value;
  return (
    <section aria-label={words.list}>
      <div role="status" class="said">
        {done && <p>{saying(done, words)}</p>}
      </div>
      {lines === undefined ? (
        <Line icon="clock">{words.loading}</Line>
      ) : (
        <ul class="networks">
          {lines.map((line) => (
            <NetworkRow
              key={line.network.id}
              line={line}
              onAllow={() => void state.allow(line.network.id)}
              onSwitchOff={() => void state.switchOff(line.network.id)}
              onChoose={(way) => void state.choose(line.network.id, way)}
            >
              {instance && line.network.instances && (
                <InstanceForm state={instance} network={line.network} />
              )}
            </NetworkRow>
          ))}
        </ul>
      )}
    </section>
  );
}

function saying({ what, name }: NetworksDone, words: Words['networks']): string {
  if (what === 'on') return words.nowOn(name);
  if (what === 'off') return words.nowOff(name);
  if (what === 'asked' || what === 'address') return words.ways.now[what](name);
  return what === 'refused' ? words.refused(name) : words.failed(name);
}
