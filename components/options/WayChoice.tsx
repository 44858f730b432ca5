import type { NetworkLine } from '../../lib/app/networks-state';
import { withoutButton } from '../../lib/networks/ways';
import { useWords } from '../words';

type Props = { line: NetworkLine; onChoose: (way: (typeof withoutButton)[number]) => void };

/** How one works with a network without the button: when asked, or by address alone. Needs no permission. */
export function WayChoice({ line: { network, way }, onChoose }: Props) {
  const words = useWords().networks.ways;
  return (
    <fieldset class="ways">
      <legend>{words.title}</legend>
      {withoutButton.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={`way-${network.id}`}
            checked={way === each}
            aria-describedby={`way-${network.id}-${each}`}
            onChange={() => onChoose(each)}
          />
          <span>
            {words[each]}
            <span class="note" id={`way-${network.id}-${each}`}>
              {words.help[each](network.name)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
