import type { ComponentChildren } from 'preact';
import type { NetworkLine } from '../../lib/app/networks-state';
import type { withoutButton } from '../../lib/networks/ways';
import { Button } from '../Button';
import { Icon } from '../Icon';
import type { IconName } from '../icons';
import { useWords } from '../words';
import { WayChoice } from './WayChoice';
import { WhyNone } from './WhyNone';

type Props = {
  line: NetworkLine;
  onAllow: () => void;
  onSwitchOff: () => void;
  onChoose: (way: (typeof withoutButton)[number]) => void;
  /** What there is to be said of this network alone. */
  children?: ComponentChildren;
};

const icons: Record<NetworkLine['status'], IconName> = {
  on: 'done',
  off: 'minus',
  asked: 'minus',
  address: 'minus',
  lost: 'care',
  copy: 'copy',
};

/** One network: how one works there, and why one may or may not want the button. */
export function NetworkRow({ line, onAllow, onSwitchOff, onChoose, children }: Props) {
  const { network, status, way, place } = line;
  const { networks: words } = useWords();
  const { name, compose } = network;
  const state = {
    on: words.on,
    off: words.off,
    asked: words.ways.askedNow,
    address: words.ways.address,
    lost: words.lost,
    copy: words.withoutScript,
  };
  const help =
    status === 'on'
      ? words.onHelp(place)
      : status === 'lost'
        ? words.lostHelp(place)
        : status === 'copy'
          ? words.carries[compose.carries]
          : way === 'asked'
            ? words.ways.askedHelp(place)
            : words.offHelp(place);
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
            <p class="note">{words.runs(place)}</p>
            {network.termsAgainst && <p class="note">{words.terms(name)}</p>}
            <WayChoice line={line} onChoose={onChoose} />
          </>
        )}
        {children}
        <WhyNone line={line} />
        {compose.unofficial && <p class="meta">{words.unofficial(name)}</p>}
      </div>
    </li>
  );
}
