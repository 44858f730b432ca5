import { useState } from 'preact/hooks';
import type { NetworkLine } from '../../lib/app/networks-state';
import { Button } from '../Button';
import { useWords } from '../words';

/** The question one asks before a page without the button, answered for a network as it is set now. */
export function WhyNone({ line: { network, why } }: { line: NetworkLine }) {
  const words = useWords().networks.noButton;
  const [open, setOpen] = useState(false);
  return (
    <div class="why">
      <Button
        look="link"
        aria-expanded={open}
        aria-describedby={`network-${network.id}`}
        onClick={() => setOpen(!open)}
      >
        {words.ask}
      </Button>
      {open && <p>{words.why[why](network.name)}</p>}
    </div>
  );
}
