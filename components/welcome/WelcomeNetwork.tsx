import type { NetworksState } from '../../lib/app/networks-state';
import { Button } from '../Button';
import { Line } from '../Line';
import { WayChoice } from '../options/WayChoice';
import '../options/NetworksSection.css';
import { useWords } from '../words';

/** The first network that can have the button: one click that says why, and "not now" as a good answer. */
export function WelcomeNetwork({ networks }: { networks: NetworksState }) {
  const { welcome, networks: words } = useWords();
  const line = networks.lines.value?.find(({ status }) => status !== 'copy');
  const done = networks.done.value;
  if (!line) return <Line icon="clock">{words.loading}</Line>;
  const { name, id } = line.network;
  return (
    <>
      <h1 tabIndex={-1}>{welcome.network.title(name)}</h1>
      <p class="read">{welcome.network.lead(name)}</p>
      <div role="status">
        {line.status === 'on' && <Line icon="done">{words.nowOn(name)}</Line>}
        {done?.what === 'refused' && line.status !== 'on' && (
          <Line icon="minus">{words.refused(name)}</Line>
        )}
        {done?.what === 'failed' && <Line icon="care">{words.failed(name)}</Line>}
      </div>
      {line.status !== 'on' && (
        <p>
          <Button look="main" onClick={() => void networks.allow(id)}>
            {words.allow(name)}
          </Button>
        </p>
      )}
      <p class="note">{words.runs(name)}</p>
      {line.network.termsAgainst && <p class="note">{words.terms(name)}</p>}
      <WayChoice line={line} onChoose={(way) => void networks.choose(id, way)} />
      {line.status !== 'on' && <p class="note">{welcome.network.without(name)}</p>}
      <p class="note">{welcome.network.where}</p>
    </>
  );
}
