import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { App } from '../../lib/app/app';
import type { Instance } from '../../lib/messages/shapes';
import type { Network } from '../../lib/networks/network';
import { Button } from '../Button';
import { useWords } from '../words';

type Props = {
  app: App;
  network: Network;
  own: number | undefined;
  /** What the instance said, for a network that has many. */
  said: Instance | undefined;
  onClose: () => void;
};

/** Said once: how much one's account, or one's instance, takes. */
export function Longer({ app, network, own, said, onClose }: Props) {
  const { write } = useWords();
  const { id, name, limit: usual = 0, longest = 0 } = network;
  const field = useRef<HTMLInputElement>(null);
  // X sells one longer length; what an instance takes it says itself, once it is asked in the settings.
  const [typed, setTyped] = useState(String(own ?? said?.limit ?? (id === 'x' ? longest : '')));
  const [wrong, setWrong] = useState(false);
  useLayoutEffect(() => field.current?.select(), []);
  const keep = () => {
    const number = Number(typed);
    if (!Number.isInteger(number) || number < usual || number > longest) return setWrong(true);
    app.takesUpTo(id, number === (said?.limit ?? usual) ? undefined : number);
    onClose();
  };
  return (
    <form
      class="longer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        <span>{write.takesUpTo(name)}</span>
        <input
          ref={field}
          type="text"
          inputMode="numeric"
          size={6}
          value={typed}
          aria-invalid={wrong}
          aria-describedby="longer-wrong"
          onInput={(event) => setTyped(event.currentTarget.value.replace(/\D+/g, ''))}
        />
      </label>
      <Button size="tight" type="submit">
        {write.keepLimit}
      </Button>
      {own !== undefined && (
        <Button
          look="link"
          onClick={() => {
            app.takesUpTo(id, undefined);
            onClose();
          }}
        >
          {said?.limit !== undefined
            ? write.saidLimit(said.host, said.limit)
            : write.usualLimit(usual)}
        </Button>
      )}
      {network.instances && !said && (
        <Button look="link" onClick={() => app.outside.openOptions('networks')}>
          {write.askInstance}
        </Button>
      )}
      <span id="longer-wrong" class="meta" role="status">
        {wrong ? write.wrongLimit(usual, longest) : ''}
      </span>
    </form>
  );
}
