import type { ComponentChildren } from 'preact';
import type { NetworkLine } from '../../lib/app/networks-state';
import { Button } from '../Button';
import { Icon } from '../Icon';
import type { IconName } from '../icons';
import { useWords } from '../words';

type Props = {
  line: NetworkLine;
  onAllow: () => void;
  onSwitchOff: () => void;
  /** What there is to be said of this network alone. */
  children?: ComponentChildren;
};

const icons: Record<NetworkLine['status'], IconName> = {
  on: 'done',
  off: 'minus',
  lost: 'care',
  copy: 'copy',
};

/** One network: whether the button may appear there, and why one may or may not want it. */
export function NetworkRow({ line: { network, status }, onAllow, onSwitchOff, children }: Props) {
  const { networks: words } = useWords();
  const { name, compose } = network;
  const state = { on: words.on, off: words.off, lost: words.lost, copy: words.withoutScript };
  const help =
    status === 'on'
      ? words.onHelp(name)
      : status === 'lost'
        ? words.lostHelp(name)
        : status === 'off'
          ? words.offHelp(name)
          : words.carries[compose.carries];
  return (
    <li class="network">
      <h2 id={`network-${network.id}`}>{name}</h2>
      <div class="network-state">
        <p class={status === 'lost' ? 'network-word care' : 'network-word'}>
          <Icon name={icons[status]} small />
          <span>{state[status]}</span>
        </p>
        <p class="note">{help}</p>
        {status !== 'copy' && (
          <>
            <div class="acts">
              {status === 'on' ? (
                <Button aria-describedby={`network-${network.id}`} onClick={onSwitchOff}>
                  {words.switchOff}
                </Button>
              ) : (
                <Button look="main" onClick={onAllow}>
                  {words.allow(name)}
                </Button>
              )}
            </div>
            <p class="note">{words.runs(name)}</p>
            {network.termsAgainst && <p class="note">{words.terms(name)}</p>}
          </>
        )}
        {children}
        {compose.unofficial && <p class="meta">{words.unofficial(name)}</p>}
      </div>
    </li>
  );
}
